package io.daicho.conclusions.question;

import io.daicho.api.id.OrganisationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** 11: subcontractors that hold data and filed no form. */
final class SubcontractorsWithoutForm implements Question {
    @Override
    public String name() {
        return "subcontractors-without-form";
    }

    @Override
    public List<String> columns() {
        return List.of("organisation", "liveCopies", "copies", "firstSupplyAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Map<OrganisationId, TreeSet<String>> held = new TreeMap<>(Comparator.comparing(OrganisationId::value));
        List<Supplies> supplies = new ArrayList<>();
        asked.eachCopy(copyCase -> {
            Supplies.of(asked, copyCase).forEach(supplies::add);
            if (copyCase.isLiveAt(asked.asOf()) && copyCase.isAtSubcontractor(asked.asOf())) {
                held.computeIfAbsent(copyCase.copy().holderAt(asked.asOf()), holder -> new TreeSet<>())
                        .add(copyCase.copy().copy().value());
            }
        });
        Map<OrganisationId, Instant> firstSupply = new HashMap<>();
        Supplies.inTime(supplies)
                .forEach(supply ->
                        firstSupply.putIfAbsent(supply.to(), supply.by().at()));
        held.forEach((organisation, copies) -> {
            if (asked.frame().forms().of(organisation).isEmpty()) {
                rows.add(
                        organisation.value(), (long) copies.size(), List.copyOf(copies), firstSupply.get(organisation));
            }
        });
    }
}
