package io.daicho.service.obligations;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.FactsInMemory;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.questions.ReportDigest;
import io.daicho.service.testing.RandomJournal;
import io.daicho.service.testing.Stated;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Conclusions written as they come are, to the byte, what a tree of them would be. */
class ConclusionsJsonTest {
    private final Conclusions some = conclusions(RandomJournal.accepted(7, 120), "2027-06-30T00:00:00Z");
    private final Conclusions none = conclusions(RandomJournal.accepted(7, 1), "2000-01-01T00:00:00Z");

    @Test
    void printedIsWhatItsTreePrints() {
        assertThat(some.obligations()).isNotEmpty();
        assertThat(some.breaches()).isNotEmpty();
        assertThat(printed(some)).isEqualTo(tree(some).toPrettyString());
        assertThat(printed(none)).isEqualTo(tree(none).toPrettyString());
    }

    @Test
    void isTheSameAsTextAndAsBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        JsonText.print(bytes, json -> ConclusionsJson.write(some, 119L, json));

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(printed(some));
    }

    @Test
    void isReadAgain() {
        assertThat(ConclusionsJson.read(tree(some)).conclusions()).isEqualTo(some);
    }

    @Test
    void itsDigestIsThatOfTheReportThatWasPrinted() {
        assertThat(ReportDigest.of(some)).isEqualTo(ReportDigest.of(tree(some)));
        assertThat(ReportDigest.of(none)).isEqualTo(ReportDigest.of(tree(none)));
        assertThat(ReportDigest.of(some)).isNotEqualTo(ReportDigest.of(none));
    }

    private static String printed(Conclusions conclusions) {
        StringWriter text = new StringWriter();
        JsonText.print(text, json -> ConclusionsJson.write(conclusions, 119L, json));
        return text.toString();
    }

    private static ObjectNode tree(Conclusions conclusions) {
        return (ObjectNode) FactJson.mapper().readTree(ConclusionsJson.of(conclusions, 119L));
    }

    private static Conclusions conclusions(List<Fact> facts, String asOf) {
        FactsInMemory known = new FactsInMemory();
        for (int i = 0; i < facts.size(); i++) {
            known.add(new RecordedFact(i, Instant.EPOCH, facts.get(i)));
        }
        return Conclude.conclude(
                Stated.CONTRACT,
                known,
                ClauseSets.shipped().edition(Stated.EDITION).orElseThrow(),
                Instant.parse(asOf),
                Instant.parse("2099-01-01T00:00:00Z"));
    }
}
