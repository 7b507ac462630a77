package io.daicho.conclusions.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.conclusions.testing.Story;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault of the list is found. */
class ComplaintsTest {
    private static final String ITEM = """
            別紙5(2) | パスワードが流出した
            clause: A5(2)
            rule: answer-leaks
            opens: PasswordsTest#aSuspectedLeakIsToBeReportedAndThePasswordChangedPromptly
            meets: PasswordsTest#aSuspectedLeakIsToBeReportedAndThePasswordChangedPromptly
            breaches: PasswordsTest#aLateAnswerToALeakIsABreachOnTheWordOfTheHouseAlone
            past end: PasswordsTest#whatIsOpenLapsesWithThePeriodUnlessAllOfTheAnnexSurvives
            """;
    private static final List<String> TEXT = List.of(
            "別記",
            "第１ この特記事項は、",
            "受注者が守る。",
            "第 14 次のとおり。",
            "１ 発注者は、",
            "別紙",
            "５ パスワード管理",
            "  パスワードによる管理を行う場合",
            "(2) パスワードが流出し",
            "た場合",
            "ア 宛先",
            "別記様式",
            "３ クラウド",
            "※ ３が「有」の場合",
            "※ サービスごとに",
            "イ 名称",
            "【注記事項】",
            "１ 保存方法");

    record Fault(String said, String otherwise, String complaint) {}

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("clause: A5(2)", "clause: A5(9)", "under the clause 'A5(9)', which there is not"),
                new Fault("clause: A5(2)", "clause: A5(1)", "answer-leaks, which is not bound to its clause"),
                new Fault("clause: A5(2)", "clause: -", "answer-leaks, which is not bound to its clause"),
                new Fault("answer-leaks", "answer-locks", "answer-locks, which is not bound to its clause"),
                new Fault("rule: answer-leaks", "rule:", "has neither a rule nor the reason"),
                new Fault("rule: answer-leaks", "none: It is not demanded.\nrule: answer-leaks", "or both"),
                new Fault("opens: PasswordsTest", "opens: PasswortTest", "a test that there is not: PasswortTest#a"),
                new Fault("#aLateAnswer", "#anEarlyAnswer", "a test that there is not: PasswordsTest#anEarlyAnswer"),
                new Fault("opens: PasswordsTest#", "opens: FormTest#leftOut, PasswordsTest#", "FormTest#leftOut"),
                new Fault(
                        "meets: PasswordsTest#",
                        "meets: PasswordsTest, PasswordsTest#",
                        "there is not: PasswordsTest#"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundInAnItem(Fault fault) {
        assertThat(Complaints.about(Item.of(ITEM), Story.CLAUSES)).isEmpty();
        assertThat(Complaints.about(Item.of(ITEM.replace(fault.said(), fault.otherwise())), Story.CLAUSES))
                .anySatisfy(complaint -> assertThat(complaint).contains(fault.complaint()));
    }

    @ParameterizedTest
    @EnumSource
    void isAColumnLeftEmpty(Column column) {
        assertThat(Complaints.about(Item.of(saying(column, "")), Story.CLAUSES))
                .containsExactly("別紙5(2) does not say what " + column.title() + " it");
    }

    @ParameterizedTest
    @EnumSource
    void isAWordThatAColumnDoesNotTake(Column column) {
        assertThat(Complaints.about(Item.of(saying(column, "perhaps")), Story.CLAUSES))
                .containsExactly("別紙5(2) may not say 'perhaps' of what " + column.title() + " it");
    }

    @ParameterizedTest
    @EnumSource
    void isNothingSaidOfAnItemWithARule(Column column) {
        assertThat(Complaints.about(Item.of(saying(column, "nothing")), Story.CLAUSES))
                .hasSize(1)
                .first()
                .asString()
                .contains("only for all columns, and without a rule");
    }

    private static String saying(Column column, String said) {
        return ITEM.replaceAll("(?m)^" + column.title() + ":.*$", column.title() + ": " + said);
    }

    @Test
    void isALineThatNoItemHasOrThatStandsTwice() {
        assertThatThrownBy(() -> Item.of(ITEM + "tested: yes\n")).hasMessageContaining("[tested]");
        assertThatThrownBy(() -> Item.of(ITEM + "rule: answer-leaks\n")).hasMessageContaining("says twice: rule");
    }

    @Test
    void isWhatTheTextHasAndTheListLacks() {
        ContractText text = ContractText.of(TEXT);

        assertThat(text.items())
                .containsOnlyKeys(
                        "第1", "第14", "第14-1", "別紙5", "別紙5(2)", "別紙5(2)ア", "別記様式3", "別記様式3※", "別記様式3※2", "別記様式3イ",
                        "注記1");
        assertThat(Complaints.about(listed("第1 | この特記事項は、受注者", "注記1 | 保存"), text))
                .hasSize(9)
                .contains("the list lacks 第14-1 of the text", "the list lacks 別紙5(2)ア of the text");
    }

    @Test
    void isWhatTheTextDoesNotSay() {
        ContractText text = ContractText.of(TEXT.subList(0, 3));

        assertThat(Complaints.about(listed("第1 | この特記事項は、受注者が"), text)).isEmpty();
        assertThat(Complaints.about(listed("第1 | この特記事項に"), text))
                .containsExactly("第1 does not begin with この特記事項に in the text");
        assertThat(Complaints.about(listed("第1"), text)).hasSize(1);
        assertThat(Complaints.about(listed("第1 | この", "第2 | その"), text)).containsExactly("the text has no item 第2");
    }

    @Test
    void testsAreReadAsSentences() {
        assertThat(NamedTest.of("X#isABreachInAYearByTheSwitchF11UnderArticle12OrForAi")
                        .sentence())
                .isEqualTo("is a breach in a year by the switch F11 under article 12 or for AI");
    }

    @Test
    void isAnotherOrder() {
        ContractText text = ContractText.of(TEXT.subList(0, 4));

        assertThat(Complaints.about(listed("第1 | この", "第14 | 次"), text)).isEmpty();
        assertThat(Complaints.about(listed("第14 | 次", "第1 | この"), text)).hasSize(1);
        assertThat(Complaints.about(listed("第1 | この", "第14 | 次", "第14 | 次"), text))
                .hasSize(1);
    }

    private static List<Item> listed(String... heads) {
        return Stream.of(heads).map(Item::of).toList();
    }
}
