package io.daicho.service.foreign.nwipe;

import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.service.foreign.CopyDeeds;
import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.Seen;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.Tool;
import io.daicho.service.foreign.map.Erasure;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.SaltedIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Logs of nwipe as erasures of every live copy on the medium. nwipe writes over what the host can reach: that is the level
 * CLEAR of NIST SP 800-88, by whatever method; PURGE needs a command of the device itself.
 */
public final class NwipeLogs {
    private static final String ERASURE = "nw-";

    private final Media media;
    private final SaltedIds ids;
    private final ZoneId zone;
    private final CopyDeeds deeds;
    private final Sink sink;
    private final Map<String, Wipe> unverified = new HashMap<>();

    /** Logs, read by a map, of media that hold these copies. */
    public NwipeLogs(ForeignMap map, Media media, Sink sink) {
        this.media = media;
        this.ids = new SaltedIds(map);
        this.zone = map.timeZone();
        this.deeds = new CopyDeeds(map, sink);
        this.sink = sink;
    }

    /**
     * Reads a log.
     *
     * @throws IOException if it cannot be read at all
     * @throws io.daicho.service.foreign.UnreadableRecord if it is no log of nwipe
     */
    public void read(Path file) throws IOException {
        for (Wipe wipe : new NwipeLog(file).wipes()) {
            take(new Origin(file, wipe.line()), wipe);
        }
    }

    /** What was on the medium is asked for just before the run: by its end it is gone, where the log was imported before. */
    private void take(Origin origin, Wipe wipe) {
        String serial = wipe.serialNumber();
        LocalDateTime until = wipe.until();
        if (until == null || !wipe.isFinished()) {
            sink.leftOut(origin, LeftOut.NOT_FINISHED, wipe.method());
        } else if (serial == null) {
            sink.leftOut(origin, LeftOut.NO_SERIAL_NUMBER, wipe.method());
        } else {
            List<CopyOnMedium> copies = media.live(serial, instant(wipe.from()).minusMillis(1));
            if (copies.isEmpty()) {
                sink.leftOut(origin, LeftOut.NO_MEDIUM, wipe.method());
            } else if (copies.stream().map(CopyOnMedium::medium).distinct().count() > 1) {
                sink.leftOut(origin, LeftOut.SEVERAL_MEDIA, wipe.method());
            } else if (wipe.onlyLooks()) {
                looked(origin, wipe, serial, instant(until), copies);
            } else {
                wiped(origin, wipe, serial, instant(until), copies);
            }
        }
    }

    private void wiped(Origin origin, Wipe wipe, String serial, Instant at, List<CopyOnMedium> copies) {
        Verification verification = verification(wipe);
        unverified.remove(serial);
        if (verification == Verification.PENDING) {
            unverified.put(serial, wipe);
        }
        for (CopyOnMedium copy : copies) {
            deeds.erased(
                    seen(origin, wipe, serial, at, copy),
                    copy.copy(),
                    new Erasure(Sanitisation.Level.CLEAR, Sanitisation.Technique.OVERWRITE, verification),
                    tool(wipe));
            described(origin, wipe, serial, at, copy);
        }
        CopyOnMedium first = copies.get(0);
        if (wipe.model() != null) {
            deeds.mediumDescribed(seen(origin, wipe, "nm-", serial, at, first), first.copy(), serial, wipe.model());
        }
    }

    /** In the hour that autumn shows twice a run can seem to be over before it began: then nothing is said of its times. */
    private void described(Origin origin, Wipe wipe, String serial, Instant at, CopyOnMedium copy) {
        Instant begun = instant(wipe.from());
        if (!at.isBefore(begun)) {
            deeds.described(
                    seen(origin, wipe, "nd-", serial, at, copy),
                    copy.copy(),
                    fact(wipe, serial, copy),
                    begun,
                    at,
                    Tool.of(wipe.version()),
                    wipe.errors());
        }
    }

    /** A run that only looks says something about the wipe before it, if that one is in these logs. */
    private void looked(Origin origin, Wipe look, String serial, Instant at, List<CopyOnMedium> copies) {
        @Nullable Wipe wipe = unverified.get(serial);
        if (wipe == null || !look.canVerify(wipe)) {
            sink.leftOut(origin, LeftOut.NOTHING_TO_VERIFY, look.method());
            return;
        }
        unverified.remove(serial);
        for (CopyOnMedium copy : copies) {
            deeds.verified(
                    seen(origin, look, serial, at, copy),
                    copy.copy(),
                    fact(wipe, serial, copy),
                    look.isClean() && look.seen() ? Verification.DONE : Verification.FAILED);
        }
    }

    private static Verification verification(Wipe wipe) {
        if (!wipe.isClean() || !wipe.whole()) {
            return Verification.FAILED;
        }
        return wipe.seen() ? Verification.DONE : Verification.PENDING;
    }

    private static String tool(Wipe wipe) {
        return wipe.version() + ", " + wipe.method();
    }

    private Seen seen(Origin origin, Wipe wipe, String serial, Instant at, CopyOnMedium copy) {
        return seen(origin, wipe, ERASURE, serial, at, copy);
    }

    private Seen seen(Origin origin, Wipe wipe, String prefix, String serial, Instant at, CopyOnMedium copy) {
        return new Seen(
                origin,
                at,
                fact(prefix, wipe, serial, copy),
                null,
                wipe.version() + ": " + wipe.method() + " on S/N " + serial + ", begun " + wipe.from(),
                wipe.method());
    }

    /** The same for the same run, wherever its log is filed. */
    private String fact(Wipe wipe, String serial, CopyOnMedium copy) {
        return fact(ERASURE, wipe, serial, copy);
    }

    private String fact(String prefix, Wipe wipe, String serial, CopyOnMedium copy) {
        return prefix
                + ids.of(
                        serial,
                        wipe.method(),
                        wipe.from().toString(),
                        copy.copy().value());
    }

    /** The clock of the machine; in the hour that autumn shows twice, the earlier one. */
    private Instant instant(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
