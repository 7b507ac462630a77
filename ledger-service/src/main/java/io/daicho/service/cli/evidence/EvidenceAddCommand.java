package io.daicho.service.cli.evidence;

import io.daicho.api.fact.Evidence;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.place.BesideTheChain;
import io.daicho.service.cli.place.ContractCall;
import io.daicho.service.cli.place.Place;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger evidence add}: files an evidence file. */
@Command(
        name = "add",
        description = "File an evidence file.",
        footer = {
            "",
            "Example: ./ledger evidence add certificate.pdf --kind CERTIFICATE --about f-018 --by insurer --data data"
        })
public final class EvidenceAddCommand extends ContractCall {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("txt", "text/plain"),
            Map.entry("log", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("zip", "application/zip"),
            Map.entry("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            Map.entry("eml", "message/rfc822"));

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            required = true,
            description = "What it is: ${COMPLETION-CANDIDATES}.")
    private Evidence.Kind kind = Evidence.Kind.OTHER;

    @Option(names = "--about", paramLabel = "FACT", split = ",", description = "The facts that rest on it.")
    private List<String> about = List.of();

    @Option(names = "--evidence", paramLabel = "ID", description = "The id of the evidence file (default: the fact's).")
    private @Nullable String id;

    @Option(names = "--media-type", paramLabel = "TYPE", description = "Its type (default: by the ending of its name).")
    private @Nullable String mediaType;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Override
    public Integer call() throws IOException {
        Words words = words();
        if (!Files.isRegularFile(file)) {
            throw new FoundWanting("file.none", file);
        }
        try (BesideTheChain beside = Place.open(place(), words)) {
            ObjectNode line = stated.line("evidence.filed", chosen(beside.contracts()));
            line.remove("type");
            line.put("evidenceFile", id == null ? line.get("fact").stringValue() : id);
            line.put("kind", kind.name());
            ArrayNode facts = line.putArray("about");
            about.forEach(facts::add);
            line.put("mediaType", mediaType());
            line.put("name", String.valueOf(file.getFileName()));
            JsonNode receipt = beside.file(line, file);
            out().println(words.say(
                    receipt.get("repeated").booleanValue() ? "evidence.repeated" : "evidence.filed",
                    file.toString(),
                    receipt.get("evidenceFile").stringValue(),
                    receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private String mediaType() {
        String name = String.valueOf(file.getFileName());
        String known = TYPES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        String type = mediaType == null ? known : mediaType;
        if (type == null) {
            throw new WrongUsage("evidence.noType", name);
        }
        return type;
    }
}
