package io.daicho.service.witness;

/** What answers a request to cosign. */
@FunctionalInterface
interface Cosigning {
    /** The answer to the body of {@code POST /add-checkpoint}; what it says is on disk before it is given back. */
    Answer addCheckpoint(byte[] body);
}
