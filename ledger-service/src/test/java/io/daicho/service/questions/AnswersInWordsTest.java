package io.daicho.service.questions;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Relation;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Role;
import io.daicho.api.id.ContractId;
import io.daicho.api.instruction.Order;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.key.KeyFact;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Status;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.NotOnRecord;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.conclusions.rule.Discharge;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.access.AccessLog;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read in the answers is told in the words of their language; programs read codes. */
class AnswersInWordsTest {
    private static final Path ASKED =
            Path.of("..", "ledger-projections", "src", "main", "java", "io", "daicho", "conclusions", "question");
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Pattern CODE = Pattern.compile("[A-Z_]{3,}");
    private static final Pattern TYPE_OF_FACT = Pattern.compile("\\b[a-z]+\\.[a-z]+(-[a-z]+)*\\b");

    /** Abbreviations, names of algorithms, and the two states that English tables say loudly. */
    private static final Set<String> WORDS_AS_THEY_ARE =
            Set.of("USB", "SHA", "AES", "GCM", "API", "OVERDUE", "VIOLATED");

    private static final Instant AS_OF = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant ALL_KNOWN = Instant.parse("2099-01-01T00:00:00Z");
    private static final Map<Parameter, List<String>> ABOUT = Map.of(
            Parameter.COPY, List.of("a-07", "q-06"),
            Parameter.DATA_SET, List.of("ds-accidents", "ds-claimants", "ds-answers"),
            Parameter.HOURS, List.of("24"));

    private static Evaluation examples;

    @BeforeAll
    static void readsTheExamples() throws IOException {
        examples = new Evaluation(ClauseSets.shipped());
        for (String name : List.of("road-liability", "citizen-survey")) {
            try (Source lines = Source.of(Path.of("..", "examples", name + ".jsonl"))) {
                for (SourceLine line = lines.next(); line != null; line = lines.next()) {
                    examples.take(line);
                }
            }
        }
    }

    static Stream<Arguments> everyCodeHasAWordInBothLanguages() throws IOException {
        return Stream.of(
                Arguments.of("medium", names(Medium.values())),
                Arguments.of("began", names(CopyKind.values(), "RECEIVED", "CREATED")),
                Arguments.of("whereabouts", enumIn("Stay", "State")),
                Arguments.of("became", names(Discharge.How.values(), "LIVE", "LOST", "MOVED", "RECOVERED", "ERASED")),
                Arguments.of("formChange", enumIn("FormChange", "What")),
                Arguments.of("answer", names(Answer.values())),
                Arguments.of("measure", names(Protection.Measure.values())),
                Arguments.of("relation", names(Relation.values(), "SUBCONTRACTOR", "THIRD_PARTY")),
                Arguments.of("evidence", names(Evidence.Kind.values())),
                Arguments.of("verification", names(Verification.values())),
                Arguments.of("checkMethod", names(SubcontractFact.CertificateChecked.Method.values())),
                Arguments.of("checkResult", names(SubcontractFact.CertificateChecked.Result.values())),
                Arguments.of("order", names(Order.values())),
                Arguments.of("role", names(Role.values())),
                Arguments.of("keyCopyKind", names(KeyFact.Copied.Kind.values(), "ORIGINAL")),
                Arguments.of("kind", names(Kind.values())),
                Arguments.of("status", names(Status.values())),
                Arguments.of("subject", names(Subject.Type.values())),
                Arguments.of("fate", List.of("SURVIVES", "LAPSED", "INDETERMINATE")),
                Arguments.of("access", names(AccessLog.What.values(), "REPORT", "LEFT_OUT")),
                Arguments.of("channel", List.of("PAGE", "COMMAND_LINE")));
    }

    @ParameterizedTest
    @MethodSource
    void everyCodeHasAWordInBothLanguages(String vocabulary, List<String> codes) {
        assertThat(codes).isNotEmpty().allSatisfy(code -> {
            assertThat(JAPANESE.code(vocabulary, code)).as(code).isNotEqualTo(code);
            assertThat(ENGLISH.has(vocabulary + "." + code)).as(code).isTrue();
        });
    }

