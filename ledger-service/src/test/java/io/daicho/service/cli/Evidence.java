package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A ledger with a remark and an evidence file, for tests of calls. */
record Evidence(Path directory, Path data) {
    static final String REMARK = "Yamada Hanako forgot it in the train";
    static final String CERTIFICATE = "%PDF-1.7\nCertificate for Yamada Hanako, in person\n";

    /** A ledger in a new directory: contract c-1, fact f-1 with a remark, evidence file e-1 filed by f-2. */
    static Evidence in(Path directory) throws IOException {
        Evidence evidence = new Evidence(directory, directory.resolve("data"));
        String received = Lines.received("f-1", "k-1", "2026-01-05");
        Path journal = Lines.file(
                directory,
                Lines.registered(),
                received.substring(0, received.length() - 1) + ",\"remark\":\"" + REMARK + "\"}");
        Call journalled = ledger("import", journal, "--data", evidence.data);
        assertThat(journalled.code()).as(journalled.err()).isZero();
        Call add = evidence.add("--data", evidence.data);
        assertThat(add.code()).as(add.err()).isZero();
        return evidence;
    }

    /** The certificate, as a file. */
    Path certificate() throws IOException {
        return Files.writeString(directory.resolve("certificate of Yamada.pdf"), CERTIFICATE);
    }

    /** Files the certificate. */
    Call add(Object... where) throws IOException {
        return ledger(concat(
                new Object[] {
                    "evidence",
                    "add",
                    certificate(),
                    "--kind",
                    "CERTIFICATE",
                    "--about",
                    "f-1",
                    "--evidence",
                    "e-1",
                    "--fact",
                    "f-2",
                    "--by",
                    "insurer",
                    "--at",
                    "2026-01-06"
                },
                where));
    }

    /** Erases something. */
    Call erase(String fact, Object... what) {
        return ledger(concat(
                new Object[] {
                    "erase-detail",
                    "--fact",
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
                    "her letter"
                },
                what));
    }

    /** The bytes of every file below a directory, as text. */
    static String bytes(Path directory) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
            }
        }
        return all.toString();
    }

    static Object[] concat(Object[] first, Object... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray();
    }
}
