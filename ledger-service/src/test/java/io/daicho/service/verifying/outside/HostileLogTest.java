package io.daicho.service.verifying.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.Cosigner;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.text.Sha256;
import io.daicho.service.pack.PackManifest;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.FolderFiles;
import io.daicho.service.sealing.log.Growth;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.sealing.log.Succession;
import io.daicho.service.verifying.Demands;
import io.daicho.service.verifying.log.Trust;
import io.daicho.service.verifying.packed.PackVerification;
import io.daicho.service.verifying.report.Fault;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Note;
import io.daicho.service.verifying.report.Report;
import io.daicho.service.words.Software;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Logs that somebody made so that they look right. */
class HostileLogTest {
    private static final String ORIGIN = "hostile.example.jp/c-1";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    @TempDir
    Path directory;

    private final LogKey stolen = LogKey.make();
    private final LogKey present = LogKey.make();
    private Path log;
    private LogWriter writer;

    @BeforeEach
    void aLogWhoseKeyWasRotated() throws IOException {
        log = directory.resolve("c-1");
        writer = new LogWriter(log, new RealDisk());
        writer.begin(stolen.verifier(ORIGIN));
        publish(grow(3), stolen, NOON);
    }

    private void rotate() throws IOException {
        writer.succeed(Succession.sign(3, stolen.signer(ORIGIN), present.signer(ORIGIN)));
    }

    @Test
    void aStolenKeyThatWasRotatedSpeaksForTheLogNoMore() throws Exception {
        rotate();
        publish(grow(2), stolen, NOON.plusSeconds(60));
        assertThat(verify(Trust.NONE)).extracting(Fault::kind).contains(FaultKind.SIGNATURE_FAILS);
    }

    @Test
    void aStolenKeyMakesNoNewBeginningForWhoeverTrustsTheOneThatFollowedIt() throws Exception {
        rotate();
        assertThat(verify(Trust.NONE)).isEmpty();
        Trust trust = new Trust(List.of(present.verifier(ORIGIN)), List.of());
        assertThat(verify(trust))
                .extracting(Fault::particular)
                .anySatisfy(said -> assertThat(said).contains("neither the key that you trust"));
    }

