package io.daicho.service.web;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.readmodel.custody.CustodyStep;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.obligations.Answer;
import io.daicho.service.obligations.Answering;
import io.daicho.service.obligations.CalendarFeed;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.DueList;
import io.daicho.service.obligations.JsonText;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.retirement.Retiring;
import io.daicho.service.words.Moment;
import io.daicho.service.words.Words;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Contracts are asked here: what is owed, where the copies are, what was recorded. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Contracts")
class ContractsController {
    private static final int MOST_ROWS = 1_000;
    private static final String WITHIN = "within";

    private final Answering answering;
    private final CustodyTable custody;
    private final JournalTable journal;
    private final JournalExport export;
    private final Retiring retiring;
    private final Clock clock;

    ContractsController(
            Answering answering,
            CustodyTable custody,
            JournalTable journal,
            JournalExport export,
            Retiring retiring,
            Clock clock) {
        this.retiring = retiring;
        this.answering = answering;
        this.custody = custody;
        this.journal = journal;
        this.export = export;
        this.clock = clock;
    }

    @Operation(summary = "The contracts in this ledger")
    @GetMapping("/contracts")
    String contracts() {
        ArrayNode contracts = FactJson.mapper().createArrayNode();
        for (ContractRow row : answering.contracts()) {
            ObjectNode contract = FactJson.mapper().valueToTree(row);
            contract.put("latestOccurred", InstantText.of(row.latestOccurred()));
            contracts.add(contract);
        }
        return contracts.toString();
    }

    @Operation(
            summary = "What is owed, breached and contradictory",
            description = "As of one time and as known at another; both default to now. A time is an instant with an"
                    + " offset, a local one in the contract's time zone, or a day, which means its end.")
    @GetMapping("/contracts/{contract}/obligations")
    String obligations(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        Answer answer =
                answering.answer(known(contract), asOf, knownAt).orElseThrow(() -> new UnknownContract(contract));
        return ConclusionsJson.of(answer.conclusions(), answer.position());
    }

    @Operation(
            summary = "Why something is owed or wrong",
            description = "One sentence in Japanese and in English about an obligation, a breach, a contradiction or a"
                    + " warning, by its id.")
    @GetMapping("/contracts/{contract}/explanations/{finding}")
    Explanation explanation(
            @PathVariable String contract,
            @PathVariable String finding,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        ContractId id = known(contract);
        if (answering.contract(id).isEmpty()) {
            throw new UnknownContract(contract);
        }
        return answering
                .explanation(id, finding, asOf, knownAt)
                .orElseThrow(() -> new UnknownFinding(finding, contract));
    }

    @Operation(summary = "Where the copies are", description = "Those live at a time, by holder; at most 1,000.")
    @GetMapping("/contracts/{contract}/copies")
    List<CustodyStep> copies(@PathVariable String contract, @RequestParam(required = false) @Nullable String asOf) {
        ContractRow row = answering.contract(known(contract)).orElseThrow(() -> new UnknownContract(contract));
        return custody.liveAt(known(contract), Moment.of(asOf, row.timeZone(), clock.instant()), MOST_ROWS);
    }

    @Operation(summary = "The ledger as a journal", description = "JSON Lines, streamed; to be imported elsewhere.")
    @GetMapping(path = "/contracts/{contract}/journal", produces = "application/x-ndjson")
    ResponseEntity<StreamingResponseBody> journal(@PathVariable String contract) {
        ContractId id = known(contract);
        if (!export.has(id)) {
            throw new UnknownContract(contract);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-ndjson;charset=UTF-8"))
                .body(bytes -> {
                    BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                    export.run(id, line -> write(writer, line));
                    writer.flush();
                });
    }

    @Operation(summary = "What was recorded", description = "The newest first, at most 1,000, before a position.")
    @GetMapping("/contracts/{contract}/facts")
    List<io.daicho.readmodel.journal.JournalRow> facts(
            @PathVariable String contract,
            @RequestParam(defaultValue = "9007199254740991") long before,
            @RequestParam(defaultValue = "100") long most) {
        long first = BadParameter.within("before", before, 0, BadParameter.MOST_NUMBER);
        long rows = BadParameter.within("most", most, 1, MOST_ROWS);
        if (answering.contract(known(contract)).isEmpty()) {
            throw new UnknownContract(contract);
        }
        return journal.page(known(contract), first, (int) rows);
    }

    @Operation(
            summary = "What retiring it would come to",
            description = "What would be destroyed, and what is still owed; at defaults to now. It is done by a"
                    + " contract.retired, sent as any other fact.")
    @GetMapping("/contracts/{contract}/retirement")
    String retirement(@PathVariable String contract, @RequestParam(required = false) @Nullable String at) {
        return retiring.outlook(known(contract), at)
                .orElseThrow(() -> new UnknownContract(contract))
                .toString();
    }

    @Operation(summary = "What falls due", description = "Overdue ones included. within: ISO 8601, such as P7D.")
    @GetMapping("/due")
    String due(@RequestParam(defaultValue = "P7D") String within) {
        Duration ahead = duration(within);
        return JsonText.of(json -> {
            json.writeStartArray();
            for (ContractRow row : answering.contracts()) {
                Answer answer =
                        answering.answer(known(row.contract()), null, null).orElseThrow();
                ConclusionsJson.write(answer.conclusions(), DueList.of(answer.conclusions(), ahead), json);
            }
            json.writeEndArray();
        });
    }

    @Operation(summary = "What falls due, as a calendar to subscribe to")
    @GetMapping(path = "/due.ics", produces = "text/calendar;charset=UTF-8")
    String calendar(@RequestParam(defaultValue = "P7D") String within, Locale locale) {
        Duration ahead = duration(within);
        CalendarFeed calendar = new CalendarFeed(Words.of(locale));
        for (ContractRow row : answering.contracts()) {
            Answer answer = answering.answer(known(row.contract()), null, null).orElseThrow();
            calendar.add(answer.conclusions(), DueList.of(answer.conclusions(), ahead));
        }
        return calendar.text();
    }

    static ContractId known(String contract) {
        try {
            return new ContractId(contract);
        } catch (IllegalArgumentException noIdentifier) {
            throw new UnknownContract(contract);
        }
    }

    private static Duration duration(String within) {
        Duration ahead;
        try {
            ahead = Duration.parse(within);
        } catch (DateTimeException notALength) {
            throw BadParameter.noLength(WITHIN, within);
        }
        if (ahead.isNegative()) {
            throw BadParameter.past(WITHIN, within);
        }
        if (ahead.compareTo(DueList.FARTHEST) > 0) {
            throw BadParameter.tooFar(WITHIN, within, DueList.FARTHEST);
        }
        return ahead;
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
