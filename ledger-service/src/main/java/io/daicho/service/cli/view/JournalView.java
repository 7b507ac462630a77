package io.daicho.service.cli.view;

import io.daicho.api.fact.Refused;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.service.cli.call.LineErrors;
import io.daicho.service.cli.call.Opened;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import io.daicho.service.obligations.Answer;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.words.Moment;
import io.daicho.service.words.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Journal files, evaluated by themselves. */
public final class JournalView implements LedgerView {
    private final Evaluation evaluation;
    private final Instant now = Instant.ofEpochMilli(Clock.systemUTC().millis());

    private JournalView(ClauseSets clauseSets) {
        this.evaluation = new Evaluation(clauseSets);
    }

    /**
     * Reads the files.
     *
     * @param clauseSets the editions that their contracts may have been registered with
     * @throws FoundWanting if a line is refused; all that are have been printed then
     */
    static JournalView of(List<Path> files, ClauseSets clauseSets, Words words, PrintWriter err) throws IOException {
        JournalView view = new JournalView(clauseSets);
        LineErrors errors = new LineErrors(words, err);
        for (Path file : files) {
            try (Source source = Opened.source(file)) {
                for (SourceLine line = source.next(); line != null; line = source.next()) {
                    try {
                        view.evaluation.take(line);
                    } catch (Refused refusal) {
                        errors.print(file.toString(), line.number(), refusal);
                    }
                }
            }
        }
        errors.refuseIfAny();
        return view;
    }

    @Override
    public List<ContractId> contracts() {
        return List.copyOf(evaluation.contracts());
    }

    @Override
    public ZoneId zone(ContractId contract) {
        return evaluation.zone(contract);
    }

    @Override
    public Optional<ContractRow.Retired> retired(ContractId contract) {
        return evaluation
                .retired(contract)
                .map(retired -> new ContractRow.Retired(
                        retired.id().value(),
                        retired.occurredAt().toString(),
                        retired.ground().name(),
                        retired.allowedBy().value(),
                        retired.allowedByRole().name()));
    }

    @Override
    public Answer answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt) {
        Instant known = Moment.of(knownAt, zone(contract), now);
        return new Answer(
                evaluation.conclude(contract, Moment.of(asOf, zone(contract), now), known),
                evaluation.position(contract, known));
    }

    @Override
    public Optional<Explanation> explanation(
            ContractId contract, String finding, @Nullable String asOf, @Nullable String knownAt) {
        return evaluation.explain(answer(contract, asOf, knownAt).conclusions(), finding);
    }

    @Override
    public Optional<Answered> ask(
            ContractId contract,
            Question question,
            Map<Parameter, String> parameters,
            @Nullable String asOf,
            @Nullable String knownAt) {
        return evaluation.ask(
                contract,
                question,
                parameters,
                Moment.of(asOf, zone(contract), now),
                Moment.of(knownAt, zone(contract), now));
    }

    @Override
    public Optional<byte[]> form(
            ContractId contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt) {
        return evaluation.form(
                contract, wanted, Moment.of(asOf, zone(contract), now), Moment.of(knownAt, zone(contract), now));
    }

    @Override
    public void close() {}
}
