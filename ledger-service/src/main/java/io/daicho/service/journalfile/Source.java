package io.daicho.service.journalfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where lines of facts come from, one after the other. */
public interface Source extends AutoCloseable {
    /**
     * The next line; null after the last.
     *
     * @throws IOException if the source cannot be read
     */
    @Nullable
    SourceLine next() throws IOException;

    @Override
    void close() throws IOException;

    /**
     * The lines of a file: CSV where its name ends so, else JSON Lines.
     *
     * @throws IOException if it cannot be opened
     */
    static Source of(Path file) throws IOException {
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv
                ? new CsvLines(file.toString(), Files.newInputStream(file))
                : new JsonLines(Files.newInputStream(file));
    }
}