    @Test
    void aLogThatGoesOnUnderItsNewKeyIsSound() throws Exception {
        rotate();
        publish(grow(2), present, NOON.plusSeconds(60));
        assertThat(verify(Trust.NONE)).isEmpty();
        for (VerifierKey key : List.of(stolen.verifier(ORIGIN), present.verifier(ORIGIN))) {
            assertThat(verify(new Trust(List.of(key), List.of()))).isEmpty();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aSizeThatNobodyCouldCountToIsNotCountedTo() throws Exception {
        SignedCheckpoint boundless = stolen.sign(new Checkpoint(ORIGIN, Long.MAX_VALUE, Hash.EMPTY_ROOT), NOON);
        Files.write(log.resolve("checkpoint"), boundless.bytes());
        assertThat(verify(Trust.NONE)).extracting(Fault::kind).contains(FaultKind.LOG_BROKEN);
    }

    @Test
    void anEntryThatSaysItWasThereBeforeItWasIsNamed() throws Exception {
        Growth growth = writer.grow();
        for (String recordedAt : List.of("2026-06-01T11:30:00.000Z", "2026-06-01T12:20:00.000Z")) {
            growth.append(("{\"payload\":{},\"position\":" + growth.size() + ",\"recordedAt\":\"" + recordedAt
                            + "\",\"revision\":\"1\",\"type\":\"copy.used\",\"version\":1}")
                    .getBytes(StandardCharsets.UTF_8));
        }
        growth.finish();
        publish(new Checkpoint(ORIGIN, growth.size(), growth.root()), stolen, NOON.plusSeconds(1_200));
        assertThat(report(Trust.NONE).contract("c-1").remarks())
                .filteredOn(note -> note.key().equals("remark.earlierTime"))
                .containsExactly(
                        Note.of("remark.earlierTime", 3L, "2026-06-01T11:30:00.000Z", "2026-06-01T12:00:00.000Z"));
    }

    @Test
    void aHistoryFromWhichTheWordOfTheWitnessWasTakenIsFound() throws Exception {
        Cosigner witness = new Cosigner("witness.example.jp", LogKey.make().pair());
        Trust trust = new Trust(List.of(), List.of(witness.key()));
        assertThat(verify(trust)).extracting(Fault::kind).containsExactly(FaultKind.WITNESS_SILENT);
        SignedCheckpoint newest = writer.log().checkpoint().orElseThrow();
        writer.cosign(newest, List.of(newest.cosignature(witness, NOON)));
        assertThat(verify(trust)).isEmpty();
    }

    @Test
    void whatIsSealedAndIsNoEntryIsFoundInALogAndInAPackAlsoWithoutConclusions() throws Exception {
        for (boolean concluding : List.of(true, false)) {
            Demands demands = new Demands(Trust.NONE, List.of(), concluding, Demands.USUAL_HEARTBEAT);
            Report served = new Report("log");
            new LogVerification("c-1", new FolderFiles(log), demands, served)
                    .run((done, all) -> {}, (fold, findings) -> {});
            Report packed = new PackVerification(pack(), demands).run((done, all) -> {});

            assertThat(List.of(served, packed))
                    .allSatisfy(report -> assertThat(report.contract("c-1").faults())
                            .as("concluding: " + concluding)
                            .singleElement()
                            .satisfies(fault -> {
                                assertThat(fault.kind())
                                        .isEqualTo(concluding ? FaultKind.NOT_CONCLUDED : FaultKind.ENTRY_MALFORMED);
                                assertThat(fault.particular()).contains("entry 0: entry: it is no entry of a ledger");
                            }));
        }
    }

    /** A pack of the log alone, with a manifest that says what is in it. */
    private Path pack() throws Exception {
        SignedCheckpoint newest = writer.log().checkpoint().orElseThrow();
        TreeMap<String, String> digests = new TreeMap<>();
        Path file = directory.resolve("pack.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file));
                Stream<Path> files = Files.walk(log)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String name = PackManifest.LOG + log.relativize(each).toString().replace('\\', '/');
                digests.put(name, Sha256.hex(Files.readAllBytes(each)));
                zip.putNextEntry(new ZipEntry(name));
                zip.write(Files.readAllBytes(each));
            }
            zip.putNextEntry(new ZipEntry(PackManifest.NAME));
            zip.write(FactJson.mapper()
                    .writeValueAsBytes(new PackManifest(
                            PackManifest.FORMAT,
                            Software.VERSION,
                            "c-1",
                            ORIGIN,
                            newest.checkpoint().size(),
                            newest.checkpoint().root().toString(),
                            Sha256.hex(newest.bytes()),
                            NOON.toString(),
                            NOON.toString(),
                            "jp-municipal-infosec-2025",
                            List.of(),
                            digests)));
        }
        return file;
    }

    @Test
    void anOldStateSaysHowOldItIs() {
        assertThat(report(Trust.NONE).contract("c-1").remarks())
                .contains(Note.of("remark.lastPublished", "2026-06-01T12:00:00.000Z"));
    }

    @Test
    void twoKeysThatWereLookedForUntilTheirIdsWereTheSameAreFound() throws Exception {
        String[] keys = keysWithOneId();
        Files.writeString(
                log.resolve("successions"),
                "daicho-key-succession-v1\n" + ORIGIN + "\n3\n" + keys[0] + "\n" + keys[1] + "\n\n— " + ORIGIN
                        + " AAAAAAAA\n\n");
        assertThat(verify(Trust.NONE))
                .extracting(Fault::particular)
                .anySatisfy(said -> assertThat(said).contains("two keys have the same name and id"));
    }

    /** Four bytes of a hash collide within a moment. */
    private static String[] keysWithOneId() throws Exception {
        Map<Integer, String> found = new HashMap<>();
        Random random = new Random(1);
        byte[] material = new byte[33];
        while (true) {
            random.nextBytes(material);
            material[0] = 1;
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((ORIGIN + "\n").getBytes(StandardCharsets.UTF_8));
            int id = ByteBuffer.wrap(sha256.digest(material)).getInt();
            String key = ORIGIN + "+" + String.format("%08x", id) + "+"
                    + Base64.getEncoder().encodeToString(material);
            String other = found.put(id, key);
            if (other != null && isOne(key) && isOne(other)) {
                return new String[] {other, key};
            }
        }
    }

    private static boolean isOne(String key) {
        try {
            return VerifierKey.read(key).name().equals(ORIGIN);
        } catch (Malformed noPointOfTheCurve) {
            return false;
        }
    }

    private Checkpoint grow(int entries) throws IOException {
        Growth growth = writer.grow();
        for (int i = 0; i < entries; i++) {
            growth.append(("{\"position\":" + growth.size() + "}").getBytes(StandardCharsets.UTF_8));
        }
        growth.finish();
        return new Checkpoint(ORIGIN, growth.size(), growth.root());
    }

    private void publish(Checkpoint checkpoint, LogKey key, Instant when) throws IOException {
        writer.publish(key.sign(checkpoint, when));
    }

    private List<Fault> verify(Trust trust) {
        return report(trust).contract("c-1").faults();
    }

    private Report report(Trust trust) {
        Report report = new Report("log");
        Demands demands = new Demands(trust, List.of(), false, Demands.USUAL_HEARTBEAT);
        new LogVerification("c-1", new FolderFiles(log), demands, report).run((done, all) -> {}, new EntriesOfNobody());
        return report;
    }
}
