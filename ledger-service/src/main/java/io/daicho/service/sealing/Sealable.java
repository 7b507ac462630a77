package io.daicho.service.sealing;

import io.daicho.proof.Entry;
import java.util.List;
import java.util.stream.Stream;

/** What one log seals: entries at positions from 0 on, without a gap, each durable before it is given here. */
public interface Sealable {
    /** How many there are. */
    long head();

    /** Those from a position on, in their order. */
    List<Entry> read(long from, int most);

    /** All from a position on, in their order; to be closed. */
    Stream<Entry> stream(long from);
}
