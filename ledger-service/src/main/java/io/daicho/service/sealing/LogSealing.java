package io.daicho.service.sealing;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Entry;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.note.NoteSignature;
import io.daicho.proof.note.VerifierKey;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.keys.Signing;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.Comparison;
import io.daicho.service.sealing.log.Growth;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.OwnTime;
import io.daicho.service.sealing.log.Succession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals one log. Written to by the thread that seals; others may ask how it stands. */
final class LogSealing {
    /** The most entries between two checkpoints, so that what is behind becomes provable little by little. */
    private static final int MOST_ENTRIES = 16_384;

    private static final int PAGE = 500;

    /** How far a clock may be set back without a word, as those are that are kept right. */
    private static final Duration MOST_BEHIND = Duration.ofMinutes(1);

    private final LogName name;
    private final int number;
    private final LogWriter writer;
    private final Signing signing;
    private final Sealable stored;
    private final Clock clock;
    private boolean begun;
    private volatile @Nullable SignedCheckpoint newest;
    private volatile @Nullable Stop stop;
    private volatile @Nullable String failure;

    /** When this process published last, by its clock: the checkpoint may say a later time, which the clock once stood at. */
    private volatile @Nullable Instant publishedAt;

    LogSealing(LogName name, int number, LogWriter writer, Signing signing, Sealable stored, Clock clock) {
        this.name = name;
        this.number = number;
        this.writer = writer;
        this.signing = signing;
        this.stored = stored;
        this.clock = clock;
        this.newest = writer.log().checkpoint().orElse(null);
        this.stop = LastingStop.of(writer.log()).orElse(null);
    }

    /**
     * Publishes a checkpoint where there is reason to.
     *
     * @param head how many entries are stored
     * @return the checkpoint that was published; empty where there was no reason
     */
    Optional<SignedCheckpoint> seal(long head, Duration heartbeat) throws IOException {
        boolean isNothing = head == 0 && size() == 0;
        if (stop != null || isNothing) {
            return Optional.empty();
        }
        if (head < size()) {
            throw Contradiction.fewerEntries(size(), head);
        }
        // First, so that what a crash left out is written though nothing is to be published.
        begin();
        if (head == size() && !isDue(heartbeat)) {
            return Optional.empty();
        }
        LastBundle.compare(stored, writer.log(), size());
        SignedCheckpoint published = head > size() ? grow(head) : publish(checkpoint());
        failure = null;
        return Optional.of(published);
    }

    /** Makes the present key that of the log, where another was. */
    void begin() throws IOException {
        if (begun) {
            return;
        }
        writer.mend();
        newest = writer.log().checkpoint().orElse(null);
        VerifierKey own = signing.key().verifier(origin());
        LogKey former = signing.former();
        boolean follows = former != null
                && writer.log().key().filter(former.verifier(origin())::equals).isPresent();
        if (former != null && follows) {
            writer.succeed(Succession.sign(
                    size(), former.signer(origin()), signing.key().signer(origin())));
        } else {
            writer.begin(own);
        }
        signBy(own);
        begun = true;
    }

    /**
     * A checkpoint of the time before the key was changed is published once more, signed by both, for those who have not heard
     * of the new key yet; at the next beginning, where a crash came in between.
     */
    private void signBy(VerifierKey own) throws IOException {
        SignedCheckpoint last = newest;
        boolean isSigned = last == null
                || last.note().signatures().stream()
                        .anyMatch(signature -> signature.name().equals(own.name())
                                && signature.keyId().equals(own.id()));
        if (last != null && !isSigned) {
            publish(last.checkpoint());
        }
    }

    /** The next thing to be done begins with looking how the files are. */
    void beginAnew() {
        begun = false;
    }

    private SignedCheckpoint grow(long head) throws IOException {
        Growth growth = writer.grow();
        long most = growth.size() + MOST_ENTRIES;
        List<Entry> page;
        do {
            page = stored.read(growth.size(), PAGE);
            for (Entry entry : page) {
                if (entry.position() != growth.size()) {
                    throw Contradiction.missingPosition(growth.size());
                }
                growth.append(entry.bytes());
            }
        } while (page.size() == PAGE && growth.size() < most);
        if (growth.size() < Math.min(head, most)) {
            throw Contradiction.missingPosition(growth.size());
        }
        growth.finish();
        return publish(new Checkpoint(origin(), growth.size(), growth.root()));
    }

