package io.daicho.conclusions.question;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * That a copy came into the hands of somebody else than client and contractor.
 *
 * @param copy which copy
 * @param to into whose hands
 * @param by by which fact
 */
record Supplies(CopyId copy, OrganisationId to, EffectiveFact by) {
    /** Every one of them, in time. */
    static List<Supplies> of(Asked asked) {
        List<Supplies> supplies = new ArrayList<>();
        asked.eachCopy(copyCase -> of(asked, copyCase).forEach(supplies::add));
        return inTime(supplies);
    }

    /** Those of one copy. */
    static Stream<Supplies> of(Asked asked, CopyCase copyCase) {
        return copyCase.copy().holders().stream()
                .filter(span -> !span.value().equals(asked.terms().contractor())
                        && !span.value().equals(asked.terms().client()))
                .map(span -> new Supplies(copyCase.copy().copy(), span.value(), span.since()));
    }

    /** The earliest first. */
    static List<Supplies> inTime(List<Supplies> supplies) {
        return supplies.stream()
                .sorted(Comparator.comparing(Supplies::by, EffectiveFact.IN_TIME)
                        .thenComparing(supply -> supply.copy().value()))
                .toList();
    }
}
