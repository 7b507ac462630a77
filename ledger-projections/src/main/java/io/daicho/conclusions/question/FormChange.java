package io.daicho.conclusions.question;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.filing.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a form says otherwise than the one before.
 *
 * @param what which item, and whether it was added, changed or removed
 * @param name which medium, country, service, place or organisation
 */
record FormChange(What what, String name) {
    /** The items of the form that can change. */
    enum What {
        /** The first version: everything is new. */
        FIRST,
        /** Item 1. */
        MEDIUM_ADDED,
        /** Item 1. */
        MEDIUM_REMOVED,
        /** Item 2. */
        PLACE_ADDED,
        /** Item 2. */
        PLACE_REMOVED,
        /** Item 2. */
        COUNTRY_ADDED,
        /** Item 2. */
        COUNTRY_REMOVED,
        /** Item 3. */
        CLOUD_ADDED,
        /** Items 3 and 4. */
        CLOUD_CHANGED,
        /** Item 3. */
        CLOUD_REMOVED,
        /** Item 5. */
        AI_ADDED,
        /** Item 5. */
        AI_REMOVED,
        /** Item 6. */
        SUBCONTRACTOR_ADDED,
        /** Item 6. */
        SUBCONTRACTOR_REMOVED
    }

    /** The changes from one version to the next, in the order of the form. */
    static List<FormChange> between(@Nullable Form before, Form now) {
        if (before == null) {
            return List.of(new FormChange(What.FIRST, ""));
        }
        List<FormChange> changes = new ArrayList<>();
        add(changes, before, now, form -> names(form.media(), Medium::name), What.MEDIUM_ADDED, What.MEDIUM_REMOVED);
        add(
                changes,
                before,
                now,
                form -> names(form.places(), place -> place.value()),
                What.PLACE_ADDED,
                What.PLACE_REMOVED);
        add(
                changes,
                before,
                now,
                form -> names(form.abroad(), abroad -> abroad.country().code()),
                What.COUNTRY_ADDED,
                What.COUNTRY_REMOVED);
        add(
                changes,
                before,
                now,
                form -> names(form.clouds(), Form.Cloud::service),
                What.CLOUD_ADDED,
                What.CLOUD_REMOVED);
        for (Form.Cloud cloud : now.clouds()) {
            Form.Cloud earlier = before.cloud(cloud.service());
            if (earlier != null && !earlier.equals(cloud)) {
                changes.add(new FormChange(What.CLOUD_CHANGED, cloud.service()));
            }
        }
        add(changes, before, now, form -> names(form.ais(), Form.Ai::service), What.AI_ADDED, What.AI_REMOVED);
        add(
                changes,
                before,
                now,
                form -> names(
                        form.subcontracting(), planned -> planned.organisation().value()),
                What.SUBCONTRACTOR_ADDED,
                What.SUBCONTRACTOR_REMOVED);
        return changes;
    }

    private static <T> List<String> names(List<T> items, Function<T, String> name) {
        return items.stream().map(name).toList();
    }

    private static void add(
            List<FormChange> changes,
            Form before,
            Form now,
            Function<Form, List<String>> names,
            What added,
            What removed) {
        List<String> earlier = names.apply(before);
        List<String> later = names.apply(now);
        later.stream()
                .filter(name -> !earlier.contains(name))
                .forEach(name -> changes.add(new FormChange(added, name)));
        earlier.stream()
                .filter(name -> !later.contains(name))
                .forEach(name -> changes.add(new FormChange(removed, name)));
    }

    /** Whether a placement with these is what made this change necessary. */
    boolean isAbout(Medium medium, @Nullable String service, Country country, @Nullable String place) {
        return switch (what) {
            case FIRST -> true;
            case MEDIUM_ADDED -> name.equals(medium.name());
            case CLOUD_ADDED, CLOUD_CHANGED -> name.equals(service);
            case COUNTRY_ADDED -> name.equals(country.code());
            case PLACE_ADDED -> name.equals(place);
            default -> false;
        };
    }
}
