package io.daicho.api.description;

/** By which algorithm a digest was taken (FIPS 180-4). */
public enum DigestAlgorithm {
    /** SHA-256. */
    SHA_256,
    /** SHA-384. */
    SHA_384,
    /** SHA-512. */
    SHA_512
}