    private SignedCheckpoint publish(Checkpoint checkpoint) throws IOException {
        SignedCheckpoint before = newest;
        SignedCheckpoint signed = signing.key().sign(checkpoint, time(before));
        SignedCheckpoint published = before != null && before.checkpoint().equals(checkpoint)
                ? writer.cosign(before, signed.note().signatures())
                : published(signed);
        newest = published;
        publishedAt = clock.instant();
        return published;
    }

    private SignedCheckpoint published(SignedCheckpoint signed) throws IOException {
        writer.publish(signed);
        return signed;
    }

    SignedCheckpoint cosign(SignedCheckpoint published, List<NoteSignature> signatures) throws IOException {
        if (!isOf(published)) {
            return published;
        }
        SignedCheckpoint cosigned = writer.cosign(published, signatures);
        newest = writer.log().checkpoint().orElse(null);
        return cosigned;
    }

    void stop(Stop reason) {
        stop = reason;
    }

    /** Writes down that the store is not what was sealed, for those who come after this process. */
    void keep(Stop difference) throws IOException {
        writer.add(new Comparison(clock.instant(), difference.why().name(), size(), difference.detail()));
    }

    /** Ends a stop for a difference. A fork is not undone by anything that the store has. */
    void goOn(long size) throws IOException {
        Stop before = stop;
        if (before != null && before.why() != Stop.Why.FORK && size == size()) {
            writer.add(new Comparison(clock.instant(), Comparison.AGREES, size, "the store has what was sealed"));
            begun = false;
            stop = null;
        }
    }

    void fail(String reason) {
        failure = reason;
        begun = false;
    }

    LogWriter writer() {
        return writer;
    }

    @Nullable
    SignedCheckpoint newest() {
        return newest;
    }

    @Nullable
    Stop stop() {
        return stop;
    }

    @Nullable
    String failure() {
        return failure;
    }

    /** What is wrong and does not stop it. */
    Optional<String> trouble() {
        return Optional.ofNullable(failure).or(this::behind);
    }

    /** What is published carries no time before the last, so it carries that one until the clock has come to it. */
    private Optional<String> behind() {
        Instant now = clock.instant();
        return Optional.ofNullable(newest)
                .flatMap(OwnTime::of)
                .filter(last -> now.isBefore(last.minus(MOST_BEHIND)))
                .map(last -> "the clock says " + InstantText.of(now) + ", and the newest checkpoint was published at "
                        + InstantText.of(last) + ": see whether the clock is right");
    }

    long size() {
        SignedCheckpoint last = newest;
        return last == null ? 0 : last.checkpoint().size();
    }

    private Checkpoint checkpoint() {
        SignedCheckpoint last = newest;
        if (last == null) {
            throw new BrokenLog(name.value(), "it has no checkpoint");
        }
        return last.checkpoint();
    }

    /** Also where the last one is as far in the future: a clock that once stood ahead must not end the heartbeats. */
    private boolean isDue(Duration heartbeat) {
        SignedCheckpoint last = newest;
        return last != null
                && Optional.ofNullable(publishedAt)
                        .or(() -> OwnTime.of(last))
                        .map(at -> Duration.between(at, clock.instant()).abs().compareTo(heartbeat) >= 0)
                        .orElse(true);
    }

    /** Never before the last one, whatever the clock does. */
    private Instant time(@Nullable SignedCheckpoint before) {
        Instant now = clock.instant();
        return before == null ? now : OwnTime.of(before).filter(now::isBefore).orElse(now);
    }

    /** The name of its log. */
    LogName name() {
        return name;
    }

    /** Which of the logs of its name. */
    int number() {
        return number;
    }

    /** Whether a checkpoint is one of this log, and not of a former one. */
    boolean isOf(SignedCheckpoint checkpoint) {
        return checkpoint.checkpoint().origin().equals(origin());
    }

    private String origin() {
        return signing.base().origin(name, number);
    }
}
