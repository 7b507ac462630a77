package io.daicho.service.verifying.folded;

import io.daicho.service.store.file.EntryRow;
import java.util.List;

/** Where entries are read from. */
@FunctionalInterface
public interface EntrySource {
    /** Entries of a contract from a position on, in the order of their positions. */
    List<EntryRow> read(String contract, long from, int most);
}
