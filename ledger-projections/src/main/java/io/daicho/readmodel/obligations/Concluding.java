package io.daicho.readmodel.obligations;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.Subjects;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.Name;
import io.daicho.conclusions.frame.Touched;
import io.daicho.conclusions.rule.Tally;
import io.daicho.readmodel.ReadModelDatabase;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.readmodel.subjects.SubjectTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Concludes anew what recent facts touched, and stores it: things with facts of their own, and after a contract-wide fact the
 * things for whose conclusions it was asked. Everything on record is taken in; the instant of reading comes later. Each call
 * is a step within a write, counted by whoever calls. Not for several threads.
 */
public final class Concluding {
    private final Standings standings;
    private final SubjectTable subjects;
    private final CustodyTable custody;
    private final FindingsTable findings;
    private final AskedTable asked;
    private final TallyTable tallies;

    /** Concluding into the tables of a database. */
    public Concluding(ReadModelDatabase database, ClauseSets clauseSets) {
        this.standings = new Standings(database, clauseSets);
        this.subjects = new SubjectTable(database);
        this.custody = new CustodyTable(database);
        this.findings = new FindingsTable(database);
        this.asked = new AskedTable(database);
        this.tallies = new TallyTable(database);
    }

    /** Forgets what it knows besides the tables, after a write that was not committed. */
    public void forget() {
        standings.forget();
    }

    /**
     * Takes contract-wide facts into account: concludes the contract as a whole, and marks the things they touch.
     *
     * @param contract the contract
     * @param step how many steps there were before
     * @param from the position before which they were in account already
     * @param to the position before which they are now
     */
    public void contractWide(ContractId contract, long step, long from, long to) {
        Standing before = standings.before(contract, step, from);
        Standing now = standings.read(contract, to);
        Touched touched = Touched.between(before.counting(), now.counting());
        if (touched.everything()) {
            asked.markAll(contract);
        } else {
            mark(contract, touched);
        }
        if (now.frame().isEmpty()) {
            findings.clear(contract);
            custody.clear(contract);
        }
        now.frame().ifPresent(frame -> {
            boolean sameExpiry = Objects.equals(before.expiry(), now.expiry());
            now.tally(sameExpiry ? before.tally() : null);
            wholeContract(contract, now, frame, tally(contract, now, frame));
        });
        standings.keep(contract, step + 1, now);
    }

    private void mark(ContractId contract, Touched touched) {
        asked.markAsking(contract, touched.names());
        for (Name name : touched.names()) {
            if (name.by() == Name.By.COPY) {
                asked.mark(contract, List.of(Subjects.name(new Thing(Thing.Kind.COPY, name.value()))));
            } else if (name.by() == Name.By.FACT) {
                asked.mark(contract, subjects.of(contract, new FactId(name.value())));
            }
        }
    }

    /**
     * Concludes these things anew, and the contract as a whole where it changes with them.
     *
     * @param contract the contract
     * @param step how many steps there were before
     * @param framed the position before which contract-wide facts are in account
     * @param names the names of the things
     */
    public void things(ContractId contract, long step, long framed, List<String> names) {
        Standing standing = standings.before(contract, step, framed);
        standing.frame().ifPresent(frame -> {
            Map<String, Concluded> concluded = concluded(contract, standing, frame, names);
            Tally before = standing.tally();
            TallyTable.Part old = tallies.part(contract, frame.terms().expiry(), concluded.keySet());
            store(contract, concluded);
            TallyTable.Part fresh = tallies.part(contract, frame.terms().expiry(), concluded.keySet());
            Tally now = before == null
                    ? tallies.whole(contract, frame.terms().expiry(), standing.conclude())
                    : tallies.after(before, old, fresh, contract, standing.conclude());
            if (!now.equals(before)) {
                wholeContract(contract, standing, frame, now);
            }
        });
        standings.keep(contract, step + 1, standing);
    }

    private Map<String, Concluded> concluded(
            ContractId contract, Standing standing, ContractFrame frame, List<String> names) {
        Map<String, Concluded> concluded = new LinkedHashMap<>();
        for (ThingFacts facts : subjects.things(contract, names)) {
            standing.heard().take();
            var conclusion = standing.conclude().thing(facts, frame);
            concluded.put(
                    Subjects.name(facts.thing()),
                    new Concluded(facts, conclusion, standing.heard().take()));
        }
        return concluded;
    }

    private Tally tally(ContractId contract, Standing standing, ContractFrame frame) {
        Tally known = standing.tally();
        return known == null ? tallies.whole(contract, frame.terms().expiry(), standing.conclude()) : known;
    }

    private void store(ContractId contract, Map<String, Concluded> concluded) {
        findings.replace(contract, concluded);
        Map<CopyId, Optional<CopyTimeline>> copies = new LinkedHashMap<>();
        concluded.forEach((name, one) -> {
            Thing thing = one.facts().thing();
            if (thing.kind() == Thing.Kind.COPY) {
                copies.put(new CopyId(thing.id()), one.conclusion().timeline());
            }
        });
        custody.replace(contract, copies);
    }

    private void wholeContract(ContractId contract, Standing standing, ContractFrame frame, Tally tally) {
        standing.tally(tally);
        findings.replace(contract, standing.conclude().contract(frame, tally));
    }
}
