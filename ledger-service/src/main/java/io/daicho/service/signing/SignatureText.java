package io.daicho.service.signing;

/**
 * What a PDF's signature says in words, as viewers show it.
 *
 * @param name who signs
 * @param reason what for
 * @param location where
 */
public record SignatureText(String name, String reason, String location) {}
