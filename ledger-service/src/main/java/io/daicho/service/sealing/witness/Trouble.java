package io.daicho.service.sealing.witness;

import io.daicho.service.words.Words;
import java.util.List;

/**
 * Why a witness did not cosign the last time it was asked.
 *
 * @param kind which kind of reason
 * @param particulars what exactly, for the sentence {@code witness.trouble.<kind>}
 */
public record Trouble(Kind kind, List<String> particulars) {
    /** One with a copy of its particulars. */
    public Trouble {
        particulars = List.copyOf(particulars);
    }

    /** As a sentence in these words. */
    public String sentence(Words words) {
        return words.say("witness.trouble." + kind.name(), particulars.toArray());
    }

    /** The kinds of reasons. */
    public enum Kind {
        /** Nobody answers at its address. */
        AWAY,
        /** It did not answer in time. */
        SLOW,
        /** It does not know the log. */
        UNKNOWN_LOG,
        /** It does not trust the key of the log. */
        UNKNOWN_KEY,
        /** It refused for a reason of its own. */
        REFUSED,
        /** Its answer is of no form that a witness answers in. */
        NOT_UNDERSTOOD,
        /** What it answered is no cosignature by its key over the checkpoint. */
        NOT_COSIGNED,
        /** It names another size each time. */
        UNSTEADY,
        /** It names a size that the log does not have yet, and the store has. */
        AHEAD,
        /** It says that the log was changed, and cannot show it. */
        DISPUTED
    }
}
