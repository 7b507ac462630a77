package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.attestation.PersonEntry.Capacity;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** 8: the people, one entry a capacity and person; an entry without a person where none is on record. */
final class People {
    private final Drawn drawn;
    private final Map<String, Acted> found = new TreeMap<>();

    private record Acted(Capacity capacity, Taker who, List<EffectiveFact> facts, TreeSet<String> deeds) {}

    private record Taker(
            @Nullable PersonId person,
            @Nullable OrganisationId organisation,
            @Nullable PlaceId place) {}

    People(Drawn drawn) {
        this.drawn = drawn;
    }

    void take(Tenure copy) {
        for (EffectiveFact fact : copy.facts()) {
            if (fact.fact() instanceof CustodyFact.ErasureVerified) {
                addStated(Capacity.STATED_VERIFICATION, fact);
            } else if (Looks.verification(fact.fact()) != null || fact.fact() instanceof CustodyFact.Returned) {
                addStated(Capacity.STATED_DEED, fact);
            } else if (fact.fact() instanceof DescriptionFact.DeedAttended attended) {
                PersonId person = attended.person();
                Taker who = new Taker(person, organisation(person), attended.place());
                add(Capacity.of(attended.capacity()), who, fact, attended.deed());
            }
        }
    }

    private void addStated(Capacity capacity, EffectiveFact fact) {
        Recorder who = fact.fact().statement().recordedBy();
        add(capacity, new Taker(who.person(), who.organisation(), null), fact, fact.id());
    }

    private void add(Capacity capacity, Taker who, EffectiveFact fact, FactId deed) {
        Acted acted = found.computeIfAbsent(
                capacity + "\n" + who, one -> new Acted(capacity, who, new ArrayList<>(), new TreeSet<>()));
        drawn.cited().deed(fact);
        acted.facts().add(fact);
        acted.deeds().add(deed.value());
    }

    List<PersonEntry> list(DraftRequest request) {
        List<PersonEntry> entries = new ArrayList<>();
        found.values().forEach(acted -> entries.add(entry(acted)));
        addNamed(entries, Capacity.RESPONSIBLE_MANAGER, request.manager());
        addNamed(entries, Capacity.WITNESS, request.witness());
        Set<Capacity> missing = EnumSet.allOf(Capacity.class);
        entries.forEach(entry -> missing.remove(entry.capacity()));
        missing.forEach(capacity -> entries.add(
                new PersonEntry(capacity, null, Said.NOT_ON_RECORD, null, null, null, null, List.of(), List.of())));
        entries.sort(Comparator.comparing(PersonEntry::capacity)
                .thenComparing(entry ->
                        entry.organisation() == null ? "" : entry.organisation().value())
                .thenComparing(
                        entry -> entry.person() == null ? "" : entry.person().value())
                .thenComparing(
                        entry -> entry.place() == null ? "" : entry.place().value())
                .thenComparing(entry -> entry.facts().isEmpty()));
        return entries;
    }

    private PersonEntry entry(Acted acted) {
        List<EffectiveFact> facts =
                acted.facts().stream().sorted(EffectiveFact.IN_TIME).toList();
        OccurredAt first = facts.get(0).occurredAt();
        OccurredAt last = facts.get(facts.size() - 1).occurredAt();
        Taker who = acted.who();
        return new PersonEntry(
                acted.capacity(),
                who.person(),
                name(who.person()),
                who.organisation(),
                first,
                last,
                who.place(),
                facts.stream().map(EffectiveFact::id).distinct().toList(),
                acted.deeds().stream().map(FactId::new).toList());
    }

    private @Nullable OrganisationId organisation(PersonId person) {
        EffectiveFact fact = registered(person);
        return fact == null ? null : ((PersonFact.Registered) fact.fact()).organisation();
    }

    private void addNamed(List<PersonEntry> entries, Capacity capacity, @Nullable PersonId person) {
        if (person != null) {
            entries.add(new PersonEntry(
                    capacity, person, name(person), organisation(person), null, null, null, List.of(), List.of()));
        }
    }

    private Said name(@Nullable PersonId person) {
        EffectiveFact fact = person == null ? null : registered(person);
        return fact == null
                ? Said.NOT_ON_RECORD
                : drawn.beside().text(fact.fact(), "name", ((PersonFact.Registered) fact.fact()).name());
    }

    private @Nullable EffectiveFact registered(PersonId person) {
        return drawn.asked().facts(new Thing(Thing.Kind.PERSON, person.value())).stream()
                .filter(fact -> fact.fact() instanceof PersonFact.Registered)
                .findFirst()
                .orElse(null);
    }
}
