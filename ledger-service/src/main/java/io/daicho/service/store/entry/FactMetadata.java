package io.daicho.service.store.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What may lie beside a fact in its entry: a fixed list, because the log seals it. Whatever else a message carries, such
 * as correlation and trace ids, is dropped. Values are texts.
 */
public final class FactMetadata {
    /** Through which channel the fact came in: the name of an {@link io.daicho.api.fact.Channel}. */
    public static final String CHANNEL = "channel";

    /** When the ledger that an imported fact was exported from had recorded it; ISO text. */
    public static final String IMPORTED_RECORDED_AT = "importedRecordedAt";

    /** In a demo directory only: when the fact is to count as recorded; ISO text. Taken, and not stored. */
    public static final String RECORDED_AT = "recordedAt";

    /** On how many entries of its contract the fact was judged: it is refused once there are more. Taken, and not stored. */
    public static final String JUDGED_AT = "judgedAt";

    private FactMetadata() {}

    /** What is stored of a message's metadata. */
    public static MetaData stored(MetaData metadata) {
        Map<String, String> stored = new LinkedHashMap<>();
        keep(CHANNEL, metadata, stored);
        keep(IMPORTED_RECORDED_AT, metadata, stored);
        return MetaData.from(stored);
    }

    private static void keep(String key, MetaData from, Map<String, String> to) {
        @Nullable Object value = from.get(key);
        if (value != null) {
            to.put(key, value.toString());
        }
    }
}
