package io.daicho.service.guard;

/**
 * Something that keeps a contract from being retired.
 *
 * @param code by its codes
 * @param ja in Japanese
 * @param en in English
 */
public record Owed(String code, String ja, String en) {
    /** By its codes. */
    @Override
    public String toString() {
        return code;
    }
}
