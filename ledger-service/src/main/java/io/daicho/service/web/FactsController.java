package io.daicho.service.web;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.InstantText;
import io.daicho.api.fact.Refused;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.journalfile.JsonLines;
import io.daicho.service.journalfile.Source;
import io.daicho.service.recording.Importing;
import io.daicho.service.recording.JournalImport;
import io.daicho.service.recording.Recording;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts come in here: one, or a journal. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Facts")
class FactsController {
    private final JournalReader reader;
    private final Recording recording;
    private final JournalImport journalImport;
    private final FactStore facts;

    FactsController(JournalReader reader, Recording recording, JournalImport journalImport, FactStore facts) {
        this.reader = reader;
        this.recording = recording;
        this.journalImport = journalImport;
        this.facts = facts;
    }

    @Operation(
            summary = "Record one fact",
            description = "The body is a journal line. 201: it is on disk. 200: it was on record already. The same fact"
                    + " id with other content is refused with 409.")
    @PostMapping(path = "/facts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> record(@RequestBody InputStreamResource body) throws IOException {
        JournalLine line = reader.read(Body.of(body, JournalLine.MOST_BYTES));
        Recording.Outcome outcome = recording.record(line, Channel.REST);
        StoredEntry stored =
                facts.find(line.fact().contract(), line.fact().id()).orElseThrow();
        ObjectNode receipt = FactJson.mapper().createObjectNode();
        receipt.put("contract", stored.contract().value());
        receipt.put("fact", line.fact().id().value());
        receipt.put("entry", stored.eventId());
        receipt.put("position", stored.position());
        receipt.put("recordedAt", InstantText.of(stored.recordedAt()));
        receipt.put("repeated", outcome.isRepeat());
        receipt.put(
                "proof",
                "/api/v1/contracts/" + stored.contract() + "/facts/"
                        + line.fact().id() + "/receipt");
        if (outcome == Recording.Outcome.REPEATED_AS_FAR_AS_KNOWN) {
            receipt.put("notCompared", "details that are erased");
        }
        return ResponseEntity.status(outcome == Recording.Outcome.RECORDED ? HttpStatus.CREATED : HttpStatus.OK)
                .contentType(MediaType.APPLICATION_JSON)
                .body(receipt.toString());
    }

    @Operation(
            summary = "Import a journal",
            description = "The body is JSON Lines, read as it comes. Every line is recorded or refused by itself; the"
                    + " answer counts them and names each refused one with its line number; of very many the first, and"
                    + " how many are not listed.")
    @PostMapping(path = "/journal", consumes = "application/x-ndjson", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> importJournal(
            HttpServletRequest request,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(required = false) @Nullable String lang,
            Locale locale)
            throws IOException {
        Summary summary = new Summary(lang == null ? locale : Locale.forLanguageTag(lang));
        try (Source source = new JsonLines(request.getInputStream())) {
            if (dryRun) {
                journalImport.dryRun(source, summary, (done, of) -> {});
            } else {
                journalImport.run(source, Channel.IMPORT, summary, (done, of) -> {});
            }
        }
        return ResponseEntity.ok(summary.json(dryRun).toString());
    }

    private static final class Summary implements Importing.Outcomes {
        private static final int MOST_LISTED = 10_000;

        private final Locale locale;
        private final ArrayNode refused = FactJson.mapper().createArrayNode();
        private long recorded;
        private long repeated;
        private long notListed;

        Summary(Locale locale) {
            this.locale = locale;
        }

        @Override
        public void accepted(long line, Recording.Outcome outcome) {
            if (outcome == Recording.Outcome.RECORDED) {
                recorded++;
            } else {
                repeated++;
            }
        }

        @Override
        public void refused(long line, Refused refusal) {
            if (refused.size() == MOST_LISTED) {
                notListed++;
                return;
            }
            refused.addObject()
                    .put("line", line)
                    .put("code", refusal.refusal().code())
                    .put(
                            "detail",
                            refusal.refusal()
                                    .sentence(
                                            locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH,
                                            refusal.particulars().toArray()));
        }

        ObjectNode json(boolean dryRun) {
            ObjectNode json = FactJson.mapper().createObjectNode();
            json.put("recorded", recorded);
            json.put("repeated", repeated);
            json.set("refused", refused);
            if (notListed > 0) {
                json.put("notListed", notListed);
            }
            json.put("dryRun", dryRun);
            return json;
        }
    }
}
