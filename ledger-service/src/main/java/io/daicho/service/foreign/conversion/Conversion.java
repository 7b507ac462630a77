package io.daicho.service.foreign.conversion;

import io.daicho.service.foreign.LeftOut;
import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.Sink;
import io.daicho.service.foreign.cloudtrail.Trail;
import io.daicho.service.foreign.folder.FolderWatch;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.nwipe.Media;
import io.daicho.service.foreign.nwipe.NwipeLogs;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Converts files of one program into one journal. */
public final class Conversion {
    private Conversion() {}

    /**
     * Converts.
     *
     * @param media which copies lie on media; only logs of nwipe ask
     * @throws IOException if a file cannot be read, or nothing can be written beside
     * @throws io.daicho.service.foreign.UnreadableRecord if a file is not what the program writes; nothing is converted then
     */
    public static ConvertedJournal run(Program program, List<Path> files, ForeignMap map, Media media)
            throws IOException {
        Report report = new Report();
        try (InOrder lines = new InOrder(files)) {
            FileReading reading = reading(program, map, media, new Into(lines, report));
            for (Path file : files) {
                reading.read(file);
            }
            return lines.finish(report);
        } catch (java.io.UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    private static FileReading reading(Program program, ForeignMap map, Media media, Sink sink) {
        return switch (program) {
            case CLOUDTRAIL -> new Trail(map, sink)::read;
            case FOLDER_WATCHER -> new FolderWatch(map, sink)::read;
            case NWIPE -> new NwipeLogs(map, media, sink)::read;
        };
    }

    private interface FileReading {
        void read(Path file) throws IOException;
    }

    private record Into(InOrder lines, Report report) implements Sink {
        @Override
        public void fact(Origin origin, Instant at, ObjectNode line) {
            report.fact();
            lines.add(origin, at, line.toString());
        }

        @Override
        public void leftOut(Origin origin, LeftOut why, String kind) {
            report.leftOut(origin, why, kind);
        }
    }
}
