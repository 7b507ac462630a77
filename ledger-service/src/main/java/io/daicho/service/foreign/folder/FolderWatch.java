package io.daicho.service.foreign.folder;

import io.daicho.service.foreign.CopyDeeds;
import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.Seen;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.UnreadableRecord;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.People;
import io.daicho.service.foreign.map.Places;
import io.daicho.service.foreign.map.SaltedIds;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What a folder watcher saw, as facts about copies. A row that stands twice is one fact. */
public final class FolderWatch {
    private static final List<String> ACTIONS = List.of("created", "copied", "modified", "moved", "deleted");

    private final Places places;
    private final People people;
    private final SaltedIds ids;
    private final WatcherTime time;
    private final CopyDeeds deeds;
    private final Sink sink;

    /** A watch, read by a map. */
    public FolderWatch(ForeignMap map, Sink sink) {
        this.places = new Places(map);
        this.people = new People(map);
        this.ids = new SaltedIds(map);
        this.time = new WatcherTime(map.timeZone());
        this.deeds = new CopyDeeds(map, sink);
        this.sink = sink;
    }

    /**
     * Reads a file, one row at a time.
     *
     * @throws IOException if it cannot be read at all
     * @throws UnreadableRecord if it is no file of a folder watcher
     */
    public void read(Path file) throws IOException {
        new WatcherFile(file).read((row, line) -> take(new Origin(file, line), row));
    }

    private void take(Origin origin, WatcherRow row) {
        String action = needed(origin, row, "action");
        String path = needed(origin, row, "path");
        Instant at = time.read(origin, needed(origin, row, "time"));
        if (!ACTIONS.contains(action)) {
            throw new UnreadableRecord(
                    origin.file(), origin.number(), "watcher-action", action, String.join(", ", ACTIONS));
        }
        String user = row.cell("user");
        if (action.equals("modified")) {
            sink.leftOut(origin, LeftOut.ONLY_CHANGED, action);
        } else if (user != null && people.isUnknown(user)) {
            sink.leftOut(origin, LeftOut.USER_UNKNOWN, action);
        } else {
            String id = ids.of(row.content());
            String reference = "folder watcher, row " + id;
            Seen seen = new Seen(origin, at, "fw-" + id, people.person(user), reference, action);
            take(seen, row, path);
        }
    }

    private void take(Seen seen, WatcherRow row, String path) {
        switch (seen.kind()) {
            case "created" -> deeds.put(seen, places.find(path), null);
            case "copied" ->
                deeds.copied(seen, places.find(path), places.find(needed(seen.origin(), row, "newPath")), null);
            case "moved" -> deeds.moved(seen, places.find(path), places.find(needed(seen.origin(), row, "newPath")));
            default -> deeds.deleted(seen, places.find(path));
        }
    }

    private static String needed(Origin origin, WatcherRow row, String column) {
        String cell = row.cell(column);
        if (cell == null) {
            throw new UnreadableRecord(origin.file(), origin.number(), "watcher-cell-missing", column);
        }
        return cell;
    }
}
