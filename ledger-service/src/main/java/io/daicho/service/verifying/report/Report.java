package io.daicho.service.verifying.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a verification came to: contract by contract, and for what belongs to none. */
public final class Report {
    private String subject;
    private final Findings general = new Findings(null);
    private final Map<String, Findings> contracts = new LinkedHashMap<>();
    private final Findings machine = new Findings(null);
    private final Set<Note> limits = new LinkedHashSet<>();

    /**
     * Nothing is found yet.
     *
     * @param subject what is verified, as its reader named it
     */
    public Report(String subject) {
        this.subject = subject;
    }

    /** What was verified. */
    public String subject() {
        return subject;
    }

    /** A document was verified with it, and that is what its reader asked about. */
    public void isAbout(String document) {
        subject = document;
    }

    /** What belongs to no contract. */
    public Findings general() {
        return general;
    }

    /** What concerns the machine itself and its own log. */
    public Findings machine() {
        return machine;
    }

    /** What concerns one contract. */
    public Findings contract(String contract) {
        return contracts.computeIfAbsent(contract, Findings::new);
    }

    /** What concerns each contract. */
    public Collection<Findings> contracts() {
        return contracts.values();
    }

    /** Something that was not proved, whatever the verdicts are. */
    public void limit(Note limit) {
        limits.add(limit);
    }

    /** What was not proved, whatever the verdicts are. */
    public List<Note> limits() {
        return List.copyOf(limits);
    }

    /** How many faults there are. */
    public long count() {
        return general.count()
                + machine.count()
                + contracts.values().stream().mapToLong(Findings::count).sum();
    }

    /** Whether nothing is wrong with anything. */
    public boolean isSound() {
        return count() == 0;
    }
}
