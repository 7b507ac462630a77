package io.daicho.conclusions.attestation;

import io.daicho.api.id.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A text that lies beside the chain, as far as it is there.
 *
 * @param state whether it is there
 * @param text the text, where it is
 * @param erasedBy the fact by which it was erased, where it was
 */
public record Said(
        State state, @Nullable String text, @Nullable FactId erasedBy) {
    /** Nothing was said. */
    public static final Said NOT_ON_RECORD = new Said(State.NOT_ON_RECORD, null, null);

    /** Whether a text is there. */
    public enum State {
        /** It is. */
        STATED,
        /** It was, and is erased. */
        ERASED,
        /** Nothing was said: 記録なし. */
        NOT_ON_RECORD,
        /** Something was said, and cannot be read. */
        UNREADABLE
    }

    /** A text that is there. */
    public static Said of(String text) {
        return new Said(State.STATED, text, null);
    }

    /** A text that was erased. */
    public static Said erased(FactId by) {
        return new Said(State.ERASED, null, by);
    }
}
