package io.daicho.service.foreign.conversion;

import io.daicho.service.foreign.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A journal that was made by a conversion; a temporary file, gone when closed. */
public final class ConvertedJournal implements AutoCloseable {
    private final Path lines;
    private final Origins origins;
    private final Report report;

    ConvertedJournal(Path lines, Origins origins, Report report) {
        this.lines = lines;
        this.origins = origins;
        this.report = report;
    }

    /** The journal, in the order of time. */
    public Path lines() {
        return lines;
    }

    /** From which record a line of the journal comes; lines count from 1. */
    public Origin origin(long line) {
        return origins.of(line);
    }

    /** What became of the records. */
    public Report report() {
        return report;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(lines);
    }
}
