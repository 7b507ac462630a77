package io.daicho.conclusions.question;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.conclusions.copy.CopyTimeline;
import java.util.List;
import java.util.Set;

/** 17: intermediates that are no longer needed and not erased, and the age of each. */
final class UnerasedIntermediates implements Question {
    @Override
    public String name() {
        return "unerased-intermediates";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "dataSet", "kind", "holder", "began", "noLongerNeededSince", "fact", "hoursSince");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(
                copyCase -> copyCase.copy().noLongerNeeded().ifPresent(mark -> {
                    CopyTimeline copy = copyCase.copy();
                    if (Cells.kind(copy).equals(CopyKind.INTERMEDIATE.name()) && copyCase.isLiveAt(asked.asOf())) {
                        found.add(
                                copy.copy().value(),
                                copy.beginning().dataSet().value(),
                                Cells.kind(copy),
                                copy.holderAt(asked.asOf()).value(),
                                copy.began().at(),
                                mark.at(),
                                mark.id().value(),
                                Cells.hours(mark.at(), asked.asOf()));
                    }
                }),
                Set.of(CustodyFact.NoLongerNeeded.class));
        found.sortedBy(5, 0).forEach(row -> rows.add(row.toArray()));
    }
}
