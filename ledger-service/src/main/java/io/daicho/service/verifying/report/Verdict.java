package io.daicho.service.verifying.report;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one question.
 *
 * @param outcome proved, failed or not checked
 * @param reason up to where it is proved, or why it could not be checked; the faults say why it failed
 */
public record Verdict(Outcome outcome, @Nullable Note reason) {}
