package io.daicho.service.evaluation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.JournalLine;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.paper.form.Beside;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts in a journal that forms are printed from: those of filings and of the contract, and what was erased of them. */
final class FormTexts implements Beside {
    private final Map<FactId, List<DetailText>> texts = new HashMap<>();
    private final List<ErasureFact.Erased> erasures = new ArrayList<>();
    private ContractFact.@Nullable Retired retired;

    void take(JournalLine line) {
        Fact fact = line.fact();
        if (fact instanceof ContractFact.Retired retirement) {
            retired = retirement;
        }
        if (fact instanceof FilingFact || fact instanceof ContractFact) {
            texts.put(fact.id(), line.details());
        } else if (fact instanceof ErasureFact.Erased erased) {
            erasures.add(erased);
        }
    }

    @Override
    public Behind behind(Fact fact, String field) {
        return erasures.stream()
                .filter(erased -> isOf(erased, fact, field))
                .findFirst()
                .map(erased -> new Behind(null, ErasureNote.of(erased)))
                .orElseGet(() -> behind(text(fact, field)));
    }

    /** The text; without one it went with the contract, where that is retired. */
    private Behind behind(@Nullable String text) {
        return new Behind(text, text == null && retired != null ? ErasureNote.of(retired) : null);
    }

    private static boolean isOf(ErasureFact.Erased erased, Fact fact, String field) {
        return erased.erasedFrom().equals(fact.id())
                && (erased.fields().isEmpty() || erased.fields().contains(new DetailField(field)));
    }

    private @Nullable String text(Fact fact, String field) {
        return texts.getOrDefault(fact.id(), List.of()).stream()
                .filter(detail -> detail.field().equals(field))
                .map(DetailText::text)
                .findFirst()
                .orElse(null);
    }
}
