package io.daicho.api.description;

import io.daicho.api.fact.Detail;
import org.jspecify.annotations.Nullable;

/**
 * The errors of an erasure, as its tool reported them.
 *
 * @param count how many; none is 0
 * @param said what the tool said of them
 */
public record ToolErrors(long count, @Nullable Detail said) {}
