package io.daicho.benchmarks;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Parameter;
import io.daicho.conclusions.question.Question;
import io.daicho.conclusions.question.Questions;
import io.daicho.service.questions.Asking;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts each of the inspector's questions to a large contract. */
final class Questioning {
    private static final Map<Parameter, String> SOMETHING = Map.of(
            Parameter.COPY, "k-0-1",
            Parameter.DATA_SET, "ds-0",
            Parameter.DAY, "2025-10-01",
            Parameter.HOURS, "24");

    private final Asking asking;
    private final ContractId contract;

    Questioning(Asking asking, ContractId contract) {
        this.asking = asking;
        this.contract = contract;
    }

    /** What there is to ask. */
    static Iterable<Question> questions() {
        return Questions.all();
    }

    /** Number and name. */
    static String name(Question question) {
        return "question " + Questions.number(question) + ", " + question.name();
    }

    /**
     * Asks it, with what it needs and nothing more.
     *
     * @param asOf as of when; absent: now
     * @return how many rows the answer has
     */
    Integer ask(Question question, @Nullable String asOf) {
        Map<Parameter, String> parameters = new EnumMap<>(Parameter.class);
        question.needs().forEach(parameter -> parameters.put(parameter, SOMETHING.getOrDefault(parameter, "")));
        return asking.ask(contract, question, parameters, asOf, null)
                .orElseThrow()
                .rows()
                .size();
    }
}
