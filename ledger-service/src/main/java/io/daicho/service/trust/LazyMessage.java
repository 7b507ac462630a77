package io.daicho.service.trust;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;

/**
 * A message that is read only as far as somebody asks for parts of it: Bouncy Castle does so, and what is not well formed
 * then shows itself anywhere, as one of many unchecked exceptions.
 */
public final class LazyMessage {
    private LazyMessage() {}

    /** Asks for parts of a message. */
    @FunctionalInterface
    public interface Asking<T> {
        /** What was asked for. */
        T ask() throws Malformed, ProofFailed;
    }

    /**
     * Asks; whatever cannot be read on the way is one sentence.
     *
     * @param what what is read, as errors call it
     */
    public static <T> T read(String what, Asking<T> asking) throws Malformed, ProofFailed {
        try {
            return asking.ask();
        } catch (RuntimeException notWellFormed) {
            String reason = String.valueOf(notWellFormed.getMessage())
                    .lines()
                    .findFirst()
                    .orElse("");
            throw new Malformed(what, "a part of it is not well formed: " + reason);
        }
    }
}