    /** Codes that questions write themselves, such as THEN and NEVER_BROUGHT_BACK. */
    @Test
    void everyCodeThatAQuestionWritesHasAWordInBothLanguages() throws IOException {
        Set<String> written = new TreeSet<>();
        try (Stream<Path> files = Files.list(ASKED)) {
            for (Path file : files.toList()) {
                Pattern.compile("\"([A-Z][A-Z_]+)\"")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> written.add(found.group(1)));
            }
        }
        Set<String> vocabularies = vocabularies();
        assertThat(written)
                .hasSizeGreaterThan(15)
                .contains("THEN", "NEVER_BROUGHT_BACK", "WITHDRAWN")
                .allSatisfy(code -> {
                    assertThat(vocabularies).as(code).anyMatch(vocabulary -> JAPANESE.has(vocabulary + "." + code));
                    assertThat(vocabularies).as(code).anyMatch(vocabulary -> ENGLISH.has(vocabulary + "." + code));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void noAnswerShowsACode(String language) {
        Words words = Words.of(Locale.forLanguageTag(language));
        assertThat(cells(words)).hasSizeGreaterThan(1_000).allSatisfy(cell -> {
            assertThat(CODE.matcher(cell).results().map(found -> found.group()).toList())
                    .as(cell)
                    .isSubsetOf(WORDS_AS_THEY_ARE);
            assertThat(TYPE_OF_FACT.matcher(cell).results().map(found -> found.group()))
                    .as(cell)
                    .noneMatch(type -> FactCatalogue.all().containsKey(type));
        });
    }

    @Test
    void aClauseAndACountryAreCalledByTheirNames() {
        assertThat(column("duties-at-expiry", "clause", JAPANESE)).allMatch(cell -> cell.matches("(第|別紙|別記様式|注記).*"));
        assertThat(column("duties-at-expiry", "clause", ENGLISH))
                .allMatch(cell -> cell.matches("(Article|Annex|The form|Note).*"));
        assertThat(column("live-copies", "country", JAPANESE)).containsOnly("日本");
        assertThat(column("form-versions", "name", JAPANESE)).contains("シンガポール", "テープ");
    }

    @Test
    void aFormFiledBeforehandIsSaidToBe() {
        assertThat(column("form-versions", "hours", JAPANESE)).contains("143 時間前（事前の届出）", "44 時間後");
        assertThat(column("form-versions", "hours", ENGLISH)).contains("143 h before", "44 h after");
    }

    @Test
    void theNumbersOfAReportAreToldInWords() {
        assertThat(column("rebuilt-report", "detail", JAPANESE)).contains("義務 94 件、違反 88 件");
        assertThat(column("rebuilt-report", "detail", ENGLISH)).contains("94 obligations, 88 breaches");
    }

    @Test
    void whoLookedAndAtWhatIsToldInWords() {
        Answered answered = new Answered(
                26,
                "rebuilt-report",
                "c-1",
                AS_OF,
                AS_OF,
                Map.of(),
                List.of("what", "who", "detail"),
                List.of(
                        List.of("ASKED", "COMMAND_LINE", "where-was-copy"),
                        List.of("VIEWED", "PAGE 127.0.0.1", "/contracts/c-1"),
                        List.of("EXPORTED", "COMMAND_LINE", "pack"),
                        List.of("LEFT_OUT", "-", "1200 earlier")));

        assertThat(new AnsweredTable(JAPANESE, new Dates(ZoneId.of("Asia/Tokyo"), JAPANESE)).rows(answered))
                .containsExactly(
                        List.of("質問", "コマンド", JAPANESE.say("question.where-was-copy")),
                        List.of("閲覧", "画面 127.0.0.1", "/contracts/c-1"),
                        List.of("出力", "コマンド", "検査資料"),
                        List.of("一覧から省略", "-", "これより前の 1,200 件（日時は最後のもの）"));
    }

    @Test
    void whatWasNotKnownThenIsSaid() {
        Answered answered = examples.ask(
                        new ContractId("citizen-survey-r7"),
                        Questions.named("where-was-copy").orElseThrow(),
                        Map.of(Parameter.COPY, "q-06", Parameter.DAY, "2025-09-01"),
                        AS_OF,
                        ALL_KNOWN)
                .orElseThrow();
        List<String> lines = new AnsweredTable(JAPANESE, new Dates(ZoneId.of("Asia/Tokyo"), JAPANESE)).lines(answered);

        assertThat(lines).anyMatch(line -> line.contains("現在の認識") && line.contains("SukiCloud"));
        assertThat(lines).contains("当時（令和7年9月1日 (2025-09-01 23:59)）までの記録には、その日のこの複製の所在がありません。");
    }

    private static Set<String> vocabularies() {
        Set<String> found = new TreeSet<>();
        for (Question question : Questions.all()) {
            question.columns().stream()
                    .map(column -> CellWords.vocabulary(question.name(), column))
                    .filter(vocabulary -> vocabulary != null)
                    .forEach(found::add);
        }
        return found;
    }

    private static List<String> names(Enum<?>[] codes, String... more) {
        return Stream.concat(Arrays.stream(codes).map(Enum::name), Stream.of(more))
                .toList();
    }

    /** The constants of an enum that is its package's own. */
    private static List<String> enumIn(String file, String name) throws IOException {
        String source = Files.readString(ASKED.resolve(file + ".java"));
        String body = source.substring(source.indexOf("enum " + name + " {"));
        return Pattern.compile("(?m)^ +([A-Z_]+),?$")
                .matcher(body.substring(0, body.indexOf("\n    }")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static List<String> cells(Words words) {
        List<String> cells = new ArrayList<>();
        for (Question question : Questions.all()) {
            answers(question, words).forEach(row -> cells.addAll(row));
        }
        return cells.stream().filter(cell -> !cell.matches("[A-Z]{2}-\\d+")).toList();
    }

    private static List<String> column(String question, String column, Words words) {
        Question asked = Questions.named(question).orElseThrow();
        return answers(asked, words).stream()
                .map(row -> row.get(asked.columns().indexOf(column)))
                .toList();
    }

    private static List<List<String>> answers(Question question, Words words) {
        List<List<String>> rows = new ArrayList<>();
        for (ContractId contract : examples.contracts()) {
            AnsweredTable table = new AnsweredTable(words, new Dates(examples.zone(contract), words));
            for (Map<Parameter, String> about : about(question)) {
                answered(contract, question, about).ifPresent(answered -> rows.addAll(table.rows(answered)));
            }
        }
        return rows;
    }

    private static Optional<Answered> answered(ContractId contract, Question question, Map<Parameter, String> about) {
        try {
            return examples.ask(contract, question, about, AS_OF, ALL_KNOWN);
        } catch (NotOnRecord ofTheOtherContract) {
            return Optional.empty();
        }
    }

    private static List<Map<Parameter, String>> about(Question question) {
        return question.needs().isEmpty()
                ? List.of(Map.of())
                : question.needs().stream()
                        .flatMap(parameter -> ABOUT.getOrDefault(parameter, List.of()).stream()
                                .map(value -> Map.<Parameter, String>of(parameter, value)))
                        .toList();
    }
}
