package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The end of the ledger's own keeping, from before to after, in the contract {@code c-1}, whose period ended in March 2026. */
class RetireTest {
    private static final String REMARK = "Yamada Hanako called about the hedge";

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void keep() throws IOException {
        data = directory.resolve("data");
        imported(
                Lines.registered(),
                opened("f-1", "c-1"),
                contract("contract.work-completed", "f-2", "2026-03-20T09:00:00Z", ""),
                contract("contract.work-ended", "f-3", "2026-03-20T09:00:00Z", ""),
                contract("contract.retention-set", "f-4", "2026-03-20T09:00:00Z", ",\"lastDay\":\"2026-04-30\""),
                Lines.registered("c-2"),
                opened("f-1", "c-2"));
        Path certificate = Files.writeString(directory.resolve("certificate.pdf"), Evidence.CERTIFICATE);
        assertThat(ledger(
                                "evidence",
                                "add",
                                certificate,
                                "--kind",
                                "CERTIFICATE",
                                "--about",
                                "f-1",
                                "--evidence",
                                "e-1",
                                "--fact",
                                "f-5",
                                "--by",
                                "insurer",
                                "--at",
                                "2026-03-21",
                                "--contract",
                                "c-1",
                                "--data",
                                data)
                        .code())
                .isZero();
    }

    private static String opened(String fact, String contract) {
        return Lines.line(
                "consultation.opened",
                fact,
                contract,
                "2026-02-01T09:00:00Z",
                "\"consultation\":\"talks-1\",\"remark\":\"" + REMARK + "\"");
    }

    private static String contract(String type, String fact, String when, String rest) {
        return "{\"type\":\"" + type + "\",\"fact\":\"" + fact + "\",\"contract\":\"c-1\",\"occurredAt\":\"" + when
                + "\",\"recordedBy\":{\"organisation\":\"insurer\",\"role\":\"CONTRACTOR\"}" + rest + "}";
    }

    private Call imported(String... lines) throws IOException {
        Call call = ledger("import", Lines.file(directory, lines), "--data", data);
        assertThat(call.code()).as(call.err()).isZero();
        return call;
    }

    private Call retire(Object... more) {
        List<Object> call = new ArrayList<>(List.of(
                "retire",
                "--contract",
                "c-1",
                "--ground",
                "RETENTION_ENDED",
                "--allowed-by",
                "p-9",
                "--allowed-by-role",
                "CLIENT",
                "--by",
                "insurer",
                "--fact",
                "f-9"));
        call.addAll(List.of(more));
        return ledger(call.toArray());
    }

