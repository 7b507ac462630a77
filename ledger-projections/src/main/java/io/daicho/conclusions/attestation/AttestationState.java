package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.fact.Fact;
import java.util.stream.Stream;

/** How an attestation stands. */
public enum AttestationState {
    /** Drafted, and nobody else has checked it. */
    DRAFTED,
    /** Checked by a second person. */
    CHECKED,
    /** Issued, and not yet answered. */
    ISSUED,
    /** Accepted. */
    ACCEPTED,
    /** Disputed. */
    DISPUTED,
    /** Another took its place. */
    SUPERSEDED;

    /** What the last of its facts, in time, makes of it; once superseded it stays so. */
    public static AttestationState of(Stream<? extends Fact> facts) {
        return facts.map(AttestationState::after)
                .reduce(DRAFTED, (earlier, later) -> earlier == SUPERSEDED || later == DRAFTED ? earlier : later);
    }

    private static AttestationState after(Fact fact) {
        if (fact instanceof AttestationFact.Checked) {
            return CHECKED;
        } else if (fact instanceof AttestationFact.Issued) {
            return ISSUED;
        } else if (fact instanceof AttestationFact.Accepted) {
            return ACCEPTED;
        } else if (fact instanceof AttestationFact.Disputed) {
            return DISPUTED;
        }
        return fact instanceof AttestationFact.Superseded ? SUPERSEDED : DRAFTED;
    }
}
