package io.daicho.conclusions.copy;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.CustodyFact.Beginning;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Protection;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The life of one copy, arranged in time. Knows nothing of clauses. */
public final class CopyTimeline {
    private final EffectiveFact began;
    private final Beginning beginning;
    private final List<EffectiveFact> facts;
    private final OrganisationId contractor;
    private final Receivers receivers;

    private CopyTimeline(
            EffectiveFact began, List<EffectiveFact> facts, OrganisationId contractor, Receivers receivers) {
        this.began = began;
        this.beginning = (Beginning) began.fact();
        this.facts = facts;
        this.contractor = contractor;
        this.receivers = receivers;
    }

    /**
     * The life of a copy; empty if its beginning is not among the facts.
     *
     * @param facts what counts of the copy's own facts
     * @param contractor who recovers a copy where the fact does not say
     * @param receivers with whom it has arrived where it should
     */
    public static Optional<CopyTimeline> of(List<EffectiveFact> facts, OrganisationId contractor, Receivers receivers) {
        List<EffectiveFact> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing((EffectiveFact fact) -> fact.at())
                .thenComparing(fact -> Precedence.of(fact.fact()))
                .thenComparing(fact -> fact.origin().value()));
        return sorted.stream()
                .filter(fact -> fact.fact() instanceof Beginning)
                .findFirst()
                .map(began -> of(began, sorted, contractor, receivers));
    }

    /** Whatever is not certainly before the beginning came after it, so that the beginning had happened by then. */
    private static CopyTimeline of(
            EffectiveFact began, List<EffectiveFact> sorted, OrganisationId contractor, Receivers receivers) {
        List<EffectiveFact> before = new ArrayList<>();
        List<EffectiveFact> after = new ArrayList<>();
        EffectiveFact beginning = began;
        for (EffectiveFact fact : sorted) {
            if (!fact.canFollow(began)) {
                before.add(fact);
            } else if (!fact.equals(began)) {
                after.add(fact);
                beginning = beginning.by(fact.at());
            }
        }
        List<EffectiveFact> facts = new ArrayList<>(before);
        facts.add(beginning);
        facts.addAll(after);
        return new CopyTimeline(beginning, Sequence.of(facts, contractor), contractor, receivers);
    }

    /** Which copy. */
    public CopyId copy() {
        return beginning.copy();
    }

    /** How it began. */
    public Beginning beginning() {
        return beginning;
    }

    /** The fact by which it began. */
    public EffectiveFact began() {
        return began;
    }

    /** Everything that counts, in time. */
    public List<EffectiveFact> facts() {
        return facts;
    }

    /** The facts of one type, in time. */
    public List<EffectiveFact> facts(Class<? extends Fact> type) {
        return facts.stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    /** When it was first marked as no longer needed. */
    public Optional<EffectiveFact> noLongerNeeded() {
        return facts(CustodyFact.NoLongerNeeded.class).stream().findFirst();
    }

    /** In whose hands it was, in time. What was returned or sent stays the sender's until acknowledged. */
    public List<Span<OrganisationId>> holders() {
        List<Span<OrganisationId>> holders = new ArrayList<>();
        for (EffectiveFact fact : facts) {
            OrganisationId holder = holderAfter(fact);
            if (holder != null && (holders.isEmpty() || !last(holders).value().equals(holder))) {
                Span.append(holders, holder, fact);
            }
        }
        return holders;
    }

    private @Nullable OrganisationId holderAfter(EffectiveFact fact) {
        return fact.fact() instanceof Beginning && !fact.equals(began) ? null : Holder.after(fact, contractor);
    }

    /** In whose hands it was at an instant; before its beginning, its first holder. */
    public OrganisationId holderAt(Instant at) {
        return Span.at(holders(), at).map(Span::value).orElse(beginning.holder());
    }

    /** Whether it may have been in these hands at an instant: what is dated by a day only may have come at any time of it. */
    public boolean mayHaveBeenWith(OrganisationId organisation, Instant at) {
        return holders().stream().anyMatch(span -> span.value().equals(organisation) && span.mayHoldAt(at));
    }

    /** By which deed it was handed over that came to somebody by a fact: what was sent, by the sending, not by its arrival. */
    public EffectiveFact handedOver(EffectiveFact arrival) {
        return End.sent(this, arrival);
    }

    /** Whether it arrived where it should; who can only have sent it cannot confirm that (reading 7). */
    boolean arrived(OrganisationId by, EffectiveFact sent, EffectiveFact arrival) {
        return !by.equals(contractor)
                && !by.equals(holderAt(arrival.at().minusMillis(1)))
                && receivers.areForTheClient(by, sent.occurredAt());
    }

    /** Where it lay, in time. */
    public List<Span<Placement>> placements() {
        List<Span<Placement>> placements = new ArrayList<>();
        for (EffectiveFact fact : facts) {
            Placement placement = placementAfter(fact);
            if (placement != null) {
                Span.append(placements, placement, fact);
            }
        }
        return placements;
    }

    /** Where it lay in whose hands, in time: handed on where it lies, it lies there anew for its new holder. */
    public List<Span<Placement>> stays() {
        List<Span<Placement>> stays = new ArrayList<>();
        for (Span<Placement> placement : placements()) {
            Span.append(stays, placement.value(), placement.since());
            for (Span<OrganisationId> holder : holders()) {
                if (placement.holdsAt(holder.from()) && holder.from().isAfter(placement.from())) {
                    Span.append(stays, placement.value(), holder.since());
                }
            }
        }
        return stays;
    }

    private @Nullable Placement placementAfter(EffectiveFact fact) {
        if (fact.equals(began)) {
            return beginning.placement();
        } else if (fact.fact() instanceof CustodyFact.Stored stored) {
            return stored.placement();
        } else if (fact.fact() instanceof CustodyFact.Supplied supplied) {
            return supplied.placement();
        } else if (fact.fact() instanceof CustodyFact.Recovered recovered) {
            return recovered.placement();
        }
        return null;
    }

    /** Where it lay at an instant. */
    public Placement placementAt(Instant at) {
        return Span.at(placements(), at).map(Span::value).orElse(beginning.placement());
    }

    /** How it was protected, in time; a move that says nothing of it leaves it as it was. */
    public List<Span<Protection>> protections() {
        List<Span<Protection>> protections = new ArrayList<>();
        for (EffectiveFact fact : facts) {
            Protection protection = protectionAfter(fact);
            if (protection != null) {
                Span.append(protections, protection, fact);
            }
        }
        return protections;
    }

    private @Nullable Protection protectionAfter(EffectiveFact fact) {
        if (fact.equals(began)) {
            return beginning.protection();
        } else if (fact.fact() instanceof CustodyFact.Stored stored) {
            return stored.protection();
        } else if (fact.fact() instanceof CustodyFact.Protected changed) {
            return changed.protection();
        } else if (fact.fact() instanceof CustodyFact.TakenOutside taken) {
            return taken.protection();
        }
        return null;
    }

    /** How it was protected at an instant, if at all. */
    public Optional<Protection> protectionAt(Instant at) {
        return Span.at(protections(), at).map(Span::value);
    }

    /** The ends on record, the earliest first. A copy should have one. */
    public List<End> ends() {
        return End.of(this);
    }

    /** The earliest end on record. */
    public Optional<End> end() {
        return ends().stream().findFirst();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
