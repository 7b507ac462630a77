package io.daicho.conclusions.attestation;

/**
 * A sentence or name in both languages.
 *
 * @param ja in Japanese
 * @param en in English
 */
public record Text(String ja, String en) {}
