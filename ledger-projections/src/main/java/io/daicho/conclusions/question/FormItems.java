package io.daicho.conclusions.question;

import io.daicho.api.filing.Form;
import java.util.Set;

/** What a form says, item by item, so that two versions can be compared. */
final class FormItems {
    private FormItems() {}

    /** The items, in the order of the form. */
    static Set<String> of(Form form) {
        Set<String> items = new java.util.LinkedHashSet<>();
        form.media().forEach(medium -> items.add("1 " + medium.name()));
        form.places().forEach(place -> items.add("2 " + place.value()));
        form.abroad().forEach(abroad -> items.add("2 " + abroad.country().code()));
        form.clouds().forEach(cloud -> {
            items.add("3 " + cloud.service() + " · " + cloud.contractingParty() + " · "
                    + cloud.countries().stream().map(country -> country.code()).sorted().toList());
            if (cloud.certification() != null) {
                items.add("4 " + cloud.service() + " · " + cloud.certification());
            }
        });
        form.ais().forEach(ai -> items.add("5 " + ai.service() + " · " + ai.provider()));
        form.subcontracting()
                .forEach(planned -> items.add("6 " + planned.organisation().value()));
        return items;
    }
}
