package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.files.Bucket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence files in a store that speaks S3, where the settings name one. */
class EvidenceInS3Test {
    private static final List<String> SETTINGS = Stream.of("endpoint", "bucket", "access-key", "secret-key")
            .map(name -> "daicho.evidence.s3." + name)
            .toList();

    @TempDir
    Path directory;

    private Bucket bucket;
    private Path data;
    private Path backup;
    private Path keys;

    @BeforeEach
    void aLedger() throws IOException {
        bucket = new Bucket();
        System.setProperty(SETTINGS.get(0), bucket.endpoint().toString());
        System.setProperty(SETTINGS.get(1), Bucket.NAME);
        System.setProperty(SETTINGS.get(2), Bucket.ACCESS_KEY);
        System.setProperty(SETTINGS.get(3), Bucket.SECRET_KEY);
        data = Evidence.in(directory).data();
        backup = directory.resolve("backup.zip");
        keys = directory.resolve("keys");
        assertThat(bucket.objects).hasSize(1);
        assertThat(files(data)).isEmpty();
    }

    @AfterEach
    void forget() {
        SETTINGS.forEach(System::clearProperty);
        bucket.close();
    }

    @Test
    void aBackupHasThem() {
        Call made = ledger("backup", backup, "--data", data, "--keys", keys);

        assertThat(made.code()).as(made.out() + made.err()).isZero();
        assertThat(made.out()).contains("3 facts and 1 evidence file,");
    }

    @Test
    void aRestorePutsBackWhatTheStoreLost() {
        ledger("backup", backup, "--data", data, "--keys", keys);
        byte[] sealed = bucket.objects.get(bucket.objects.firstKey());
        String name = bucket.objects.firstKey();
        bucket.objects.clear();
        Path restored = directory.resolve("restored");

        Call restore = ledger("restore", backup, "--data", restored, "--keys", keys);

        assertThat(restore.code()).as(restore.out() + restore.err()).isZero();
        assertThat(bucket.objects).containsOnlyKeys(name);
        assertThat(bucket.objects.get(name)).isEqualTo(sealed);
        assertThat(files(restored)).isEmpty();
        assertThat(ledger("check", "--data", restored).out()).contains("1 evidence file.", "Wrong: 0");
    }

    @Test
    void oneThatTheStoreLostIsNamedByTheBackup() {
        String name = bucket.objects.firstKey().replace("evidence/", "");
        bucket.objects.clear();

        Call made = ledger("backup", backup, "--data", data);

        assertThat(made.code()).isEqualTo(1);
        assertThat(made.out()).contains(name);
    }

    @Test
    void areVerifiedByTheSettingsOfTheLedger() {
        String name = bucket.objects.firstKey();
        byte[] changed = Objects.requireNonNull(bucket.objects.get(name)).clone();
        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out()).containsPattern("integrity: nothing was changed +proved"));

        changed[changed.length - 1] ^= 1;
        bucket.objects.put(name, changed);
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("FILE_CHANGED", Bucket.NAME));
        bucket.objects.clear();
        assertThat(ledger("verify", "--data", data))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("FILE_MISSING"));
        bucket.fail(403);
        assertThat(ledger("verify", "--data", data))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("integrity: nothing was changed +not checked")
                        .contains("1 evidence files in ", "answered 403"));
    }

    @Test
    void aStoreThatAnswersNothingIsToldAndNoBackupIsLeft() {
        bucket.fail(503);

        Call made = ledger("backup", backup, "--data", data);

        assertThat(made.code()).isNotZero();
        assertThat(made.err())
                .contains("the store of the evidence files answered 503")
                .doesNotContain("\tat ");
        assertThat(backup).doesNotExist();
    }

    private static List<Path> files(Path data) {
        try (Stream<Path> files = Files.list(data.resolve("evidence"))) {
            return files.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
