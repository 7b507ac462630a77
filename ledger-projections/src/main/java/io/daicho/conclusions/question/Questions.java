package io.daicho.conclusions.question;

import io.daicho.conclusions.clauseset.ClauseSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
     * @throws NotOnRecord if it is about a copy, a data set or a service that no fact names
     */
    public static Optional<Answered> ask(
            Question question,
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Map<Parameter, String> parameters) {
        check(question, parameters);
        return Asked.of(source, clauseSet, asOf, knownAt, parameters)
                .map(asked -> answered(question, asked, parameters));
    }

    /**
     * Asks a question about one thing after the other; nothing is answered where the contract was not registered by then.
     *
     * @param about what each value is
     * @param values about which it is asked
     * @param answers takes the answers, in the order of the values
     */
    public static void askEach(
            Question question,
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Parameter about,
            Iterable<String> values,
            Consumer<Answered> answers) {
        Asked.of(source, clauseSet, asOf, knownAt, Map.of()).ifPresent(asked -> {
            for (String value : values) {
                Map<Parameter, String> parameters = Map.of(about, value);
                check(question, parameters);
                answers.accept(answered(question, asked.about(parameters), parameters));
            }
        });
    }

    private static void check(Question question, Map<Parameter, String> parameters) {
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
    }

    private static Answered answered(Question question, Asked asked, Map<Parameter, String> parameters) {
        Rows rows = new Rows();
        question.answer(asked, rows);
        if (rows.all().isEmpty()) {
            OnRecord.check(asked);
        }
        return new Answered(
                number(question),
                question.name(),
                asked.terms().contract().value(),
                asked.asOf(),
                asked.knownAt(),
                Map.copyOf(parameters),
                question.columns(),
                rows.all());
    }
}
