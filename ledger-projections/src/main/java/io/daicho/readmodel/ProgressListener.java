package io.daicho.readmodel;

/** Hears how far a long piece of work is. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener NONE = (done, of) -> {};

    /**
     * So much is done.
     *
     * @param done how many facts or copies
     * @param of of how many
     */
    void at(long done, long of);
}
