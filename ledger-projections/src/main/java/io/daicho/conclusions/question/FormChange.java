package io.daicho.conclusions.question;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.filing.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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
        COUNTRY_CHANGED,
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
        AI_CHANGED,
        /** Item 5. */
        AI_REMOVED,
        /** Item 6. */
        SUBCONTRACTOR_ADDED,
        /** Item 6. */
        SUBCONTRACTOR_CHANGED,
        /** Item 6. */
        SUBCONTRACTOR_REMOVED,
        /** Nothing is said otherwise, as far as that shows: the wording of a detail is not compared. */
        UNCHANGED
    }

    /** The changes from one version to the next, in the order of the form. */
    static List<FormChange> between(@Nullable Form before, Form now) {
        if (before == null) {
            return List.of(new FormChange(What.FIRST, ""));
        }
        Changes changes = new Changes(new ArrayList<>());
        changes.add(before.media(), now.media(), Medium::name, What.MEDIUM_ADDED, What.MEDIUM_REMOVED);
        changes.add(before.places(), now.places(), place -> place.value(), What.PLACE_ADDED, What.PLACE_REMOVED);
        Function<Form.Abroad, String> country = abroad -> abroad.country().code();
        changes.add(before.abroad(), now.abroad(), country, What.COUNTRY_ADDED, What.COUNTRY_REMOVED);
        changes.changed(before.abroad(), now.abroad(), country, item -> item.what() == null, What.COUNTRY_CHANGED);
        changes.add(before.clouds(), now.clouds(), Form.Cloud::service, What.CLOUD_ADDED, What.CLOUD_REMOVED);
        changes.changed(before.clouds(), now.clouds(), Form.Cloud::service, cloud -> cloud, What.CLOUD_CHANGED);
        changes.add(before.ais(), now.ais(), Form.Ai::service, What.AI_ADDED, What.AI_REMOVED);
        changes.changed(
                before.ais(),
                now.ais(),
                Form.Ai::service,
                ai -> Arrays.asList(ai.provider(), ai.work() == null),
                What.AI_CHANGED);
        Function<Form.Planned, String> organisation =
                planned -> planned.organisation().value();
        changes.add(
                before.subcontracting(),
                now.subcontracting(),
                organisation,
                What.SUBCONTRACTOR_ADDED,
                What.SUBCONTRACTOR_REMOVED);
        changes.changed(
                before.subcontracting(),
                now.subcontracting(),
                organisation,
                item -> item.work() == null,
                What.SUBCONTRACTOR_CHANGED);
        return changes.found.isEmpty() ? List.of(new FormChange(What.UNCHANGED, "")) : changes.found;
    }

    /** Changes being gathered. Of a detail only whether it is there is compared: each has a salt of its own. */
    private record Changes(List<FormChange> found) {
        <T> void add(List<T> before, List<T> now, Function<T, String> name, What added, What removed) {
            List<String> earlier = before.stream().map(name).toList();
            List<String> later = now.stream().map(name).toList();
            later.stream().filter(one -> !earlier.contains(one)).forEach(one -> found.add(new FormChange(added, one)));
            earlier.stream()
                    .filter(one -> !later.contains(one))
                    .forEach(one -> found.add(new FormChange(removed, one)));
        }

        <T> void changed(
                List<T> before, List<T> now, Function<T, String> name, Function<T, Object> said, What changed) {
            Map<String, Set<Object>> earlier = said(before, name, said);
            said(now, name, said).forEach((one, what) -> {
                if (earlier.containsKey(one) && !what.equals(earlier.get(one))) {
                    found.add(new FormChange(changed, one));
                }
            });
        }

        private static <T> Map<String, Set<Object>> said(
                List<T> items, Function<T, String> name, Function<T, Object> said) {
            return items.stream()
                    .collect(Collectors.groupingBy(
                            name, LinkedHashMap::new, Collectors.mapping(said, Collectors.toSet())));
        }
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
