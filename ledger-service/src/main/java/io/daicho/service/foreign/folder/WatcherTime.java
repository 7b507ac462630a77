package io.daicho.service.foreign.folder;

import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.UnreadableRecord;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Times of a watcher: with an offset, or in the time zone of the map. */
final class WatcherTime {
    private final ZoneId zone;

    WatcherTime(ZoneId zone) {
        this.zone = zone;
    }

    Instant read(Origin origin, String written) {
        String text = written.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T");
        try {
            if (text.matches(".*(Z|[+-]\\d{2}:\\d{2})$")) {
                return OffsetDateTime.parse(text).toInstant();
            }
            LocalDateTime local = LocalDateTime.parse(text);
            List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
            if (offsets.size() == 1) {
                return local.toInstant(offsets.get(0));
            }
        } catch (DateTimeException noTime) {
            throw new UnreadableRecord(origin.file(), origin.number(), "watcher-time", written);
        }
        throw new UnreadableRecord(origin.file(), origin.number(), "watcher-time-unclear", written, zone);
    }
}
