package io.daicho.service.verifying.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a verification finds about one contract, or about what belongs to none. Keeps the first of very many faults. */
public final class Findings {
    private static final int MOST = 50;

    private final @Nullable String contract;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Aspect, Long> counts = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Note> proved = new EnumMap<>(Aspect.class);
    private final Map<Aspect, Note> unchecked = new EnumMap<>(Aspect.class);
    private final Set<Note> remarks = new LinkedHashSet<>();
    private @Nullable Fault first;

    /** Nothing is found yet. */
    public Findings(@Nullable String contract) {
        this.contract = contract;
    }

    /** Which contract, if one. */
    public @Nullable String contract() {
        return contract;
    }

    /** Something is wrong somewhere. */
    public void fault(FaultKind kind, String where, String particular) {
        add(new Fault(kind, contract, null, where, particular));
    }

    /** Something is wrong with an entry. */
    public void fault(FaultKind kind, long position, String where, String particular) {
        add(new Fault(kind, contract, position, where, particular));
    }

    private void add(Fault fault) {
        if (faults.contains(fault)) {
            return;
        }
        counts.merge(fault.kind().aspect(), 1L, Long::sum);
        if (faults.size() < MOST) {
            faults.add(fault);
        }
        Long position = fault.position();
        if (position != null && (first == null || position < Objects.requireNonNull(first.position()))) {
            first = fault;
        }
    }

    /** A question would be answered with yes, up to what the note says. */
    public void proved(Aspect aspect, Note upTo) {
        proved.put(aspect, upTo);
    }

    /** Something that would answer a question is missing. */
    public void unchecked(Aspect aspect, Note reason) {
        unchecked.putIfAbsent(aspect, reason);
    }

    /** Whether a question was looked at, and not only met by a fault. */
    public boolean hasVerdicts() {
        return !proved.isEmpty() || !unchecked.isEmpty();
    }

    /** Something its reader should know. */
    public void remark(Note remark) {
        remarks.add(remark);
    }

    /** The first entry with which something is wrong. */
    public Optional<Fault> firstBadEntry() {
        return Optional.ofNullable(first);
    }

    /** The faults, those of entries first and in their order; of very many the first that were found. */
    public List<Fault> faults() {
        List<Fault> all = new ArrayList<>(faults);
        if (first != null && !all.contains(first)) {
            all.add(first);
        }
        all.sort(Comparator.comparing(Fault::position, Comparator.nullsLast(Comparator.naturalOrder())));
        return List.copyOf(all);
    }

    /** How many faults there are. */
    public long count() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What its reader should know. */
    public List<Note> remarks() {
        return List.copyOf(remarks);
    }

    /** The answer to a question. */
    public Verdict verdict(Aspect aspect) {
        if (counts.containsKey(aspect)) {
            return new Verdict(Outcome.FAILED, Note.of("reason.faults", counts.get(aspect)));
        }
        if (unchecked.containsKey(aspect)) {
            return new Verdict(Outcome.NOT_CHECKED, unchecked.get(aspect));
        }
        Note upTo = proved.get(aspect);
        return upTo == null
                ? new Verdict(Outcome.NOT_CHECKED, Note.of("reason.notLookedAt"))
                : new Verdict(Outcome.PROVED, upTo);
    }
}