    @Test
    void saysBeforehandWhatItDestroysAndDoesNothingUnlessToldTo() {
        Call call = retire("--at", "2026-05-01T09:00:00Z", "--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .contains("c-1 destroys 2 details and 1 evidence file for good")
                .contains("Its 6 facts stay", "until 2026-04-30", "Nothing was done", "--yes");
        assertThat(ledger("fact", "f-1", "--contract", "c-1", "--data", data).out())
                .contains(REMARK);
        assertThat(retire("--lang", "ja", "--data", data).out()).contains("まだ何もしていません");
    }

    @Test
    void isRefusedBeforeItsTimeAndWhileSomethingIsOwedWithAList() throws IOException {
        assertThat(retire("--at", "2026-04-30T09:00:00+09:00", "--yes", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("to be kept until 2026-04-30", "f-4"));
        imported(Lines.line(
                "damages.claimed",
                "f-6",
                "c-1",
                "2026-04-02T09:00:00Z",
                "\"claim\":\"cl-1\",\"harmed\":\"city\",\"causedBy\":\"insurer\""));

        Call call = retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", data);

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).contains("will be refused (1):", "18 Compensate the damage · claim cl-1 · open");
        assertThat(call.err())
                .contains("1 duties that survive it are not settled: 18 Compensate the damage · claim cl-1 · open");
        assertThat(ledger("fact", "f-1", "--contract", "c-1", "--data", data).out())
                .contains(REMARK);
    }

    @Test
    void destroysDetailsAndEvidenceOfThatContractAloneAndSaysSoEverywhere() throws IOException {
        assertThat(retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("Retired, by the fact f-9"));

        assertThat(ledger("fact", "f-1", "--contract", "c-1", "--data", data).out())
                .doesNotContain(REMARK)
                .contains("remark: erased at 2026-05-01 18:00", "the time to keep it was over", "p-9 (client)");
        assertThat(ledger("fact", "f-1", "--contract", "c-2", "--data", data).out())
                .contains(REMARK);
        assertThat(ledger("evidence", "list", "--contract", "c-1", "--data", data)
                        .out())
                .contains("erased at", "fact f-9");
        try (var shelf = Files.list(data.resolve("evidence"))) {
            assertThat(shelf.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(ledger("check", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("1 detail, 0 evidence files. Erased: 3. Wrong: 0")
                        .contains("c-1 is retired, by the fact f-9: 3 of its details and evidence files"));
        assertThat(ledger("obligations", "--contract", "c-1", "--data", data).out())
                .contains("Retired at 2026-05-01 18:00", "p-9 (client)", "fact f-9");
        assertThat(retire("--at", "2026-05-02", "--data", data).out()).contains("Retired at", "destroys 0 details");
    }

    @Test
    void afterItFactsAreRecordedAndDetailsAndFilesAreNot() throws IOException {
        retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", data);

        imported(Lines.line(
                "damages.claimed",
                "f-10",
                "c-1",
                "2026-06-02T09:00:00Z",
                "\"claim\":\"cl-1\",\"harmed\":\"city\",\"causedBy\":\"insurer\""));
        Path certificate = directory.resolve("certificate.pdf");
        assertThat(ledger(
                                "evidence",
                                "add",
                                certificate,
                                "--kind",
                                "CERTIFICATE",
                                "--evidence",
                                "e-2",
                                "--by",
                                "insurer",
                                "--contract",
                                "c-1",
                                "--data",
                                data)
                        .err())
                .contains("c-1 is retired, by the fact f-9", "content");
        assertThat(ledger("import", Lines.file(directory, opened("f-11", "c-1")), "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("is retired", "remark"));
        assertThat(ledger("import", Lines.file(directory, opened("f-1", "c-1")), "--data", data))
                .as("a repeat is answered as such")
                .returns(0, Call::code);
        assertThat(ledger(
                                "erase-detail",
                                "--of",
                                "f-1",
                                "--ground",
                                "CLIENT_INSTRUCTION",
                                "--allowed-by",
                                "p-9",
                                "--allowed-by-role",
                                "CLIENT",
                                "--by",
                                "insurer",
                                "--contract",
                                "c-1",
                                "--data",
                                data)
                        .err())
                .contains("contract.retired", "f-9");
    }

    @Test
    void whatIsExportedIsConcludedAlikeAndImportedElsewhere() throws IOException {
        retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", data);

        String exported = ledger("export", "--contract", "c-1", "--data", data).out();

        assertThat(exported).doesNotContain(REMARK).contains("\"erased\":true", "contract.retired");
        Path copy = Files.writeString(directory.resolve("copy.jsonl"), exported);
        Path other = directory.resolve("other");
        Call dry = ledger("import", copy, "--dry-run", "--data", other);
        assertThat(dry.code()).as(dry.err()).isZero();
        assertThat(ledger("import", copy, "--data", other).out())
                .contains("7 recorded, 0 already on record, 0 refused");
        assertThat(ledger("check", "--data", other).out()).contains("Erased: 3. Wrong: 0");
        String[] when = {"--contract", "c-1", "--as-of", "2026-06-01", "--known-at", "2099-01-01"};
        assertThat(Call.obligations(with("--journal", copy, when)))
                .isEqualTo(Call.obligations(with("--data", data, when)))
                .isEqualTo(Call.obligations(with("--data", other, when)));
        assertThat(ledger("obligations", "--journal", copy).out()).contains("Retired at");
    }

    private static Object[] with(String option, Path where, String... more) {
        List<Object> call = new ArrayList<>(List.of(option, where));
        call.addAll(List.of(more));
        return call.toArray();
    }

    @Test
    void anImportJudgesARetirementOnTheLinesBeforeIt() throws IOException {
        String retired = contract(
                "contract.retired",
                "f-9",
                "2026-05-01T09:00:00Z",
                ",\"ground\":\"RETENTION_ENDED\",\"allowedBy\":\"p-9\",\"allowedByRole\":\"CLIENT\"");
        String claimed = Lines.line(
                "damages.claimed",
                "f-6",
                "c-1",
                "2026-04-02T09:00:00Z",
                "\"claim\":\"cl-1\",\"harmed\":\"city\",\"causedBy\":\"insurer\"");

        for (Object[] how : new Object[][] {{"--dry-run"}, {}}) {
            List<Object> call =
                    new ArrayList<>(List.of("import", Lines.file(directory, claimed, retired), "--data", data));
            call.addAll(List.of(how));
            assertThat(ledger(call.toArray()))
                    .returns(1, Call::code)
                    .satisfies(answer ->
                            assertThat(answer.err()).contains("18 Compensate the damage · claim cl-1 · open"));
        }
    }

    @Test
    void restoringABackupFromBeforeAppliesIt() throws IOException {
        Path backup = directory.resolve("backup.zip");
        Path keys = directory.resolve("keys-elsewhere");
        Path restored = directory.resolve("restored");
        ledger("backup", backup, "--data", data);
        retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", data);
        ledger("backup", directory.resolve("later.zip"), "--data", data, "--keys", keys);

        Call restore = ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(restore.out()).contains("remark of c-1/f-1, by the fact f-9, which is younger");
        assertThat(ledger("fact", "f-1", "--contract", "c-1", "--data", restored)
                        .out())
                .doesNotContain(REMARK);
        assertThat(ledger("fact", "f-1", "--contract", "c-2", "--data", restored)
                        .out())
                .contains(REMARK);
        assertThat(ledger("check", "--data", restored).out()).contains("record that again");
        assertThat(retire("--at", "2026-05-01T09:00:00Z", "--yes", "--data", restored))
                .returns(0, Call::code);
        assertThat(ledger("check", "--data", restored).out()).contains("Erased: 3. Wrong: 0");
    }

    @Test
    void aRunningLedgerDoesTheSame() throws IOException {
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            Object url = serving.url();
            assertThat(retire("--at", "2026-05-01T09:00:00Z", "--url", url).out())
                    .contains("2 details and 1 evidence");
            assertThat(retire("--at", "2026-04-30T09:00:00+09:00", "--yes", "--url", url)
                            .err())
                    .contains("2026-04-30");
            assertThat(retire("--at", "2026-05-01T09:00:00Z", "--yes", "--url", url))
                    .returns(0, Call::code);
            assertThat(ledger("obligations", "--contract", "c-1", "--url", url).out())
                    .contains("Retired at");
            assertThat(ledger("fact", "f-1", "--contract", "c-1", "--url", url).out())
                    .doesNotContain(REMARK);
        }
    }
}
