package io.daicho.readmodel.obligations;

import io.daicho.api.id.BreachId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Contribution;
import io.daicho.conclusions.rule.Tally;
import io.daicho.readmodel.Chunks;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.subjects.SubjectTable;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What all things together contribute, as it is stored; after some things changed, counted anew only where they matter. */
final class TallyTable {
    private final ReadModelDatabase database;
    private final SubjectTable subjects;
    private final ArrivalTable arrivals;
    private final CoveredTable covered;

    TallyTable(ReadModelDatabase database) {
        this.database = database;
        this.subjects = new SubjectTable(database);
        this.arrivals = new ArrivalTable(database);
        this.covered = new CoveredTable(database);
    }

    /** What some things contribute, as far as the tally changes with it. */
    record Part(long live, Set<OrganisationId> hands, boolean handling, Set<BreachId> covered) {}

    /** What is stored of some things. */
    Part part(ContractId contract, Instant expiry, Set<String> things) {
        long[] live = new long[1];
        boolean[] handling = new boolean[1];
        Chunks.of(
                things,
                (places, some) -> database.writing()
                        .query(
                                """
                        SELECT live_from, live_until, handling_earliest FROM rm_thing
                        WHERE contract = ? AND thing IN (%s)""".formatted(places),
                                row -> {
                                    long from = row.getLong(1);
                                    boolean began = !row.wasNull();
                                    long until = row.getLong(2);
                                    boolean ended = !row.wasNull() && until < expiry.toEpochMilli();
                                    live[0] += began && from < expiry.toEpochMilli() && !ended ? 1 : 0;
                                    handling[0] |= row.getObject(3) != null;
                                },
                                Chunks.arguments(contract, some)));
        return new Part(live[0], arrivals.hands(contract, things), handling[0], covered.of(contract, things));
    }

    /** The tally after some things changed. */
    Tally after(Tally before, Part old, Part fresh, ContractId contract, Conclude conclude) {
        Map<OrganisationId, Contribution.Arrival> hands = new HashMap<>(before.firstHands());
        Set<OrganisationId> concerned = new HashSet<>(old.hands());
        concerned.addAll(fresh.hands());
        concerned.forEach(organisation -> {
            hands.remove(organisation);
            arrivals.first(contract, organisation).ifPresent(first -> hands.put(organisation, first));
        });
        Set<BreachId> breaches = new HashSet<>(before.covered());
        old.covered().stream()
                .filter(breach -> !covered.isAny(contract, breach))
                .forEach(breaches::remove);
        breaches.addAll(fresh.covered());
        boolean handling = old.handling() || fresh.handling();
        return new Tally(
                before.liveAtExpiry() - old.live() + fresh.live(),
                Map.copyOf(hands),
                handling ? firstHandling(contract, conclude) : before.firstHandling(),
                Set.copyOf(breaches));
    }

    /** The tally, counted by the database. */
    Tally whole(ContractId contract, Instant expiry, Conclude conclude) {
        Long live = database.writing()
                .queryForObject("""
                        SELECT count(*) FROM rm_thing
                        WHERE contract = ? AND live_from < ? AND (live_until IS NULL OR live_until >= ?)""", Long.class, contract.value(), expiry.toEpochMilli(), expiry.toEpochMilli());
        return new Tally(
                live == null ? 0 : live,
                arrivals.first(contract),
                firstHandling(contract, conclude),
                covered.all(contract));
    }

    /** The first handling is not stored but found again among the facts of its copy. */
    private Optional<EffectiveFact> firstHandling(ContractId contract, Conclude conclude) {
        return database.writing().queryForList("""
                        SELECT thing FROM rm_thing WHERE contract = ? AND handling_earliest IS NOT NULL
                        ORDER BY contract, handling_earliest, handling_latest, handling_fact LIMIT 1""", String.class, contract.value()).stream()
                .map(thing -> subjects.thing(contract, Subjects.thing(thing), database.writing()))
                .flatMap(facts -> conclude.handling(facts).stream())
                .findFirst();
    }
}
