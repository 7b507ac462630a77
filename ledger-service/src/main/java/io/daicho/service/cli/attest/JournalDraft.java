package io.daicho.service.cli.attest;

import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.service.attesting.AttestationAnswers;
import io.daicho.service.attesting.PreviewBody;
import io.daicho.service.cli.call.Choice;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LineErrors;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.cli.call.Times;
import io.daicho.service.cli.view.Where;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.words.Moment;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A draft from journal files, evaluated by themselves. */
public final class JournalDraft {
    private JournalDraft() {}

    static JsonNode of(
            Where.Journals journals, @Nullable String contract, ObjectNode request, Words words, PrintWriter err)
            throws IOException {
        Evaluation evaluation = Evaluation.keepingTexts(journals.editions());
        LineErrors errors = new LineErrors(words, err);
        for (Path file : journals.files) {
            try (Source source = Opened.source(file)) {
                for (SourceLine line = source.next(); line != null; line = source.next()) {
                    try {
                        evaluation.take(line);
                    } catch (Refused refusal) {
                        errors.print(file.toString(), line.number(), refusal);
                    }
                }
            }
        }
        errors.refuseIfAny();
        ContractId chosen = Choice.of(contract, List.copyOf(evaluation.contracts()), words);
        Instant now = Instant.ofEpochMilli(Clock.systemUTC().millis());
        return Times.read(() -> evaluation.draft(
                        chosen,
                        PreviewBody.request(request),
                        Moment.of(text(request, "asOf"), evaluation.zone(chosen), now),
                        Moment.of(text(request, "knownAt"), evaluation.zone(chosen), now)))
                .<JsonNode>map(AttestationAnswers::of)
                .orElseThrow(() -> new FoundWanting("contract.notYet", chosen));
    }

    private static @Nullable String text(ObjectNode request, String field) {
        return request.has(field) ? request.get(field).stringValue() : null;
    }
}
