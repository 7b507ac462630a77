package io.daicho.service.cli.journal;

import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.LineErrors;
import io.daicho.service.foreign.Origin;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.words.Words;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Sends journal files to a running ledger. CSV is turned into lines here; line numbers stay those of the file. */
public final class RemoteImport {
    private final LedgerClient client;
    private final Words words;
    private final LineErrors errors;
    private final PrintWriter out;

    RemoteImport(LedgerClient client, Words words, LineErrors errors, PrintWriter out) {
        this.client = client;
        this.words = words;
        this.errors = errors;
        this.out = out;
    }

    void run(ToImport.Input input, boolean dryRun) throws IOException {
        Path file = input.lines();
        boolean csv = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        Map<Long, Long> numbers = new TreeMap<>();
        Path lines = csv ? Files.createTempFile("daicho-", ".jsonl") : file;
        try {
            if (csv) {
                write(file, numbers, lines);
            }
            JsonNode answer = client.post(
                    "/api/v1/journal?dryRun=" + dryRun + "&lang="
                            + words.locale().getLanguage(),
                    lines);
            for (JsonNode refused : answer.get("refused")) {
                long line = refused.get("line").longValue();
                Origin origin = input.origin().apply(csv ? numbers.getOrDefault(line, line) : line);
                errors.print(
                        origin.file().toString(),
                        origin.number(),
                        refused.get("detail").stringValue(),
                        refused.get("code").stringValue());
            }
            out.println(words.say(
                    dryRun ? "import.dryRun" : "import.done",
                    input.name(),
                    answer.get("recorded").longValue(),
                    answer.get("repeated").longValue(),
                    answer.get("refused").size() + answer.path("notListed").asLong(0)));
            if (answer.get("recorded").longValue() + answer.get("repeated").longValue() == 0
                    && answer.get("refused").isEmpty()) {
                out.println(words.say("import.nothing", input.name()));
            }
        } finally {
            if (csv) {
                Files.delete(lines);
            }
        }
    }

    private static void write(Path csv, Map<Long, Long> numbers, Path lines) throws IOException {
        try (Source source = Source.of(csv);
                BufferedWriter writer = Files.newBufferedWriter(lines)) {
            long sent = 0;
            for (SourceLine line = source.next(); line != null; line = source.next()) {
                numbers.put(++sent, line.number());
                writer.write(line.object().toString());
                writer.write('\n');
            }
        }
    }
}
