package io.daicho.conclusions.question;

import io.daicho.conclusions.clauseset.ClauseSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The 26 questions, by number and by name. */
public final class Questions {
    private static final List<Question> ALL = List.of(
            new WhereWasCopy(),
            new CopyTree(),
            new LiveCopies(),
            new OutsideTheForm(),
            new FormVersions(),
            new CloudChanges(),
            new TakeOutsInQuestion(),
            new TakeOutProtection(),
            new SubcontractorTree(),
            new SuppliedWithoutConsent(),
            new SubcontractorsWithoutForm(),
            new Recoveries(),
            new AiServices(),
            new UndisclosedDeliverables(),
            new ProviderTerms(),
            new UntrainedPeople(),
            new UnerasedIntermediates(),
            new UnshreddedPrintouts(),
            new Incidents(),
            new ClientInstructions(),
            new DutiesAtExpiry(),
            new LateRecords(),
            new Corrections(),
            new KeyCopies(),
            new MediaAndCertificates(),
            new RebuiltReport());

    private Questions() {}

    /** All questions, the first first. */
    public static List<Question> all() {
        return ALL;
    }

    /** The number of a question, from 1. */
    public static int number(Question question) {
        return ALL.indexOf(question) + 1;
    }

    /** The question of this number or name. */
    public static Optional<Question> named(String numberOrName) {
        return ALL.stream()
                .filter(question -> question.name().equals(numberOrName)
                        || String.valueOf(number(question)).equals(numberOrName))
                .findFirst();
    }

    /**
     * Asks a question; empty where the contract was not registered by then.
     *
     * @throws IllegalArgumentException if a parameter is missing, unknown to the question or cannot be read
     */
    public static Optional<Answered> ask(
            Question question,
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Map<Parameter, String> parameters) {
        for (Parameter parameter : question.needs()) {
            if (!parameters.containsKey(parameter)) {
                throw new IllegalArgumentException(
                        "question " + number(question) + ", " + question.name() + ", needs " + parameter.code());
            }
        }
        for (Parameter parameter : parameters.keySet()) {
            if (!question.needs().contains(parameter) && !question.takes().contains(parameter)) {
                throw new IllegalArgumentException("question " + number(question) + ", " + question.name()
                        + ", does not take " + parameter.code());
            }
        }
        return Asked.of(source, clauseSet, asOf, knownAt, parameters).map(asked -> {
            Rows rows = new Rows();
            question.answer(asked, rows);
            return new Answered(
                    number(question),
                    question.name(),
                    asked.terms().contract().value(),
                    asOf,
                    knownAt,
                    Map.copyOf(parameters),
                    question.columns(),
                    rows.all());
        });
    }
}
