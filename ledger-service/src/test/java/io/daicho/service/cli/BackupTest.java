package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.cli.serve.Serving;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path directory;

    private Evidence evidence;
    private Path data;
    private Path backup;
    private Path keys;
    private Path restored;

    @BeforeEach
    void file() throws IOException {
        evidence = Evidence.in(directory);
        data = evidence.data();
        backup = directory.resolve("backup.zip");
        keys = directory.resolve("keys-elsewhere");
        restored = directory.resolve("restored");
    }

    @Test
    void whatIsBackedUpWhileTheLedgerRunsIsRestoredWhole() throws IOException {
        try (Serving serving = Serving.start(data, Map.of("server.port", 0))) {
            assertThat(ledger("backup", backup, "--data", data, "--keys", keys))
                    .satisfies(call -> assertThat(call.err()).isEmpty())
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out()).contains("3 facts and 1 evidence file,", "no keys"));
            assertThat(ledger("check", "--url", serving.url()).code()).isZero();
        }

        Call restore = ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(restore.code()).as(restore.err() + restore.out()).isZero();
        assertThat(restore.out()).contains("3 facts").doesNotContain("Erased since");
        assertThat(ledger("check", "--data", restored).out()).contains("2 details, 1 evidence file.", "Wrong: 0");
        assertThat(ledger("export", "--data", restored).out())
                .isEqualTo(ledger("export", "--data", data).out());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(restored)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
    }

    @Test
    void aBackupHasNeitherTextsNorKeysBeforeOrAfterAnErasure() throws IOException {
        ledger("backup", backup, "--data", data);
        byte[] keyring = Files.readAllBytes(data.resolve("keyring"));
        String before = unpacked(backup);
        evidence.erase("f-3", "--of", "f-1", "--data", data);
        Path after = directory.resolve("after.zip");
        ledger("backup", after, "--data", data);

        assertThat(before).contains("c-1/f-1").doesNotContain("Yamada").doesNotContain("Certificate for");
        assertThat(unpacked(after)).contains("c-1/f-1").doesNotContain("Yamada");
        for (int slot = 1; slot * 128 < keyring.length; slot++) {
            String key = new String(keyring, slot * 128 + 37, 32, StandardCharsets.ISO_8859_1);
            assertThat(before).doesNotContain(key);
        }
    }

    @Test
    void restoringAnOlderBackupAppliesTheErasuresMadeSince() throws IOException {
        ledger("backup", backup, "--data", data);
        evidence.erase("f-3", "--of", "f-1", "--field", "remark", "--data", data);
        evidence.erase("f-4", "--evidence", "e-1", "--data", data);
        ledger("backup", directory.resolve("later.zip"), "--data", data, "--keys", keys);

        Call restore = ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(restore.out())
                .contains("remark of c-1/f-1, by the fact f-3, which is younger", "content of c-1/f-2, by the fact f-4")
                .contains("Not reached: packs and exports");
        assertThat(ledger("fact", "f-1", "--data", restored).out())
                .doesNotContain("Yamada")
                .contains("remark: erased by the fact f-3, which is not in this ledger");
        assertThat(restored.resolve("evidence").toFile().listFiles(java.io.File::isFile))
                .isEmpty();
        assertThat(ledger("check", "--data", restored))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("record that again"));
        evidence.erase("f-3", "--of", "f-1", "--field", "remark", "--data", restored);
        evidence.erase("f-4", "--evidence", "e-1", "--data", restored);
        assertThat(ledger("check", "--data", restored).out()).contains("Erased: 3");
    }

    @Test
    void aBackupThatSomebodyMadeDeletesNothingOutsideOfWhatIsRestored() throws Exception {
        Path made = directory.resolve("made");
        copy(data, made);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made.resolve("ledger.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("UPDATE detail SET content = '../../precious.txt' WHERE content IS NOT NULL");
        }
        ledger("backup", backup, "--data", made);
        evidence.erase("f-4", "--evidence", "e-1", "--data", data);
        ledger("backup", directory.resolve("later.zip"), "--data", data, "--keys", keys);
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path precious = Files.writeString(elsewhere.resolve("precious.txt"), "mine");

        ledger("restore", backup, "--data", elsewhere.resolve("restored"), "--keys", keys);

        assertThat(precious).exists();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void anOlderCopyOfTheKeysDoesNotBringBackWhatANewerBackupSaysIsErased() throws IOException {
        ledger("backup", directory.resolve("first.zip"), "--data", data, "--keys", keys);
        evidence.erase("f-3", "--of", "f-1", "--data", data);
        ledger("backup", backup, "--data", data);

        ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(ledger("fact", "f-1", "--data", restored).out())
                .contains("erased at")
                .doesNotContain("Yamada");
        assertThat(Files.readAllBytes(restored.resolve("keyring"))).isNotEqualTo(Files.readAllBytes(keys));
    }

    @Test
    void withoutKeysTheFactsAreThereAndTheDetailsStayClosed() throws IOException {
        ledger("backup", backup, "--data", data);

        assertThat(ledger("restore", backup, "--data", restored).out()).contains("No keys were given: 3 details");

        assertThat(ledger("obligations", "--data", restored).code()).isZero();
        assertThat(ledger("check", "--data", restored))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("in another keyring", "Wrong: 3"));
    }

    @Test
    void keysOfAnotherLedgerAreRefused() throws IOException {
        ledger("backup", backup, "--data", data);
        Path other = directory.resolve("other");
        Files.createDirectory(other);
        Evidence.in(other);

        Call call = ledger("restore", backup, "--data", restored, "--keys", other.resolve("data/keyring"));

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).contains("another ledger");
        assertThat(restored).doesNotExist();
    }

    @Test
    void aChangedCutOrIncompleteBackupIsRefusedAndLeavesNothing() throws IOException {
        ledger("backup", backup, "--data", data);

        refused(
                rewritten("ledger.db", content -> {
                    content[4_200] ^= 1;
                    return content;
                }),
                "SHA-256 of ledger.db");
        refused(rewritten("ledger.db", content -> null), "ledger.db is missing");
        refused(rewritten("manifest.json", content -> null), "no manifest.json");
        for (String manifest : List.of("{}", "null", "{\"format\":1}", "[]")) {
            refused(
                    rewritten("manifest.json", content -> manifest.getBytes(StandardCharsets.UTF_8)),
                    "The manifest.json in ");
        }
        byte[] whole = Files.readAllBytes(backup);
        refused(Files.write(directory.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length / 2)), "cut off");
        refused(directory.resolve("nowhere.zip"), "There is no file");
    }

    @Test
    void anEntryThatWouldLeaveTheDirectoryIsRefused() throws IOException {
        ledger("backup", backup, "--data", data);
        Path evil = rewritten("format", content -> content);
        Path with = directory.resolve("with.zip");
        try (ZipFile zip = new ZipFile(evil.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(with))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(zip.getInputStream(entry).readAllBytes());
            }
            out.putNextEntry(new ZipEntry("../outside"));
            out.write(1);
        }

        refused(with, "../outside");
        assertThat(directory.resolve("outside")).doesNotExist();
    }

    @Test
    void neitherABackupNorADirectoryIsWrittenOver() throws IOException {
        Files.writeString(backup, "something else");
        assertThat(ledger("backup", backup, "--data", data).err()).contains("is there already");
        Path good = directory.resolve("good.zip");
        ledger("backup", good, "--data", data);
        assertThat(ledger("restore", good, "--data", data).err()).contains("is not empty");
        assertThat(ledger("backup", directory.resolve("x.zip"), "--data", directory.resolve("evidence-less"))
                        .err())
                .contains("no data directory");
    }

    @Test
    void whatLiesAmongTheFilesOfALogAndIsNoneOfThemIsLeftOut() throws IOException {
        for (String stray : List.of("stamps/.DS_Store", "history/2026-03.bak", "fork/.DS_Store")) {
            Path file = data.resolve("log/c-1").resolve(stray);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x\n");
        }
        assertThat(ledger("backup", backup, "--data", data).code()).isZero();

        assertThat(ledger("restore", backup, "--data", restored).err()).isEmpty();
        assertThat(restored.resolve("log/c-1/checkpoint")).exists();
        assertThat(restored.resolve("log/c-1/history/2026-03.bak")).doesNotExist();
    }

    private void refused(Path file, String why) {
        Call call = ledger("restore", file, "--data", restored);
        assertThat(call.code()).as(call.out()).isEqualTo(1);
        assertThat(call.err()).contains(why);
        assertThat(restored).doesNotExist();
        assertThat(directory.resolve("restored.restoring")).doesNotExist();
    }

    private interface Change {
        byte @Nullable [] of(byte[] content);
    }

    /** The backup with one entry changed; without it where the change gives nothing. */
    private Path rewritten(String name, Change change) throws IOException {
        Path file = Files.createTempFile(directory, "changed-", ".zip");
        try (ZipFile zip = new ZipFile(backup.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                byte[] put = entry.getName().equals(name) ? change.of(content) : content;
                if (put != null) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(put);
                    out.closeEntry();
                }
            }
        }
        return file;
    }

    private static String unpacked(Path file) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                all.writeBytes(zip.getInputStream(entry).readAllBytes());
            }
        }
        return all.toString(StandardCharsets.ISO_8859_1);
    }
}
