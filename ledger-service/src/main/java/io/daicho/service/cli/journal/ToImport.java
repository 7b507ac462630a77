package io.daicho.service.cli.journal;

import io.daicho.service.foreign.Origin;
import io.daicho.service.foreign.conversion.ConvertedJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is to be imported: journal files as they are, or one that was converted from files of another program. */
public final class ToImport implements AutoCloseable {
    private final List<Input> inputs;
    private final @Nullable ConvertedJournal converted;

    private ToImport(List<Input> inputs, @Nullable ConvertedJournal converted) {
        this.inputs = inputs;
        this.converted = converted;
    }

    /**
     * A journal file.
     *
     * @param name what to call it
     * @param lines the file
     * @param origin where a line of it was first
     */
    record Input(String name, Path lines, LongFunction<Origin> origin) {}

    static ToImport journals(List<Path> files) {
        return new ToImport(
                files.stream()
                        .map(file -> new Input(file.toString(), file, line -> new Origin(file, line)))
                        .toList(),
                null);
    }

    static ToImport converted(List<Path> files, ConvertedJournal journal) {
        String name = files.stream().map(Path::toString).collect(Collectors.joining(", "));
        return new ToImport(List.of(new Input(name, journal.lines(), journal::origin)), journal);
    }

    List<Input> inputs() {
        return inputs;
    }

    @Override
    public void close() throws IOException {
        if (converted != null) {
            converted.close();
        }
    }
}
