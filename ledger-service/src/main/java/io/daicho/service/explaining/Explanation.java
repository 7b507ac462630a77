package io.daicho.service.explaining;

/**
 * Why a finding stands there.
 *
 * @param id the finding
 * @param ja a few sentences in Japanese
 * @param en the same in English
 */
public record Explanation(String id, String ja, String en) {}
