package io.daicho.service.cli.attest;

import io.daicho.api.journal.FactJson;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.Format;
import io.daicho.service.cli.call.Given;
import io.daicho.service.cli.call.StatedOptions;
import io.daicho.service.cli.call.WrongUsage;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.view.Where;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ./ledger attest draft}: drafts an attestation from the ledger, and stores the draft or only shows it. */
@Command(
        name = "draft",
        description = "Draft an attestation from the ledger.",
        footer = {
            "",
            "Example: ./ledger attest draft at-1 --dry-run --data data",
            "Example: ./ledger attest draft at-1 --drafter p-07 --except o-0123456789abcdef0123 --by insurer --data data"
        })
public final class AttestDraftCommand implements Callable<Integer> {
    @ParentCommand
    private @Nullable AttestCommand attest;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The id of the attestation.")
    private String id = "";

    @ArgGroup
    private @Nullable Where where;

    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    @Option(names = "--attestor", paramLabel = "ORG", description = "Whose: a subcontractor (default: the contractor).")
    private @Nullable String attestor;

    @Option(names = "--drafter", paramLabel = "PERSON", description = "Who drafts it; needed unless --dry-run.")
    private @Nullable String drafter;

    @Option(names = "--manager", paramLabel = "PERSON", description = "Who answers for what it says.")
    private @Nullable String manager;

    @Option(names = "--witness", paramLabel = "PERSON", description = "Who was there when it was done.")
    private @Nullable String witness;

    @Option(
            names = "--except",
            paramLabel = "OBLIGATION",
            split = ",",
            description = "Open duties to name as exceptions, one by one.")
    private List<String> exceptions = List.of();

    @Option(names = "--supersedes", paramLabel = "ID", description = "The attestation that it is to take the place of.")
    private @Nullable String supersedes;

    @Option(names = "--as-of", paramLabel = "T", description = "As of when (default: now).")
    private @Nullable String asOf;

    @Option(names = "--known-at", paramLabel = "T", description = "As known at when (default: now).")
    private @Nullable String knownAt;

    @Option(
            names = "--dry-run",
            description = "Store nothing: say what would stand in the way. Exit 1 if anything does.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "table|json", description = "With --dry-run: table (default) or json.")
    private Format format = Format.TABLE;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Override
    public Integer call() throws IOException {
        Words words = Given.here(attest).words();
        PrintWriter out = Given.here(spec).commandLine().getOut();
        PrintWriter err = Given.here(spec).commandLine().getErr();
        if (!dryRun) {
            return store(words, out);
        }
        JsonNode draft = preview(words, err);
        if (format == Format.JSON) {
            out.println(draft.toPrettyString());
        } else {
            DraftText.print(draft, words, out);
        }
        return draft.get("obstacles").isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private JsonNode preview(Words words, PrintWriter err) throws IOException {
        if (where != null && where.journals != null) {
            return JournalDraft.of(where.journals, contract, request(), words, err);
        }
        try (Attestations attestations = Attestations.open(place(), words)) {
            return attestations.preview(Choice.of(contract, attestations.contracts(), words), request());
        }
    }

    private int store(Words words, PrintWriter out) {
        if (where != null && where.journals != null) {
            throw new WrongUsage("draft.journal");
        }
        if (drafter == null) {
            throw new WrongUsage("draft.noDrafter");
        }
        try (Attestations attestations = Attestations.open(place(), words)) {
            ObjectNode line = stated.line("", Choice.of(contract, attestations.contracts(), words));
            line.remove("type");
            line.setAll(request());
            line.put("drafter", drafter);
            JsonNode receipt = attestations.record("draft", line);
            out.println(words.say(
                    receipt.get("repeated").booleanValue() ? "attest.repeated" : "attest.drafted",
                    receipt.get("attestation").stringValue(),
                    receipt.get("fact").stringValue()));
        }
        return CommandLine.ExitCode.OK;
    }

    private @Nullable Place place() {
        if (where == null) {
            return null;
        }
        Place place = new Place();
        place.data = where.data;
        place.url = where.url;
        return place;
    }

    private ObjectNode request() {
        ObjectNode request = FactJson.mapper().createObjectNode().put("attestation", id);
        put(request, "attestor", attestor);
        put(request, "manager", manager);
        put(request, "witness", witness);
        put(request, "supersedes", supersedes);
        put(request, "asOf", asOf);
        put(request, "knownAt", knownAt);
        if (!exceptions.isEmpty()) {
            ArrayNode named = request.putArray("exceptions");
            exceptions.forEach(named::add);
        }
        return request;
    }

    private static void put(ObjectNode request, String field, @Nullable String value) {
        if (value != null) {
            request.put(field, value);
        }
    }
}
