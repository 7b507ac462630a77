package io.daicho.conclusions.frame;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.Name.By;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The notification forms, version by version. What is in force is judged at the instant of a deed, not by the day. */
public final class Forms {
    private final Shelf filings;

    Forms(Shelf filings) {
        this.filings = filings;
    }

    /** Every version of every form, in time. */
    public List<EffectiveFact> filings() {
        return filings.all().stream()
                .filter(fact -> fact.fact() instanceof FilingFact.Filed)
                .toList();
    }

    /** The versions of an organisation's form, in time. */
    public List<EffectiveFact> of(OrganisationId filer) {
        return filings.by(By.THING, filer, FilingFact.Filed.class);
    }

    /** The client's demands to store otherwise (note 1), in time. */
    public List<EffectiveFact> demands() {
        return filings.all().stream()
                .filter(fact -> fact.fact() instanceof FilingFact.ChangeDemanded)
                .toList();
    }

    /** Whether the organisation had filed any form by then. */
    public Answer anyBy(OrganisationId filer, OccurredAt deed) {
        return of(filer).stream()
                .map(filing -> Answer.beforehand(filing.occurredAt(), deed))
                .reduce(Answer.NO, Answer::or);
    }

    /**
     * Whether the form in force at a deed says something. Where only days are known, every form that may have been in force
     * is asked; if they disagree, the facts do not tell. Without a form in force the answer is no.
     */
    public Answer inForce(OrganisationId filer, OccurredAt deed, Predicate<Form> says) {
        boolean certain = false;
        List<Answer> candidates = new ArrayList<>();
        for (EffectiveFact filing : of(filer)) {
            Answer before = Answer.beforehand(filing.occurredAt(), deed);
            if (before == Answer.YES) {
                candidates.clear();
                certain = true;
            }
            if (before != Answer.NO) {
                candidates.add(Answer.of(says.test(form(filing))));
            }
        }
        if (!certain) {
            candidates.add(Answer.NO);
        }
        return candidates.stream().distinct().count() == 1 ? candidates.get(0) : Answer.INDETERMINATE;
    }

    /** The first form filed after a deed that says something. */
    public Optional<EffectiveFact> firstAfter(OrganisationId filer, OccurredAt deed, Predicate<Form> says) {
        return of(filer).stream()
                .filter(filing -> Answer.beforehand(filing.occurredAt(), deed) != Answer.YES)
                .filter(filing -> says.test(form(filing)))
                .findFirst();
    }

    private static Form form(EffectiveFact filing) {
        return ((FilingFact.Filed) filing.fact()).form();
    }
}
