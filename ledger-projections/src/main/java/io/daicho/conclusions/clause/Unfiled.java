package io.daicho.conclusions.clause;

import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.filing.FilingFact;
import io.daicho.api.filing.Form;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Forms;
import io.daicho.conclusions.rule.CopyCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A while that a copy lay at a place of which the form in force of its holder did not say what it should.
 *
 * @param holder whose form
 * @param placement where
 * @param since the fact by which it began: the placement, or a new form that no longer names the place
 * @param named whether the form named it: no, or the facts do not tell
 * @param until until when; absent: it goes on
 */
public record Unfiled(
        OrganisationId holder,
        Placement placement,
        EffectiveFact since,
        Answer named,
        @Nullable Instant until) {

    /** Whether the copy's coming to lie there began it, and not a later form. */
    boolean isByPlacement() {
        return !(since.fact() instanceof FilingFact.Filed);
    }

    /** All such whiles in a copy's life; paper is no item of the form. */
    static List<Unfiled> of(CopyCase copyCase, Predicate<Placement> concerns, Says says) {
        List<Unfiled> episodes = new ArrayList<>();
        for (Span<Placement> span : copyCase.copy().stays()) {
            if (span.value().medium() != Medium.PAPER && concerns.test(span.value())) {
                add(episodes, copyCase, span, form -> says.test(form, span.value()));
            }
        }
        return episodes;
    }

    private static void add(List<Unfiled> episodes, CopyCase copyCase, Span<Placement> span, Predicate<Form> says) {
        Forms forms = copyCase.frame().forms();
        OrganisationId holder = filer(copyCase, span.from());
        if (copyCase.isAtSubcontractor(span.from())
                && forms.anyBy(holder, span.since().occurredAt()) == Answer.NO) {
            return; // a subcontractor without any form breaks note 3, and that alone
        }
        Instant over = Earliest.of(
                span.to(), copyCase.discharge().map(gone -> gone.at()).orElse(null));
        Answer named = forms.inForce(holder, span.since().occurredAt(), says);
        for (Unsaid unsaid : Unsaid.of(forms.of(holder), span.since(), named, over, says)) {
            episodes.add(new Unfiled(holder, span.value(), unsaid.since(), unsaid.said(), unsaid.until()));
        }
    }

    /** Whose form counts: a subcontractor's own; for everybody else the contractor's. */
    public static OrganisationId filer(CopyCase copyCase, Instant at) {
        return copyCase.isAtSubcontractor(at)
                ? copyCase.copy().holderAt(at)
                : copyCase.terms().contractor();
    }

    /** What a form should say of a placement. */
    public interface Says {
        /** Whether it does. */
        boolean test(Form form, Placement placement);
    }

    /** Whether a form names a placement: the service with its country, or the medium with country and place. */
    public static boolean names(Form form, Placement placement) {
        String service = placement.service();
        if (service != null) {
            Form.Cloud cloud = form.cloud(service);
            return cloud != null
                    && (cloud.countries().isEmpty()
                            ? form.names(placement.country())
                            : cloud.countries().contains(placement.country()));
        }
        return form.media().contains(placement.medium())
                && form.names(placement.country())
                && (form.places().isEmpty()
                        || placement.place() == null
                        || form.places().contains(placement.place()));
    }
}
