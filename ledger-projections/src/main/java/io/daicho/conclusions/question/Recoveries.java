package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
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
        if (left != null && !(left.fact() instanceof CustodyFact.Recovered)) {
            return; // handed on to another subcontractor, whose row it is
        }
        if (left != null) {
            add(
                    found,
                    checks(asked, span.value(), left::isCalled),
                    organisation,
                    copy,
                    "RECOVERED",
                    left.at(),
                    left.id().value(),
                    Cells.evidence(left),
                    null,
                    true);
            return;
        }
        boolean owed = copyCase.isLiveAt(asked.asOf());
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
        return fact.fact() instanceof CustodyFact.Destroyed ? "DESTROYED" : "ERASED";
    }

    private static @Nullable String verification(EffectiveFact fact) {
        if (fact.fact() instanceof CustodyFact.Erased erased) {
            return erased.verification().name();
        } else if (fact.fact() instanceof CustodyFact.Destroyed destroyed) {
            return destroyed.verification().name();
        } else if (fact.fact() instanceof CustodyFact.ErasureVerified verified) {
            return verified.verification().name();
        }
        return null;
    }
}
