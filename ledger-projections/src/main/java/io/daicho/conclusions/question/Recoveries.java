package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.key.KeyFact;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Discharge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 12: how each copy at a subcontractor was recovered or erased, with its evidence and how it was checked. */
final class Recoveries implements Question {
    @Override
    public String name() {
        return "recoveries";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "organisation",
                "copy",
                "how",
                "at",
                "fact",
                "evidence",
                "verification",
                "met",
                "checkedAt",
                "checkedBy",
                "checkMethod",
                "checkResult",
                "checkFacts");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(copyCase -> copyCase.copy().holders().forEach(span -> {
            if (copyCase.isAtSubcontractor(span.from())) {
                add(asked, copyCase, span, found);
            }
        }));
        found.sortedBy(0, 1, 3).forEach(row -> rows.add(row.toArray()));
    }

    private static void add(Asked asked, CopyCase copyCase, Span<OrganisationId> span, Rows found) {
        String organisation = span.value().value();
        String copy = copyCase.copy().copy().value();
        EffectiveFact left = span.until();
        if (left != null) {
            addLeaving(asked, copyCase, span.value(), left, found);
            return;
        }
        boolean owed = copyCase.isLiveAt(asked.asOf());
        Optional<Discharge> keys =
                Cells.gone(copyCase, asked.asOf()).filter(gone -> gone.how() == Discharge.How.KEY_DESTRUCTION);
        if (keys.isPresent()) {
            addKeys(asked, copy, span.value(), keys.get(), found);
            return;
        }
        Optional<EffectiveFact> tried = copyCase.copy().facts().stream()
                .filter(fact -> verification(fact) != null)
                .reduce((earlier, later) -> later);
        add(
                found,
                checks(
                        asked,
                        span.value(),
                        deed -> copyCase.copy().facts().stream()
                                .anyMatch(fact -> verification(fact) != null && fact.isCalled(deed))),
                organisation,
                copy,
                tried.map(Recoveries::how).orElse(owed ? null : Cells.became(copyCase, asked.asOf())),
                tried.map(EffectiveFact::at).orElse(null),
                tried.map(fact -> fact.id().value()).orElse(null),
                tried.map(Cells::evidence).orElse(List.of()),
                tried.map(Recoveries::verification).orElse(null),
                !owed);
    }

    /** Recovered, returned to the client or whom it designated, or handed to a third party: what 13 asked for but the last. */
    private static void addLeaving(
            Asked asked, CopyCase copyCase, OrganisationId organisation, EffectiveFact left, Rows found) {
        boolean recovered = left.fact() instanceof CustodyFact.Recovered;
        if (!recovered && copyCase.isAtSubcontractor(left.at())) {
            return; // handed on to another subcontractor, whose row it is
        }
        boolean returned =
                copyCase.copy().ends().stream().anyMatch(end -> end.shownBy().equals(left));
        add(
                found,
                checks(asked, organisation, left::isCalled),
                organisation.value(),
                copyCase.copy().copy().value(),
                recovered ? "RECOVERED" : returned ? Discharge.How.RETURN.name() : "MOVED",
                left.at(),
                left.id().value(),
                Cells.evidence(left),
                null,
                recovered || returned);
    }

    private static void addKeys(Asked asked, String copy, OrganisationId organisation, Discharge gone, Rows found) {
        List<EffectiveFact> destructions = asked.frame().facts(KeyFact.Destroyed.class).stream()
                .filter(fact -> gone.by().contains(fact.id()))
                .sorted(EffectiveFact.IN_TIME)
                .toList();
        add(
                found,
                checks(asked, organisation, deed -> destructions.stream().anyMatch(fact -> fact.isCalled(deed))),
                organisation.value(),
                copy,
                gone.how().name(),
                gone.at(),
                destructions.get(destructions.size() - 1).id().value(),
                destructions.stream()
                        .flatMap(fact -> Cells.evidence(fact).stream())
                        .distinct()
                        .toList(),
                null,
                true);
    }

    /** The checks of an organisation's certificates about some deeds, in time. */
    private static List<EffectiveFact> checks(Asked asked, OrganisationId organisation, Predicate<FactId> deeds) {
        return asked.frame().facts(CertificateChecked.class).stream()
                .filter(fact -> checked(fact).organisation().equals(organisation)
                        && checked(fact).deeds().stream().anyMatch(deeds))
                .sorted(EffectiveFact.IN_TIME)
                .toList();
    }

    private static CertificateChecked checked(EffectiveFact fact) {
        return (CertificateChecked) fact.fact();
    }

    /** Adds a row with what the last check found, and all checks. */
    private static void add(Rows found, List<EffectiveFact> checks, @Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(values));
        EffectiveFact last = checks.isEmpty() ? null : checks.get(checks.size() - 1);
        row.add(last == null ? null : last.at());
        row.add(last == null ? null : checked(last).by().value());
        row.add(last == null ? null : checked(last).method().name());
        row.add(last == null ? null : checked(last).result().name());
        row.add(Cells.facts(checks.stream().map(EffectiveFact::id).toList()));
        found.add(row.toArray());
    }

    private static String how(EffectiveFact fact) {
        if (fact.fact() instanceof CustodyFact.MadeUnrecoverable) {
            return Discharge.How.OTHER_MEASURE.name();
        }
        return fact.fact() instanceof CustodyFact.Destroyed ? "DESTROYED" : "ERASED";
    }

    private static @Nullable String verification(EffectiveFact fact) {
        if (fact.fact() instanceof CustodyFact.Erased erased) {
            return erased.verification().name();
        } else if (fact.fact() instanceof CustodyFact.Destroyed destroyed) {
            return destroyed.verification().name();
        } else if (fact.fact() instanceof CustodyFact.MadeUnrecoverable measure) {
            return measure.verification().name();
        } else if (fact.fact() instanceof CustodyFact.ErasureVerified verified) {
            return verified.verification().name();
        }
        return null;
    }
}
