package io.daicho.conclusions;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.IncidentDeeds.*;
import static io.daicho.conclusions.testing.SendingDeeds.*;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.testing.Deed;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under which things a fact is filed for the conclusions. */
class SubjectsTest {
    @Test
    void aFactOfTheContractIsContractWideAndNothingElse() {
        assertThat(subjects(contract())).containsExactly(Subjects.CONTRACT_WIDE);
    }

    @Test
    void aFactOfACopyIsTheCopysAlone() {
        assertThat(subjects(lost("k-1"))).containsExactly("copy/k-1");
    }

    @Test
    void theMakingOfACopyIsAboutItsParentToo() {
        assertThat(subjects(copied("k-2", "k-1"))).containsExactly("copy/k-2", "copy/k-1");
    }

    @Test
    void aSendingAndItsArrivalAreAboutTheCopiesSent() {
        assertThat(subjects(mailed("city", "k-1", "k-2"))).containsExactly("sending/s-1", "copy/k-1", "copy/k-2");
        assertThat(subjects(arrived("city", "k-1"))).containsExactly("sending/s-1", "copy/k-1");
    }

    @Test
    void theRecognitionOfAnIncidentIsContractWideTooAndItsNoticeIsNot() {
        assertThat(subjects(recognised())).containsExactly("incident/in-1", Subjects.CONTRACT_WIDE);
        assertThat(subjects(noticed())).containsExactly("incident/in-1");
    }

    @Test
    void aCorrectionIsFiledWhereTheWrongFactIsToo() {
        Fact right = fact(lost("k-2").correcting("wrong"));

        assertThat(Subjects.of(
                        right, wrong -> wrong.value().equals("wrong") ? List.of("copy/k-1") : List.of("copy/k-9")))
                .containsExactly("copy/k-2", "copy/k-1");
    }

    @Test
    void aNameLeadsBackToItsThing() {
        Thing copy = new Thing(Thing.Kind.COPY, "k-1");

        assertThat(Subjects.thing(Subjects.name(copy))).isEqualTo(copy);
    }

    @Test
    void whatIsNoNameOfAThingIsRefused() {
        for (String name : List.of("", "k-1", "nothing/k-1", "/k-1")) {
            assertThatThrownBy(() -> Subjects.thing(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("\"" + name + "\" names no thing");
        }
    }

    private static Set<String> subjects(Deed deed) {
        return Subjects.of(fact(deed), earlier -> Set.of());
    }

    private static Fact fact(Deed deed) {
        return given(deed).facts().get(0).fact();
    }
}
