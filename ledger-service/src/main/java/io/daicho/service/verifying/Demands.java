package io.daicho.service.verifying;

import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.verifying.folded.Claim;
import io.daicho.service.verifying.log.Trust;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a verification is asked for beside its subject.
 *
 * @param trust whose keys are believed
 * @param kept checkpoints that somebody kept: what exists now must continue them
 * @param concluding whether the obligations are concluded again
 * @param editions the editions of the clauses that its reader has, the shipped ones and others
 * @param claim what a document says of the ledger
 * @param heartbeat how often a log says at least that it is there
 */
public record Demands(
        Trust trust, List<KeptFile> kept, boolean concluding, Duration heartbeat, ClauseSets editions, Claim claim) {
    /** How often a log says that it is there unless it is configured otherwise. */
    public static final Duration USUAL_HEARTBEAT = Duration.ofHours(1);

    /** Nobody is trusted, nothing was kept, everything is looked at. */
    public static final Demands NONE = new Demands(Trust.NONE, List.of(), true, USUAL_HEARTBEAT);

    /** With the shipped editions, without a document to compare. */
    public Demands(Trust trust, List<KeptFile> kept, boolean concluding, Duration heartbeat) {
        this(trust, kept, concluding, heartbeat, ClauseSets.shipped(), Claim.NONE);
    }

    /** The same, with what a document says, and the checkpoint that it names. */
    public Demands with(Claim said, List<KeptFile> named) {
        List<KeptFile> all = new ArrayList<>(kept);
        all.addAll(named);
        return new Demands(trust, all, concluding, heartbeat, editions, said);
    }

    /** The same with these editions of the clauses. */
    public Demands with(ClauseSets others) {
        return new Demands(trust, kept, concluding, heartbeat, others, claim);
    }

    /** Demands with a copy of their lists. */
    public Demands {
        kept = List.copyOf(kept);
    }
}
