package io.daicho.conclusions.clause;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Protection;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A while that a live copy had no safety measure at all. A printout is no electronic record: annex 2(1) and 8(2) say how it
 * is kept.
 *
 * @param since the fact by which it began
 * @param prevented whether there was no such while after all: no, or the facts do not tell
 * @param until until when; absent: it goes on
 */
record Unprotected(
        EffectiveFact since, Answer prevented, @Nullable Instant until) {
    /** All such whiles in a copy's life. */
    static List<Unprotected> of(CopyCase copyCase) {
        CustodyFact.Beginning beginning = copyCase.copy().beginning();
        if (beginning.placement().medium() == Medium.PAPER) {
            return List.of();
        }
        List<Unprotected> whiles = new ArrayList<>();
        EffectiveFact since = beginning.protection() == null ? copyCase.copy().began() : null;
        for (Span<Protection> span : copyCase.copy().protections()) {
            boolean none = span.value().measures().isEmpty();
            if (since != null && !none) {
                add(whiles, copyCase, since, span.since());
            }
            since = none ? (since == null ? span.since() : since) : null;
        }
        if (since != null) {
            add(whiles, copyCase, since, null);
        }
        return whiles;
    }

    private static void add(
            List<Unprotected> whiles, CopyCase copyCase, EffectiveFact since, @Nullable EffectiveFact measure) {
        Instant gone = copyCase.discharge().map(discharge -> discharge.at()).orElse(null);
        if (gone != null && gone.isBefore(since.at())) {
            return;
        }
        Instant measured = measure == null ? null : measure.at();
        Instant until = Earliest.of(measured, gone);
        Instant earliest = Earliest.of(
                measure == null ? null : measure.occurredAt().earliest(),
                copyCase.discharge().map(discharge -> discharge.earliest()).orElse(null));
        Answer prevented = prevented(since, earliest, until);
        if (prevented != Answer.YES) {
            whiles.add(new Unprotected(since, prevented, until));
        }
    }

    /** A measure of the same instant leaves no while; one of the same day may leave one. */
    private static Answer prevented(EffectiveFact since, @Nullable Instant earliest, @Nullable Instant until) {
        if (earliest == null || until == null || since.at().isBefore(earliest)) {
            return Answer.NO;
        }
        return until.isAfter(since.occurredAt().earliest()) ? Answer.INDETERMINATE : Answer.YES;
    }

    /** Whether a copy came about on the way of making another (article 4). */
    static boolean isIntermediate(CopyCase copyCase) {
        return copyCase.copy().beginning() instanceof CustodyFact.CopyMade made && made.kind() == CopyKind.INTERMEDIATE;
    }
}
