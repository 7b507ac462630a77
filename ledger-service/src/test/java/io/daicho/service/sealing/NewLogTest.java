package io.daicho.service.sealing;

import static io.daicho.service.testing.Stated.fact;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.contract.FormerLog;
import io.daicho.api.contract.LogEnd;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.text.Bytes;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.FailingDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** After a log has ended, a fact opens a new one: from the first entry on, in a folder and under an origin of its own. */
@ParameterizedClass
@EnumSource
class NewLogTest extends SealedStore {
    NewLogTest(Kind kind) {
        super(kind);
    }

    /** Seals entries, changes one of them and lets it be found. */
    private FormerLog ended() throws Exception {
        store.record("c-1", "k-1", 0, 300);
        sealer.catchUp();
        change(17);
        return found();
    }

    private void change(int position) throws Exception {
        run("UPDATE entry SET recorded_at = recorded_at + 1 WHERE contract = 'c-1' AND position = " + position);
    }

    private FormerLog found() {
        var unused = new Reconciling(sealer).run(LOG, (done, of) -> {});
        return EndedLog.of(sealer.log(CONTRACT)).orElseThrow();
    }

    private void open(FormerLog former, int number) {
        store.record(fact("f-open-" + number, "2026-05-01").newLogOpened(former), number);
    }

    private Path further(int number) {
        return folder("c-1").resolve(Integer.toString(number));
    }

    private void assertSealedIn(Path folder) throws Exception {
        assertThat(Published.verified(folder))
                .isEqualTo(store.facts().stream(CONTRACT, 0)
                        .map(entry -> Bytes.of(entry.entry().bytes()))
                        .toList());
    }

    private static Map<String, Bytes> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !folder.relativize(file).toString().matches("\\d+/.*"))
                    .collect(Collectors.toMap(file -> folder.relativize(file).toString(), file -> bytes(file)));
        }
    }

    private static Bytes bytes(Path file) {
        try {
            return Bytes.of(Files.readAllBytes(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void aLogThatEndedIsFollowedByOneOfAllEntriesTheFactThatOpenedItIncluded() throws Exception {
        FormerLog former = ended();
        Map<String, Bytes> before = files(folder("c-1"));
        assertThat(former.size()).isEqualTo(300);
        assertThat(former.end()).isEqualTo(LogEnd.DIFFERENCE);

        open(former, 0);
        sealer.catchUp();

        assertSealedIn(further(2));
        assertThat(sealer.stops()).isEmpty();
        assertThat(sealer.state(CONTRACT).size()).isEqualTo(301);
        assertThat(sealer.state(CONTRACT).key().orElseThrow().name()).isEqualTo(former.origin() + "/2");
        assertThat(files(folder("c-1"))).isEqualTo(before);

        restart();
        store.record("c-1", "k-2", 0, 3);
        sealer.catchUp();
        assertSealedIn(further(2));
        assertThat(new Reconciling(sealer).run(LOG, (done, of) -> {}).stop()).isEmpty();
    }

    @Test
    void aForkThatWasProvedIsFollowedByANewLogToo() throws Exception {
        store.record("c-1", "k-1", 0, 3);
        sealer.catchUp();
        SignedCheckpoint own = sealer.log(CONTRACT).checkpoint().orElseThrow();
        sealer.stopForFork(LOG, own, own);
        FormerLog former = EndedLog.of(sealer.log(CONTRACT)).orElseThrow();

        open(former, 0);
        sealer.catchUp();

        assertThat(former.end()).isEqualTo(LogEnd.FORK);
        assertSealedIn(further(2));
    }

    @Test
    void aFactThatWasRecordedJustBeforeTheProcessDiedOpensItAtTheNextStart() throws Exception {
        FormerLog former = ended();
        sealer.close();
        open(former, 0);

        sealer = sealer(data, new FailingDisk(0));
        sealer.catchUp();

        assertSealedIn(further(2));
    }

    @Test
    void whicheverCallFailsWhileItIsOpenedItIsOpenedAndVerifies() throws Exception {
        FormerLog former = ended();
        open(former, 0);
        for (int failing = 1; failing <= 25; failing++) {
            sealer.close();
            remove(further(2));
            FailingDisk disk = new FailingDisk(failing);
            sealer = sealer(data, disk);
            sealer.catchUp();
            restart();
            sealer.catchUp();

            assertSealedIn(further(2));
            assertThat(disk.calls()).as("it was called so often").isGreaterThanOrEqualTo(failing);
        }
    }

    @Test
    void aFolderThatWasPutBackFromBeforeDoesNotGoOnWithTheLogThatEnded() throws Exception {
        FormerLog former = ended();
        open(former, 0);
        sealer.catchUp();
        sealer.close();
        remove(further(2));
        Files.delete(folder("c-1").resolve("comparisons"));

        sealer = sealer(data, new FailingDisk(0));
        store.record("c-1", "k-2", 0, 3);
        sealer.catchUp();

        assertSealedIn(further(2));
        assertThat(sealer.log(CONTRACT).key().orElseThrow().name()).isEqualTo(former.origin() + "/2");
    }

    @Test
    void aNewLogThatEndsIsFollowedByAThird() throws Exception {
        open(ended(), 0);
        sealer.catchUp();
        change(18);
        FormerLog second = found();

        open(second, 1);
        sealer.catchUp();

        assertThat(second.origin()).endsWith("/c-1/2");
        assertSealedIn(further(3));
        assertThat(sealer.stops()).isEmpty();
    }

    @Test
    void aNewLogWhoseFactWasLostWithTheStoreIsNotWrittenOver() throws Exception {
        open(ended(), 0);
        sealer.catchUp();
        run("DELETE FROM entry WHERE contract = 'c-1' AND position >= 300");
        run("UPDATE contract_head SET next_position = 300 WHERE contract = 'c-1'");

        restart();
        sealer.catchUp();

        assertThat(why(sealer)).isEqualTo(Stop.Why.FEWER_ENTRIES);
        assertThat(EndedLog.of(sealer.log(CONTRACT)).orElseThrow().origin()).endsWith("/c-1/2");
    }

    @Test
    void whatAWitnessSignedLateUnderTheFormerLogStandsNotInTheNewOne() throws Exception {
        FormerLog former = ended();
        SignedCheckpoint last = sealer.log(CONTRACT).checkpoint().orElseThrow();
        open(former, 0);
        sealer.catchUp();
        NoteSignature witness = last.cosignature(LogKey.make().cosigner("witness"), clock.instant());

        sealer.cosign(LOG, last, List.of(witness));
        sealer.stopForFork(LOG, last, last);

        assertSealedIn(further(2));
        assertThat(sealer.stops()).isEmpty();
        try (Stream<SignedCheckpoint> history = sealer.log(CONTRACT).history()) {
            assertThat(history).noneMatch(each -> each.note().signatures().contains(witness));
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
