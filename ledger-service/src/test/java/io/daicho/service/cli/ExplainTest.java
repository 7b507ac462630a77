package io.daicho.service.cli;

import static io.daicho.service.cli.Call.EXAMPLE;
import static io.daicho.service.cli.Call.EXAMPLE_CONTRACT;
import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Everything that is found in the example says why. */
class ExplainTest {
    private static final String AS_OF = "2026-03-26T12:00:00+09:00";

    private static List<String> findings() {
        JsonNode said = FactJson.mapper()
                .readTree(Call.obligations("--journal", EXAMPLE, "--as-of", AS_OF, "--known-at", "2099-01-01"));
        List<String> ids = new ArrayList<>();
        Stream.of("obligations", "breaches", "contradictions", "warnings")
                .forEach(list -> said.get(list)
                        .forEach(finding -> ids.add(finding.get("id").stringValue())));
        return ids;
    }

    private static Call explain(String finding, Object where, Object place, String... more) {
        List<Object> arguments = new ArrayList<>(
                List.of("explain", finding, where, place, "--as-of", AS_OF, "--known-at", "2099-01-01"));
        arguments.addAll(List.of(more));
        return ledger(arguments.toArray());
    }

    @Test
    void namesClauseWordsFactsAndDueTimeInBothLanguages() {
        Call call = explain("o-f17f10ddb7c8fed81cb1", "--journal", EXAMPLE, "--format", "json");

        assertThat(call.err()).isEmpty();
        assertThat(call.json().get("en").stringValue())
                .startsWith("Article 12 (Return or erase) says: “immediately after completion")
                .contains("copy a-02", "work completed (f-112, 2026-03-25 17:00)", "acknowledges")
                .contains("2026-03-26 17:00 on the word of: house target")
                .endsWith("is open.");
        assertThat(call.json().get("ja").stringValue())
                .startsWith("第12（機密データの返還等）は「業務完了後直ちに、返還又は消去を行うものとする。")
                .contains("複製 a-02", "業務完了（f-112、令和8年3月25日 (2026-03-25 17:00)）", "社内目標")
                .endsWith("「未了」です。");
    }

    @Test
    void everyFindingIsExplainedTheSameLiveAndFromTheJournal(@TempDir Path data) {
        assertThat(ledger("import", EXAMPLE, "--data", data).code()).isZero();
        List<String> findings = findings();

        assertThat(findings).hasSizeGreaterThan(100);
        assertThat(Stream.of(findings.get(0), findings.get(60), findings.get(findings.size() - 1)))
                .allSatisfy(finding -> assertThat(explain(finding, "--data", data, "--format", "json"))
                        .isEqualTo(explain(finding, "--journal", EXAMPLE, "--format", "json")));
    }

    @Test
    void namesTheClausesOfAnotherRegimeAsItDoes() {
        Path journal = Path.of("..", "examples", "gdpr-processor.jsonl");
        JsonNode said = ledger("obligations", "--journal", journal, "--as-of", "2026-07-31", "--format", "json")
                .json();

        assertThat(said.get("obligations")).isNotEmpty().allSatisfy(duty -> {
            JsonNode sentence = explained(journal, duty);
            assertThat(sentence.get("en").stringValue())
                    .startsWith("Article " + duty.get("clause").stringValue() + " (")
                    .doesNotContain("Annex ", "special provisions");
            assertThat(sentence.get("ja").stringValue())
                    .matches("第(28|33)条\\(.*")
                    .doesNotContainPattern("別紙\\d");
        });
        assertThat(said.get("breaches"))
                .isNotEmpty()
                .allSatisfy(breach -> assertThat(
                                explained(journal, breach).get("en").stringValue())
                        .endsWith("These clauses ask for no report of it."));
    }

    private static JsonNode explained(Path journal, JsonNode finding) {
        return ledger(
                        "explain",
                        finding.get("id").stringValue(),
                        "--journal",
                        journal,
                        "--as-of",
                        "2026-07-31",
                        "--format",
                        "json")
                .json();
    }

    @Test
    void aFindingThatIsNotThereIsSaidSo() {
        Call call = explain("o-00000000000000000000", "--journal", EXAMPLE);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err().strip())
                .isEqualTo("There is no o-00000000000000000000 among the conclusions about " + EXAMPLE_CONTRACT
                        + " at that time. ./ledger obligations lists the ids; --as-of and --known-at choose another"
                        + " time.");
    }

    @Test
    void anyFindingOfTheExampleHasASentence() {
        findings()
                .forEach(finding -> assertThat(
                                explain(finding, "--journal", EXAMPLE).out())
                        .as(finding)
                        .endsWith(".\n"));
    }
}
