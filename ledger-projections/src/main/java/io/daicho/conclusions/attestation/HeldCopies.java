package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Role;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.attestation.SubcontractorEntry.HeldCopy;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** 9: which copies each subcontractor held, and what became of them there. */
final class HeldCopies {
    private final Drawn drawn;
    private final CopyAccounts accounts;
    private final CertificateChecks checks;
    private final Map<String, List<HeldCopy>> held = new TreeMap<>();

    HeldCopies(Drawn drawn) {
        this.drawn = drawn;
        this.accounts = new CopyAccounts(drawn.apart());
        this.checks = new CertificateChecks(drawn);
    }

    void take(CopyCase copyCase) {
        for (Span<OrganisationId> span : copyCase.copy().holders()) {
            Integer tier = drawn.tiers().of(span.value());
            if (tier != null && tier > 0) {
                held.computeIfAbsent(span.value().value(), organisation -> new ArrayList<>())
                        .add(copy(copyCase, span));
            }
        }
    }

    private HeldCopy copy(CopyCase copyCase, Span<OrganisationId> span) {
        EffectiveFact left = span.until();
        if (left != null) {
            String how = left.fact() instanceof CustodyFact.Recovered ? "RECOVERED" : "HANDED_ON";
            return new HeldCopy(
                    copyCase.copy().copy(),
                    how,
                    Cited.of(left.recorded()),
                    Looks.evidence(Stream.of(left)),
                    null,
                    checks.about(span.value(), left),
                    true);
        }
        Disposition disposition = accounts.disposition(Tenure.whole(copyCase));
        Looks looks = Looks.of(Tenure.whole(copyCase)).stream()
                .reduce((earlier, later) -> later)
                .orElse(null);
        ReturnEntry returned = disposition.returned();
        Verification result = looks == null ? null : looks.result();
        return new HeldCopy(
                copyCase.copy().copy(),
                disposition.outcome().name(),
                returned != null ? returned.acknowledged() : deed(looks),
                looks == null ? List.of() : looks.evidence(),
                result,
                looks == null ? List.of() : checked(looks, span.value()),
                !copyCase.isLiveAt(drawn.asOf()));
    }

    private static @Nullable Deed deed(@Nullable Looks looks) {
        return looks == null ? null : Cited.of(looks.deed().recorded());
    }

    /** What the contractor looked at itself, then whose certificate of the deed was checked. */
    private List<Deed> checked(Looks looks, OrganisationId holder) {
        Stream<Deed> looked = looks.all().stream()
                .skip(1)
                .filter(look -> look.fact().statement().recordedBy().role() == Role.CONTRACTOR)
                .map(look -> Cited.of(look.recorded()));
        return Stream.concat(looked, checks.about(holder, looks.deed()).stream())
                .toList();
    }

    List<HeldCopy> of(OrganisationId organisation) {
        return held.getOrDefault(organisation.value(), List.of()).stream()
                .sorted(Comparator.comparing(copy -> copy.copy().value()))
                .toList();
    }
}
