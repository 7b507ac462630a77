package io.daicho.service.cli.journal;

import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.foreign.conversion.Conversion;
import io.daicho.service.foreign.conversion.ConvertedJournal;
import io.daicho.service.foreign.conversion.Program;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MapReader;
import io.daicho.service.foreign.nwipe.Media;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Files that another program wrote: which program, and the map by which they are read. */
public final class Foreign {
    @Option(
            names = "--from",
            paramLabel = "PROGRAM",
            required = true,
            description = "The files are those of cloudtrail, folder-watcher or nwipe.")
    private String from = "";

    @Option(names = "--map", paramLabel = "MAP", required = true, description = "The map by which they are read.")
    private Path map = Path.of("");

    /** Reads the map, after making sure that the program is known. */
    ForeignMap map() throws IOException {
        program();
        Opened.check(map);
        return MapReader.read(map);
    }

    private Program program() {
        return Program.of(from).orElseThrow(() -> new WrongUsage("import.program", from));
    }

    /** Converts the files, and reports what became no fact. */
    ConvertedJournal convert(List<Path> files, ForeignMap read, Media media, Words words, PrintWriter err)
            throws IOException {
        ConvertedJournal journal = Conversion.run(program(), files, read, media);
        new LeftOutReport(words, err).print(journal.report());
        return journal;
    }
}
