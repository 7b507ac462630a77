package io.daicho.conclusions.testing;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import java.util.Map;

/** How copies end, or do not, and how what was said is taken back. */
public final class Ends {
    private static final Sanitisation WIPED =
            new Sanitisation(Sanitisation.Level.PURGE, Sanitisation.Technique.OVERWRITE, null);
    private static final Sanitisation SHREDDED =
            new Sanitisation(Sanitisation.Level.DESTROY, Sanitisation.Technique.SHRED, null);

    private Ends() {}

    /** Sent back to the client. */
    public static Deed returned(String copy) {
        return new Deed(statement -> new CustodyFact.Returned(statement, new CopyId(copy), Parties.CLIENT));
    }

    /** The client confirmed the return. */
    public static Deed acknowledged(String copy) {
        return acknowledgedBy(copy, Parties.CLIENT.value());
    }

    /** Somebody confirmed the return. */
    public static Deed acknowledgedBy(String copy, String by) {
        return new Deed(
                statement -> new CustodyFact.ReturnAcknowledged(statement, new CopyId(copy), Deed.organisation(by)));
    }

    /** Erased, and seen to be. */
    public static Deed erased(String copy) {
        return erased(copy, Verification.DONE);
    }

    /** Erased, with what was seen of it. */
    public static Deed erased(String copy, Verification seen) {
        return new Deed(statement -> new CustodyFact.Erased(statement, new CopyId(copy), WIPED, seen));
    }

    /** An erasure or destruction was looked at (again). */
    public static Deed verified(String copy, String erasure, Verification seen) {
        return new Deed(
                statement -> new CustodyFact.ErasureVerified(statement, new CopyId(copy), new FactId(erasure), seen));
    }

    /** Medium or paper destroyed, and seen to be. */
    public static Deed destroyed(String copy) {
        return new Deed(
                statement -> new CustodyFact.Destroyed(statement, new CopyId(copy), SHREDDED, Verification.DONE));
    }

    /** Another measure, with what was seen of it. */
    public static Deed madeUnrecoverable(String copy, Verification seen) {
        return new Deed(statement -> new CustodyFact.MadeUnrecoverable(
                statement, new CopyId(copy), "versions-expired", new Detail("0".repeat(64)), seen));
    }

    /** The fact is withdrawn: it did not happen at all. */
    public static Deed withdrawn(String fact) {
        return new Withdrawal().correcting(fact);
    }

    private static final class Withdrawal extends Deed {
        Withdrawal() {
            super(statement -> {
                throw new IllegalStateException("made with what it withdraws");
            });
        }

        @Override
        Fact fact(Statement statement, Map<FactId, Fact> earlier) {
            var corrects = java.util.Objects.requireNonNull(corrects());
            Fact what = java.util.Objects.requireNonNull(earlier.get(corrects.fact()), "withdraws what is not given");
            return new io.daicho.api.correction.CorrectionFact.Withdrawn(statement, what.thing());
        }
    }
}
