package io.daicho.conclusions.clause;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Forms;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.ContractCase;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import java.util.Optional;

/**
 * Article 5: file before handling where data is stored, and promptly again when that changes. A notice, not an approval. A
 * copy at a place that the form in force does not name is a breach while it lies there.
 */
public final class FileStorage implements Rule {
    @Override
    public void concludeContract(ContractCase contractCase, String clause) {
        Terms terms = contractCase.terms();
        Subject subject = Subject.organisation(terms.contractor());
        Draft draft = Draft.opened(clause, Kind.FILE_FORM, subject, terms, terms.registration());
        Optional<EffectiveFact> filing =
                contractCase.frame().forms().of(terms.contractor()).stream().findFirst();
        filing.ifPresent(draft::met);
        contractCase.tally().firstHandling().ifPresent(handling -> {
            draft.beforehand(new Due(handling.at(), Basis.CONTRACT));
            new Breaches(contractCase, clause)
                    .unless(
                            contractCase.frame().forms().anyBy(terms.contractor(), handling.occurredAt()),
                            Kind.HANDLED_BEFORE_FILING,
                            subject,
                            handling,
                            filing.map(EffectiveFact::at).orElse(null));
        });
        draft.addTo(contractCase.findings());
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        for (Unfiled unfiled : Unfiled.of(copyCase, placement -> true, Unfiled::names)) {
            breaches.unless(
                    unfiled.named(), Kind.STORED_WHERE_NOT_FILED, copyCase.subject(), unfiled.since(), unfiled.until());
        }
        for (Span<Placement> span : copyCase.copy().stays()) {
            if (span.value().medium() != Medium.PAPER) {
                refile(copyCase, clause, span);
            }
        }
    }

    private static void refile(CopyCase copyCase, String clause, Span<Placement> span) {
        Forms forms = copyCase.frame().forms();
        OrganisationId holder = Unfiled.filer(copyCase, span.from());
        EffectiveFact change = span.since();
        if (forms.anyBy(holder, change.occurredAt()) == Answer.YES
                && forms.inForce(holder, change.occurredAt(), form -> Unfiled.names(form, span.value())) == Answer.NO) {
            Draft draft = Draft.opened(clause, Kind.REFILE_FORM, copyCase.subject(), copyCase.terms(), change)
                    .due(copyCase.terms().promptly(change.at()));
            forms.firstAfter(holder, change.occurredAt(), form -> Unfiled.names(form, span.value()))
                    .ifPresent(draft::met);
            draft.addTo(copyCase.findings());
        }
    }
}
