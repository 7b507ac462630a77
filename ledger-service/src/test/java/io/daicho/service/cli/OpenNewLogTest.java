package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.serve.Serving;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.testing.Lines;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a contract whose stored entries are not those that were sealed, call by call. */
class OpenNewLogTest {
    private static final String GROUND = "a disk was mended";

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void importThree() throws IOException {
        data = directory.resolve("data");
        Path file = Lines.file(
                directory, registered(), received("f-1", "k-1", "2026-02-01"), received("f-2", "k-2", "2026-02-01"));
        assertThat(ledger("import", file, "--data", data).code()).isZero();
    }

    private ContractLog log() {
        return LogDirectory.of(data).log(new ContractId("c-1"));
    }

    private long size() {
        return log().checkpoint().orElseThrow().checkpoint().size();
    }

    /** Somebody changes an entry, and a check finds it. */
    private void changeAndCheck(int position) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE entry SET recorded_at = recorded_at + 1 WHERE position = " + position);
            statement.execute("UPDATE contract_head SET last_recorded_at = (SELECT max(recorded_at) FROM entry)");
        }
        assertThat(ledger("check", "--data", data).code()).isEqualTo(1);
        assertThat(ledger("rebuild", "--data", data).code()).isZero();
    }

    private Path kept() throws IOException {
        return Files.writeString(
                directory.resolve("kept"),
                ledger("checkpoint", "--data", data, "--line").out());
    }

    private void record(String fact) throws IOException {
        Path file =
                Files.writeString(directory.resolve(fact + ".jsonl"), received(fact, "k-" + fact, "2026-02-01") + "\n");
        assertThat(ledger("import", file, "--data", data).code()).isZero();
    }

    private Call open(Object... further) {
        List<Object> arguments = new ArrayList<>(List.of("open-new-log", "--contract", "c-1", "--by", "insurer"));
        arguments.addAll(List.of("--allowed-by", "p-9", "--allowed-by-role", "CLIENT"));
        arguments.addAll(List.of(further));
        if (!arguments.contains("--url")) {
            arguments.addAll(List.of("--data", data));
        }
        return ledger(arguments.toArray());
    }

    private static String text(LedgerClient client, String path) throws IOException {
        return new String(client.response(path).body().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void noNewLogIsOpenedWhereTheLogGoesOn() {
        Call refused = open("--ground", GROUND, "--yes");

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("A new log for the contract c-1 cannot be opened: neither a fork nor");
        assertThat(size()).isEqualTo(3);
    }

    @Test
    void ofTheMachineNoneIsOpenedAndItIsSaidWhatToDoInstead() {
        Call refused = ledger(
                "open-new-log",
                "--contract",
                "_machine",
                "--by",
                "insurer",
                "--allowed-by",
                "p-9",
                "--allowed-by-role",
                "CLIENT",
                "--ground",
                GROUND,
                "--yes",
                "--data",
                data);

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("put access.db and the folder log/_machine back together", "./ledger check --data DIR");
    }

    @Test
    void aDifferenceThatACallFoundKeepsTheNextOneFromSealingAndNotFromRecording() throws Exception {
        changeAndCheck(1);

        record("f-3");

        assertThat(size()).isEqualTo(3);
        assertThat(log().comparisons()).hasSize(1);
        assertThat(ledger("export", "--data", data).out()).contains("f-3");
    }

    @Test
    void aNewLogIsOpenedByAFactAndSealsEverythingFromTheFirstEntryOn() throws Exception {
        String key = ledger("log-key", "--data", data).out().strip();
        Path kept = kept();
        changeAndCheck(2);

        Call asked = open("--ground", GROUND);
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.out())
                .contains("/c-1 has ended at 3 entries, root ", "store and log differ", "call again with --yes");
        assertThat(open("--yes").err()).contains("is opened only with its ground");
        Call done = open("--ground", GROUND, "--yes", "--fact", "f-new-log");

        assertThat(done.out()).contains("A new log is opened, by the fact f-new-log");
        assertThat(done.code()).isZero();
        assertThat(size()).isEqualTo(4);
        assertThat(ledger("log-key", "--data", data).out().strip())
                .isNotEqualTo(key)
                .contains("/c-1/2+");
        record("f-3");
        assertThat(ledger("checkpoint", "--data", data).out()).contains("/c-1/2\n5\n");
        assertThat(ledger("check", "--data", data).code()).isZero();
        assertThat(ledger("receipt", "f-1", "--data", data).out()).contains("/c-1/2\n5\n");
        assertThat(open("--ground", GROUND, "--yes").err()).contains("its log goes on");

        Call verified = ledger("verify", "--data", data, "--lang", "en");
        assertThat(verified.out())
                .contains("The former log ", "/c-1 ended at 3 entries (DIFFERENCE), as the fact f-new-log says");
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(ledger("verify", "--data", data, "--since", kept, "--lang", "en")
                        .out())
                .contains("it is of the former log ")
                .contains("which ended at 3 entries (DIFFERENCE), as the fact f-new-log says");
    }

    @Test
    void aCheckpointOfTheFormerLogIsContinuedByTheNewOneAsFarAsNothingWasChanged() throws Exception {
        Path kept = kept();
        record("f-3");
        changeAndCheck(3);
        assertThat(open("--ground", GROUND, "--yes", "--fact", "f-new-log").code())
                .isZero();

        Call verified = ledger("verify", "--data", data, "--since", kept, "--lang", "en");

        assertThat(verified.out())
                .contains("What was kept at 3 entries is of the former log ")
                .contains("which ended at 4 entries, as the fact f-new-log says. The log after it, ")
                .contains(" begins with the same 3 entries");
        assertThat(verified.code()).as(verified.out()).isZero();
    }

    @Test
    void aFormerLogThatWasChangedAfterwardsIsFound() throws Exception {
        changeAndCheck(2);
        assertThat(open("--ground", GROUND, "--yes").code()).isZero();
        Path tile = data.resolve("log/c-1/tile/0/000.p/3");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);

        Call verified = ledger("verify", "--data", data, "--lang", "en");

        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).contains("log/c-1/tile/0/000.p/3", "The former log ");
    }

    @Test
    void aPackThatIsMadeAfterwardsVerifiesAndExplainsAKeptCheckpoint() throws Exception {
        Path kept = kept();
        record("f-3");
        changeAndCheck(3);
        assertThat(open("--ground", GROUND, "--yes", "--fact", "f-new-log").code())
                .isZero();
        Path pack = directory.resolve("pack.zip");

        assertThat(ledger("pack", "--output", pack, "--data", data).err()).isEmpty();
        Call verified = ledger("verify", pack, "--since", kept, "--lang", "en");

        assertThat(verified.out()).contains("which ended at 4 entries, as the fact f-new-log says. The log after it, ");
        assertThat(verified.code()).as(verified.out()).isZero();
    }

    @Test
    void aPackOfTheFormerLogIsNotMadeAgainAndItIsSaidWhatToDo() throws Exception {
        Path pack = directory.resolve("pack.zip");
        assertThat(ledger("pack", "--output", pack, "--data", data).err()).isEmpty();
        changeAndCheck(2);
        assertThat(open("--ground", GROUND, "--yes", "--fact", "f-new-log").code())
                .isZero();

        Call again = ledger("pack", "--again", pack, "--output", directory.resolve("same.zip"), "--data", data);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err())
                .contains("former log ", "/c-1, which ended at 3 entries", "f-new-log", "p-9", "/c-1/2 in its place")
                .contains("./ledger verify NEW.zip --since CHECKPOINT");
    }

    @Test
    void whoeverTrustsOnlyTheKeyOfTheFormerLogIsToldOfTheNewOne() throws Exception {
        String key = ledger("log-key", "--data", data).out().strip();
        changeAndCheck(2);
        assertThat(open("--ground", GROUND, "--yes", "--fact", "f-new-log").code())
                .isZero();
        Path pack = directory.resolve("pack.zip");
        assertThat(ledger("pack", "--output", pack, "--data", data).err()).isEmpty();

        for (Object[] subject : new Object[][] {{"verify", "--data", data}, {"verify", pack}}) {
            List<Object> call = new ArrayList<>(List.of(subject));
            call.addAll(List.of("--key", key, "--lang", "en"));
            Call verified = ledger(call.toArray());

            assertThat(verified.code()).isEqualTo(1);
            assertThat(verified.out())
                    .contains("The key that you trust is of the former log ", "ended at 3 entries (DIFFERENCE)")
                    .contains("The fact f-new-log, allowed by p-9, opened the log ")
                    .contains("signed with the same key", "--since a checkpoint of the former log");
        }
    }

    @Test
    void aLedgerThatRunsOpensItAndShowsTheFormerOne() throws Exception {
        changeAndCheck(2);
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Call done = open("--ground", GROUND, "--yes", "--url", serving.url());
            assertThat(done.out()).contains("A new log is opened");
            serving.ledger().get(Sealer.class).catchUp();

            LedgerClient client = new LedgerClient(serving.url(), Words.of(Locale.ENGLISH));
            var log = client.get("/api/v1/contracts/c-1/log");
            assertThat(log.has("stopped")).isFalse();
            assertThat(log.get("size").intValue()).isEqualTo(4);
            assertThat(log.at("/former/0/size").intValue()).isEqualTo(3);
            assertThat(log.at("/former/0/end").asString()).isEqualTo("DIFFERENCE");
            assertThat(log.at("/former/0/ground").asString()).isEqualTo(GROUND);
            assertThat(log.at("/former/0/allowedBy").asString()).isEqualTo("p-9");
            assertThat(text(client, "/log/c-1/checkpoint")).contains("/c-1/2\n4\n");
            assertThat(text(client, "/log/c-1/2/checkpoint")).contains("/c-1/2\n4\n");
            assertThat(text(client, "/log/c-1/1/checkpoint")).contains("/c-1\n3\n");
            assertThat(text(client, "/log/c-1/1/comparisons")).contains(" OTHER_ENTRY 3 the entry at position 2 ");
            assertThat(text(client, "/contracts/c-1?lang=en"))
                    .contains("Former log", "/c-1 ended at 3 entries", "Ground: " + GROUND)
                    .doesNotContain("Nothing is published");
        }
    }

    @Test
    void aBackupHasTheFormerLogToo() throws Exception {
        changeAndCheck(2);
        assertThat(open("--ground", GROUND, "--yes").code()).isZero();
        Path backup = directory.resolve("backup.zip");

        Path keys = directory.resolve("keys");
        Call packed = ledger("backup", backup, "--data", data, "--keys", keys);
        assertThat(packed.code()).as(packed.err()).isZero();
        data = directory.resolve("restored");
        Call restored = ledger("restore", backup, "--data", data, "--keys", keys);
        assertThat(restored.code()).as(restored.err() + restored.out()).isZero();

        assertThat(size()).isEqualTo(4);
        assertThat(data.resolve("log/c-1/comparisons")).exists();
        assertThat(data.resolve("log/c-1/checkpoint")).content().contains("/c-1\n3\n");
    }
}
