package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.question.Answered;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.journal.JournalRow;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.service.files.Erasures;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.obligations.Answer;
import io.daicho.service.questions.AnsweredTable;
import io.daicho.service.questions.Asking;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a contract lists: nothing in it was recorded after the instant as known at which it is asked. */
@Component
class RecordedThen {
    private static final int COPIES = 200;
    private static final int FACTS = 50;

    private final CustodyTable custody;
    private final JournalTable journal;
    private final EvidenceFiles evidence;
    private final Erasures erasures;
    private final Asking asking;

    RecordedThen(CustodyTable custody, JournalTable journal, EvidenceFiles evidence, Erasures erasures, Asking asking) {
        this.custody = custody;
        this.journal = journal;
        this.evidence = evidence;
        this.erasures = erasures;
        this.asking = asking;
    }

    /**
     * Shows it.
     *
     * @param answer what is owed then
     * @param asOf as of when, as it was asked for
     * @param knownAt as known at when, as it was asked for; where it was not, the copies come from the table of now
     * @param before only facts before this position
     */
    void show(
            Model model,
            ContractId contract,
            Answer answer,
            @Nullable String asOf,
            @Nullable String knownAt,
            long before,
            AnsweredTable table) {
        Instant known = answer.conclusions().knownAt();
        Long last = answer.position();
        List<JournalRow> facts = journal.page(contract, Math.min(before, last == null ? 0 : last + 1), FACTS);
        model.addAttribute("facts", facts);
        model.addAttribute("older", facts.size() == FACTS ? facts.get(FACTS - 1).position() : null);
        model.addAttribute("evidence", evidence.list(contract, known));
        model.addAttribute("erasures", erasures.list(contract, known));
        boolean isOfNow = knownAt == null || knownAt.isBlank();
        model.addAttribute(
                "copies",
                isOfNow ? custody.liveAt(contract, answer.conclusions().asOf(), COPIES) : List.of());
        model.addAttribute("copiesThen", isOfNow ? null : copies(contract, asOf, knownAt, table));
        model.addAttribute("most", COPIES);
    }

    /** The table tells nothing of what was known when; the facts do. */
    private @Nullable CopiesThen copies(
            ContractId contract, @Nullable String asOf, @Nullable String knownAt, AnsweredTable table) {
        return asking.ask(contract, Asking.question("live-copies"), Map.of(), asOf, knownAt)
                .map(answered -> CopiesThen.of(answered, table))
                .orElse(null);
    }

    /**
     * The copies that were known to be live.
     *
     * @param columns the heads
     * @param rows the cells, in words
     * @param more whether there are more
     */
    record CopiesThen(List<String> columns, List<List<String>> rows, boolean more) {
        static CopiesThen of(Answered answered, AnsweredTable table) {
            List<List<String>> rows = table.rows(answered);
            return new CopiesThen(
                    table.columns(answered), rows.subList(0, Math.min(rows.size(), COPIES)), rows.size() > COPIES);
        }
    }
}
