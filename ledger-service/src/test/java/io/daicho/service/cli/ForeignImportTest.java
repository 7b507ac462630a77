package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.serve.Serving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From records of other programs to what is owed. */
class ForeignImportTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "imports");
    private static final Path CONTRACT = EXAMPLES.resolve("contract.jsonl");
    private static final Path MAP = EXAMPLES.resolve("map.json");

    @TempDir
    private Path directory;

    @Test
    void aScheduledDeletionOfTheKeyDischargesNothingAndTheEffectiveOneDoes() throws IOException {
        Path data = directory.resolve("data");
        ledger("import", CONTRACT, "--data", data);

        Call call =
                ledger("import", EXAMPLES.resolve("trail.json"), "--from", "cloudtrail", "--map", MAP, "--data", data);

        assertThat(call.out()).contains("6 recorded, 0 already on record, 0 refused");
        assertThat(call.code()).isZero();
        assertThat(duties("s-01", data, "2026-04-02T13:10:59")).isNotEmpty().allMatch("OPEN OVERDUE"::contains);
        assertThat(duties("s-01", data, "2026-04-02T13:11:01"))
                .isNotEmpty()
                .allMatch(status -> status.startsWith("FULFILLED"));
    }

    @Test
    void whatIsConvertedFirstAndImportedThenSaysTheSame() throws IOException {
        Path data = directory.resolve("data");
        Path journal = directory.resolve("trail.jsonl");
        Path trail = EXAMPLES.resolve("trail.json");

        Call converted = ledger("convert", trail, "--from", "cloudtrail", "--map", MAP, "--output", journal);
        ledger("import", CONTRACT, journal, "--data", data);
        Call again = ledger("import", trail, "--from", "cloudtrail", "--map", MAP, "--data", data);

        assertThat(converted.code()).isZero();
        assertThat(converted.err())
                .contains("1 x s3.amazonaws.com CopyObject: A COPY WENT TO A PLACE", "trail.json:5)", "Facts: 6");
        assertThat(again.out()).contains("0 recorded, 6 already on record, 0 refused");
    }

    @Test
    void aRefusedFactIsToldByTheRecordThatItCameFrom() throws IOException {
        Path data = directory.resolve("data");
        List<String> lines = Files.readAllLines(CONTRACT);
        Path withoutKey = Files.write(
                directory.resolve("contract.jsonl"),
                lines.stream().filter(line -> !line.contains("key.created")).toList());
        ledger("import", withoutKey, "--data", data);
        Path trail = EXAMPLES.resolve("trail.json");

        Call call = ledger("import", trail, "--from", "cloudtrail", "--map", MAP, "--data", data, "--dry-run");

        assertThat(call.err()).contains(trail + ":8: The key k-1 is not on record.", trail + ":11: ");
        assertThat(call.code()).isEqualTo(1);
    }

    @Test
    void theMediumOfAWipeIsLookedUpAmongTheLiveCopiesOfTheLedger() throws IOException {
        Path data = directory.resolve("data");
        Path log = EXAMPLES.resolve("nwipe.log");
        ledger("import", CONTRACT, "--data", data);
        Path map = withoutPlaces();

        Call first = ledger("import", log, "--from", "nwipe", "--map", map, "--data", data);
        Call again = ledger("import", log, "--from", "nwipe", "--map", map, "--data", data);
        Call alone = ledger("convert", log, "--from", "nwipe", "--map", map);

        assertThat(first.out()).contains("3 recorded, 0 already on record, 0 refused");
        assertThat(again.out()).contains("0 recorded, 3 already on record, 0 refused");
        assertThat(duties("r-02", data, "2026-03-28T00:00"))
                .isNotEmpty()
                .allMatch(status -> status.startsWith("FULFILLED"));
        assertThat(duties("r-01", data, "2026-03-28T00:00"))
                .isNotEmpty()
                .noneMatch(status -> status.startsWith("FULFILLED"));
        assertThat(alone.err()).contains("no live copy lies on a medium of this serial number");
        assertThat(alone.out()).isEmpty();
    }

    @Test
    void aRunningLedgerIsAskedForTheMediumToo() throws IOException {
        Path data = directory.resolve("data");
        ledger("import", CONTRACT, "--data", data);
        try (Serving serving = Serving.start(data, java.util.Map.of("server.port", 0))) {
            serving.ledger()
                    .get(io.daicho.service.reading.Follower.class)
                    .catchUp(io.daicho.readmodel.ProgressListener.NONE);

            Call call = ledger(
                    "import",
                    EXAMPLES.resolve("nwipe.log"),
                    "--from",
                    "nwipe",
                    "--map",
                    withoutPlaces(),
                    "--url",
                    serving.url());

            assertThat(call.err()).isEmpty();
            assertThat(call.out()).contains("nwipe.log: 3 recorded, 0 already on record, 0 refused");
        }
    }

    @Test
    void theFactsOfAFolderWatcherAreRecordedToo() {
        Path data = directory.resolve("data");
        ledger("import", CONTRACT, "--data", data);

        Call call = ledger(
                "import", EXAMPLES.resolve("folder.csv"), "--from", "folder-watcher", "--map", MAP, "--data", data);

        assertThat(call.out()).contains("2 recorded, 0 already on record, 0 refused");
    }

    @Test
    void withoutItsMapNothingIsReadAndAnUnknownProgramIsWrongUsage() {
        Call withoutMap = ledger("import", EXAMPLES.resolve("trail.json"), "--from", "cloudtrail");
        Call unknown = ledger("convert", EXAMPLES.resolve("trail.json"), "--from", "shred", "--map", MAP);

        assertThat(withoutMap.code()).isEqualTo(2);
        assertThat(withoutMap.err()).contains("--map");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("--from is cloudtrail, folder-watcher or nwipe, not \"shred\"");
    }

    @Test
    void saysItInJapaneseToo() {
        Call call =
                ledger("convert", "--lang", "ja", EXAMPLES.resolve("trail.json"), "--from", "cloudtrail", "--map", MAP);

        assertThat(call.err()).contains("対応表にない場所へ複製が出ている", "事実: 6 件");
    }

    private Path withoutPlaces() throws IOException {
        return Files.writeString(directory.resolve("map.json"), """
                {"contract":"drainage-survey-r7","recorder":{"organisation":"surveyor","role":"CONTRACTOR"},
                 "timeZone":"Asia/Tokyo","salt":"sixteen characters or more"}
                """);
    }

    /** How the duties under article 12 and annex 3(3) about a copy stand. */
    private static List<String> duties(String copy, Path data, String asOf) {
        JsonNode all = FactJson.mapper().readTree(Call.obligations("--data", data, "--as-of", asOf));
        return all.get("obligations")
                .valueStream()
                .filter(duty -> duty.toString().contains("\"" + copy + "\""))
                .filter(duty ->
                        List.of("12", "A3(3)").contains(duty.get("clause").stringValue()))
                .map(duty -> duty.get("status").stringValue())
                .toList();
    }
}
