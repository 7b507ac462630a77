package io.daicho.conclusions.question;

import static io.daicho.conclusions.testing.Beginnings.*;
import static io.daicho.conclusions.testing.ContractDeeds.*;
import static io.daicho.conclusions.testing.CopyDeeds.*;
import static io.daicho.conclusions.testing.Ends.*;
import static io.daicho.conclusions.testing.Inquiry.ask;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.daicho.conclusions.testing.Inquiry;
import io.daicho.conclusions.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Question 2: the whole tree of copies of a data set. */
class CopyTreeTest {
    private final Story story = given(
            contract(),
            received("k-1").at("2026-04-10T09:00"),
            copied("k-3", "k-1").at("2026-04-12T09:00"),
            copied("k-2", "k-1").at("2026-04-13T09:00"),
            copied("k-4", "k-3").at("2026-04-14T09:00"));

    @Test
    void standsDepthFirstAndCopiesOfOneByTheirIds() {
        Inquiry tree = ask(story, "copy-tree").about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("copy", "2026-06-01")).containsExactly("k-1", "k-2", "k-3", "k-4");
        assertThat(tree.column("depth", "2026-06-01")).containsExactly(0L, 1L, 1L, 2L);
        assertThat(tree.column("parent", "2026-06-01")).containsExactly(null, "k-1", "k-1", "k-3");
    }

    @Test
    void leavesNoCopyOutWhoseParentIsNotOnRecord() {
        Inquiry tree = ask(
                        given(contract(), copied("k-9", "k-8").at("2026-04-12T09:00"))
                                .and(received("k-1").at("2026-04-10T09:00")),
                        "copy-tree")
                .about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("copy", "2026-06-01")).containsExactly("k-1", "k-9");
        assertThat(tree.column("depth", "2026-06-01")).containsExactly(0L, 0L);
    }

    @Test
    void saysWhatBecameOfEachAndByWhichFacts() {
        Inquiry tree = ask(
                        story.and(
                                erased("k-2").as("wipe").at("2026-05-01T09:00"),
                                lost("k-3").as("loss").at("2026-05-02T09:00")),
                        "copy-tree")
                .about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("became", "2026-06-01")).containsExactly("LIVE", "ERASURE", "LOST", "LIVE");
        assertThat(tree.column("facts", "2026-06-01"))
                .containsExactly(List.of(), List.of("wipe"), List.of("loss"), List.of());
    }

    @Test
    void isThatOfOneDataSetOnly() {
        assertThatExceptionOfType(NotOnRecord.class)
                .isThrownBy(() ->
                        ask(story, "copy-tree").about(Parameter.DATA_SET, "d-2").column("copy", "2026-06-01"))
                .withMessage("no data-set \"d-2\" is on record in this contract: check the id");
    }

    @Test
    void isLiveWhileItsErasureMayStillCome() {
        Inquiry tree = ask(
                        given(contract(), received("k-1").at("2026-04-10T09:00"))
                                .and(erased("k-1").as("wipe").at("2026-05-01")),
                        "copy-tree")
                .about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("became", "2026-05-01T12:00")).containsExactly("LIVE");
        assertThat(tree.column("facts", "2026-05-01T12:00")).containsExactly(List.of());
        assertThat(tree.column("became", "2026-05-02T00:00")).containsExactly("ERASURE");
        assertThat(tree.column("facts", "2026-05-02T00:00")).containsExactly(List.of("wipe"));
    }

    @Test
    void isLostSinceTheLastLossAndNoLongerOnceItIsFound() {
        Story lost = given(contract(), received("k-1").at("2026-04-10T09:00"))
                .and(
                        lost("k-1").at("2026-05-01T09:00"),
                        found("k-1").at("2026-05-02T09:00"),
                        lost("k-1").as("again").at("2026-05-03T09:00"));
        Story found = lost.and(found("k-1").at("2026-05-04T09:00"));

        assertThat(ask(lost, "copy-tree").about(Parameter.DATA_SET, "d-1").column("facts", "2026-06-01"))
                .containsExactly(List.of("again"));
        assertThat(ask(found, "copy-tree").about(Parameter.DATA_SET, "d-1").column("became", "2026-06-01"))
                .containsExactly("LIVE");
    }

    @Test
    void saysOfEachWhatTheDataIs() {
        Inquiry tree = ask(
                        given(
                                contract(),
                                described("k-1").as("in-1").at("2026-04-10T09:00"),
                                copied("k-2", "k-1").at("2026-04-11T09:00"),
                                described("k-3").as("in-2").at("2026-04-12T09:00"),
                                printed("k-4", "k-3").at("2026-04-13T09:00")),
                        "copy-tree")
                .about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("description", "2026-06-01")).containsExactly("in-1", "in-1", "in-2", "in-2");
    }

    @Test
    void saysHowEachBegan() {
        Inquiry tree = ask(
                        given(
                                contract(),
                                received("k-1").at("2026-04-10T09:00"),
                                created("k-2").at("2026-04-11T09:00"),
                                printed("k-3", "k-2").at("2026-04-12T09:00")),
                        "copy-tree")
                .about(Parameter.DATA_SET, "d-1");

        assertThat(tree.column("kind", "2026-06-01")).containsExactly("RECEIVED", "CREATED", "PRINTOUT");
    }
}
