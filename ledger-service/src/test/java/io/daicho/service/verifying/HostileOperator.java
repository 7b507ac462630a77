package io.daicho.service.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.ContractId;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.testing.Lines;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A ledger of two contracts in the hands of whoever runs it, who has its keys and all the time there is. */
abstract class HostileOperator {
    static final String REMOVED = "c-2";

    @TempDir
    static Path template;

    @TempDir
    Path directory;

    Path data;

    @BeforeAll
    static void aLedgerOfTwoContracts() throws IOException {
        Path journal = Lines.file(
                template, Lines.registered(), Lines.received("f-1", "k-1", "2026-01-05"), Lines.registered(REMOVED));
        StringWriter out = new StringWriter();
        int code = LedgerCommandLine.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "import",
                journal.toString(),
                "--data",
                template.resolve("data").toString());
        assertThat(code).as(out.toString()).isZero();
    }

    @BeforeEach
    void aCopyOfIt() throws IOException {
        data = directory.resolve("data");
        Path from = template.resolve("data");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = data.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    void removeLog(String contract) throws IOException {
        try (Stream<Path> files = Files.walk(data.resolve("log").resolve(contract))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    void run(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    VerifierKey key(String contract) {
        return LogDirectory.of(data).log(new ContractId(contract)).key().orElseThrow();
    }

    Report verify(List<VerifierKey> keys) {
        return verify(new Trust(keys, List.of()));
    }

    Report verify(Trust trust) {
        Demands demands = new Demands(trust, List.of(), true, Demands.USUAL_HEARTBEAT);
        return new DirectoryVerification(data, demands, Instant.now()).run((done, all) -> {});
    }
}
