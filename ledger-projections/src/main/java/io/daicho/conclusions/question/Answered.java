package io.daicho.conclusions.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a question.
 *
 * @param number the question's number, 1 to 26
 * @param name its name
 * @param contract the contract
 * @param asOf as of when
 * @param knownAt as known at when
 * @param parameters what it was asked about
 * @param columns the names of the columns
 * @param rows the rows, one value a column: a text, an instant, a number, yes or no, a list of texts, or nothing
 */
public record Answered(
        int number,
        String name,
        String contract,
        Instant asOf,
        Instant knownAt,
        Map<Parameter, String> parameters,
        List<String> columns,
        List<List<@Nullable Object>> rows) {}
