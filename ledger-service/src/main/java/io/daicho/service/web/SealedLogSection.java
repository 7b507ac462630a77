package io.daicho.service.web;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.contract.FormerLog;
import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.KeptCheckpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.LogState;
import io.daicho.service.sealing.NewLogOpening;
import io.daicho.service.sealing.witness.WitnessState;
import io.daicho.service.words.Dates;
import io.daicho.service.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contract's page says of its sealed log.
 *
 * @param origin which log
 * @param checkpoint its newest checkpoint; absent where nothing is sealed yet
 * @param publishedAt when that was published
 * @param line the line to be kept with the paper
 * @param witnesses what is said of each witness
 * @param former what is said of each former log
 */
record SealedLogSection(
        String origin,
        @Nullable Checkpoint checkpoint,
        String publishedAt,
        String line,
        List<Line> witnesses,
        List<String> former) {
    /**
     * What is said of a witness.
     *
     * @param name which
     * @param state how it stands
     * @param failing whether it did not cosign the last time it was asked
     */
    record Line(String name, String state, boolean failing) {}

    static SealedLogSection of(
            LogState state, List<NewLogOpening> openings, List<WitnessState> witnesses, Words words, Dates dates) {
        return new SealedLogSection(
                state.key().map(key -> key.name()).orElse(""),
                state.checkpoint().map(SignedCheckpoint::checkpoint).orElse(null),
                dates.full(state.publishedAt().orElse(null)),
                state.checkpoint().map(KeptCheckpoint::line).orElse(""),
                witnesses.stream()
                        .map(witness -> new Line(
                                witness.witness().name(),
                                sentence(witness, words, dates),
                                witness.trouble().isPresent()))
                        .toList(),
                openings.stream().map(opening -> sentence(opening, words)).toList());
    }

    private static String sentence(NewLogOpening opening, Words words) {
        ContractFact.NewLogOpened opened = opening.opened();
        FormerLog former = opened.formerLog();
        return words.say(
                "page.logFormerWas",
                former.origin(),
                former.size(),
                former.root(),
                words.say("newLog." + former.end()),
                opened.occurredAt(),
                opened.id(),
                opened.allowedBy(),
                opened.allowedByRole(),
                opening.ground().orElse("-"));
    }

    private static String sentence(WitnessState witness, Words words, Dates dates) {
        String trouble = witness.trouble()
                .map(why -> words.say(
                        "page.witnessSince", dates.full(witness.since().orElse(null)), why.sentence(words)))
                .orElse("");
        String cosigned = witness.at()
                .map(at -> words.say("page.witnessCosigned", witness.size(), dates.full(at)))
                .orElse("");
        return cosigned.isEmpty() || trouble.isEmpty() ? cosigned + trouble : cosigned + " · " + trouble;
    }
}
