package io.daicho.api.journal;

import io.daicho.api.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a journal: a fact as somebody stated it.
 *
 * @param fact the fact, with digests in place of its details
 * @param details the texts behind the digests, with the salts they were digested with
 * @param recordedAt when it was recorded in the ledger that it was exported from; an import never takes it over
 */
public record JournalLine(
        Fact fact, List<DetailText> details, @Nullable Instant recordedAt) {
    /** The longest line in bytes of UTF-8, without its line end. */
    public static final int MOST_BYTES = 65_535;

    /** Keeps its own copy of the details. */
    public JournalLine {
        details = List.copyOf(details);
    }
}
