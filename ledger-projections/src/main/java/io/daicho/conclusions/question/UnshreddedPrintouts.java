package io.daicho.conclusions.question;

import io.daicho.api.custody.Medium;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Discharge;
import java.util.List;

/** 18: printouts with no record of shredding. */
final class UnshreddedPrintouts implements Question {
    @Override
    public String name() {
        return "unshredded-printouts";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "dataSet", "holder", "printedAt", "noLongerNeededSince", "became");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(copyCase -> {
            CopyTimeline copy = copyCase.copy();
            String became = Cells.became(copyCase, asked.asOf());
            boolean shredded = Cells.gone(copyCase, asked.asOf())
                    .filter(gone -> gone.how() == Discharge.How.DESTRUCTION || gone.how() == Discharge.How.ERASURE)
                    .isPresent();
            if (copy.beginning().placement().medium() == Medium.PAPER && !shredded) {
                found.add(
                        copy.copy().value(),
                        copy.beginning().dataSet().value(),
                        copy.holderAt(asked.asOf()).value(),
                        copy.began().at(),
                        copy.noLongerNeeded().map(EffectiveFact::at).orElse(null),
                        became);
            }
        });
        found.sortedBy(3, 0).forEach(row -> rows.add(row.toArray()));
    }
}
