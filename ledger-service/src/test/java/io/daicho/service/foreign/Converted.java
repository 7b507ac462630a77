package io.daicho.service.foreign;

import io.daicho.api.journal.FactJson;
import io.daicho.service.foreign.conversion.Conversion;
import io.daicho.service.foreign.conversion.ConvertedJournal;
import io.daicho.service.foreign.conversion.Program;
import io.daicho.service.foreign.conversion.Report;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.MapReader;
import io.daicho.service.foreign.nwipe.MediaOfTheMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a conversion made.
 *
 * @param facts the journal lines
 * @param leftOut reason, kind and number of the records that became none
 */
public record Converted(List<JsonNode> facts, List<String> leftOut) {
    /** The example that the repository ships. */
    public static final Path EXAMPLES = Path.of("..", "examples", "imports");

    /** Files of the tests. */
    public static final Path RESOURCES = Path.of("src/test/resources/io/daicho/service/foreign");

    /** Converts by the example's map. */
    public static Converted of(Program program, Path... files) throws IOException {
        return of(program, MapReader.read(EXAMPLES.resolve("map.json")), files);
    }

    /** Converts by a map. */
    public static Converted of(Program program, ForeignMap map, Path... files) throws IOException {
        try (ConvertedJournal journal = Conversion.run(program, List.of(files), map, new MediaOfTheMap(map))) {
            Report report = journal.report();
            return new Converted(
                    Files.readAllLines(journal.lines()).stream()
                            .map(FactJson.mapper()::readTree)
                            .toList(),
                    Stream.concat(report.toLookAt().stream(), report.passedOver().stream())
                            .map(line -> line.why() + " " + line.kind() + " " + line.records())
                            .toList());
        }
    }

    /** The types of the facts, in order. */
    public List<String> types() {
        return facts.stream().map(fact -> fact.get("type").stringValue()).toList();
    }

    /** The facts of a type, in order. */
    public List<JsonNode> of(String type) {
        return facts.stream()
                .filter(fact -> fact.get("type").stringValue().equals(type))
                .toList();
    }
}
