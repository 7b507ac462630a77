package io.daicho.service.explaining;

/**
 * Why a finding stands there.
 *
 * @param id the finding
 * @param ja one sentence in Japanese
 * @param en one sentence in English
 */
public record Explanation(String id, String ja, String en) {}
