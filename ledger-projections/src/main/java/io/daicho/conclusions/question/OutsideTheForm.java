package io.daicho.conclusions.question;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clause.Unfiled;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 4: copies that were ever at a place that was not on the form in force then, or before there was any form. */
final class OutsideTheForm implements Question {
    @Override
    public String name() {
        return "outside-the-form";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "holder", "medium", "place", "country", "service", "from", "until", "formInForce");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(copyCase -> copyCase.copy().stays().forEach(stay -> {
            if (stay.value().medium() != Medium.PAPER) {
                add(copyCase, stay, found);
            }
        }));
        found.sortedBy(0, 6).forEach(row -> rows.add(row.toArray()));
    }

    private static void add(CopyCase copyCase, Span<Placement> stay, Rows found) {
        Instant gone = copyCase.discharge().map(Discharge::at).orElse(null);
        Instant over = stay.to() == null || (gone != null && gone.isBefore(stay.to())) ? gone : stay.to();
        OrganisationId filer = Unfiled.filer(copyCase, stay.from());
        EffectiveFact inForce = null;
        List<EffectiveFact> later = new ArrayList<>();
        for (EffectiveFact filing : copyCase.frame().forms().of(filer)) {
            if (!filing.at().isAfter(stay.from())) {
                inForce = filing;
            } else if (over == null || filing.at().isBefore(over)) {
                later.add(filing);
            }
        }
        Instant from = stay.from();
        for (EffectiveFact next : later) {
            addUnlessNamed(copyCase, stay.value(), inForce, from, next.at(), found);
            inForce = next;
            from = next.at();
        }
        addUnlessNamed(copyCase, stay.value(), inForce, from, over, found);
    }

    private static void addUnlessNamed(
            CopyCase copyCase,
            Placement placement,
            @Nullable EffectiveFact form,
            Instant from,
            @Nullable Instant until,
            Rows found) {
        boolean named = form != null && Unfiled.names(((FilingFact.Filed) form.fact()).form(), placement);
        if (!named && (until == null || until.isAfter(from))) {
            found.add(
                    copyCase.copy().copy().value(),
                    copyCase.copy().holderAt(from).value(),
                    placement.medium().name(),
                    placement.place() == null ? null : placement.place().value(),
                    placement.country().code(),
                    placement.service(),
                    from,
                    until,
                    form == null ? null : form.id().value());
        }
    }
}
