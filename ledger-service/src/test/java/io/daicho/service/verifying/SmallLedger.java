package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.Cosigner;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A ledger of some 400 entries in two contracts, with details, evidence files, erasures, a snapshot, read models and logs that
 * a witness saw.
 *
 * @param data its directory
 * @param witness who cosigned some of its checkpoints
 */
record SmallLedger(Path data, Cosigner witness) {
    static final String EXAMPLE = "road-liability-r7";
    static final String OTHER = "c-1";
    private static final int USES = 210;
    private static final int A_FILE = 40;

    /** Makes one. */
    static SmallLedger in(Path directory) throws IOException {
        Path data = directory.resolve("data");
        List<String> example = Files.readAllLines(Path.of("..", "examples", "road-liability.jsonl"));
        for (int from = 0; from < example.size(); from += A_FILE) {
            List<String> some = example.subList(from, Math.min(example.size(), from + A_FILE));
            call("import", Files.write(directory.resolve("part.jsonl"), some), "--data", data);
        }
        call("import", journal(directory), "--data", data);
        for (String evidence : List.of("e-1", "e-2")) {
            Path file = Files.writeString(directory.resolve(evidence + ".pdf"), "%PDF-1.7\n" + evidence.repeat(900));
            call(
                    "evidence",
                    "add",
                    file,
                    "--kind",
                    "CERTIFICATE",
                    "--about",
                    "f-1",
                    "--evidence",
                    evidence,
                    "--fact",
                    "f-" + evidence,
                    "--by",
                    "insurer",
                    "--at",
                    "2026-01-06",
                    "--contract",
                    OTHER,
                    "--data",
                    data);
        }
        erase("f-2", data);
        erase("f-e-2", data);
        SmallLedger ledger = new SmallLedger(
                data, new Cosigner("witness.example.jp", LogKey.make().pair()));
        ledger.cosign();
        call("obligations", "--contract", OTHER, "--data", data); // brings the read models up to date
        return ledger;
    }

    /** Verifies it with the key of the witness. */
    static io.daicho.service.verifying.report.Report verify(Path data, Demands demands) {
        return new DirectoryVerification(data, demands, Instant.parse("2100-01-01T00:00:00Z")).run((done, all) -> {});
    }

    private static void erase(String fact, Path data) {
        call(
                "erase-detail",
                "--of",
                fact,
                "--ground",
                "REQUEST_OF_THE_PERSON",
                "--allowed-by",
                "p-9",
                "--allowed-by-role",
                "CLIENT",
                "--by",
                "insurer",
                "--reason",
                "her letter",
                "--contract",
                OTHER,
                "--data",
                data);
    }

    private static Path journal(Path directory) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Lines.registered());
        lines.add(remarked(Lines.received("f-1", "k-1", "2026-01-05"), "the box was open"));
        lines.add(remarked(Lines.received("f-2", "k-2", "2026-01-05"), "Yamada Hanako brought it"));
        for (int i = 0; i < USES; i++) {
            lines.add(Lines.used("u-" + i, "k-1", "2026-01-06"));
        }
        lines.add(Lines.withdrawn("f-w", "u-3", "2026-01-07"));
        return Lines.file(directory, lines.toArray(String[]::new));
    }

    private static String remarked(String line, String remark) {
        return line.substring(0, line.length() - 1) + ",\"remark\":\"" + remark + "\"}";
    }

    private static void call(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new);
        int code = LedgerCommandLine.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
        assertThat(code).as(Arrays.toString(words) + "\n" + out + err).isZero();
    }

    /** A witness saw the log of each contract as it is. */
    private void cosign() throws IOException {
        LogDirectory logs = LogDirectory.of(data);
        for (String contract : List.of(EXAMPLE, OTHER)) {
            LogWriter writer = logs.writer(new LogName(contract), 1, new RealDisk());
            SignedCheckpoint newest = writer.log().checkpoint().orElseThrow();
            writer.cosign(newest, List.of(newest.cosignature(witness, Instant.now())));
        }
    }
}
