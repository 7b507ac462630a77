package io.daicho.conclusions.attestation;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Placement;
import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.instruction.Order;
import io.daicho.api.sending.SendingFact;
import io.daicho.conclusions.attestation.Disposition.Outcome;
import io.daicho.conclusions.attestation.ExceptionEntry.Reason;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Instructions;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Discharge;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of one copy: what it is, what became of it, how, and whether it worked. */
final class CopyAccounts {
    private final Drawn drawn;
    private final Cited cited;

    CopyAccounts(Drawn drawn) {
        this.drawn = drawn;
        this.cited = drawn.cited();
    }

    /** 2, without what the data is: of that the other copies tell. */
    CopyEntry entry(Tenure copy) {
        CustodyFact.Beginning beginning = copy.copyCase().copy().beginning();
        Placement placement = copy.placementAt(drawn.asOf());
        OrganisationId holder = copy.holderAt(lastHeld(copy));
        return new CopyEntry(
                copy.copy(),
                beginning.dataSet(),
                Said.NOT_ON_RECORD,
                Content.quantity(copy, cited),
                copy.beganHere() ? kind(beginning) : "RECEIVED",
                copy.beganHere() ? parents(beginning) : List.of(),
                cited.deed(copy.came()),
                holder,
                drawn.tiers().of(holder),
                placement.medium(),
                placement.serialNumber(),
                placement.place(),
                placement.country(),
                placement.service());
    }

    /** Of a copy that was returned it is told who had it, and where, before the client did. */
    private Instant lastHeld(Tenure copy) {
        return copy.goneBy(drawn.asOf())
                .filter(gone -> gone.how() == Discharge.How.RETURN)
                .map(gone -> gone.at().minusMillis(1))
                .orElse(drawn.asOf());
    }

    private static String kind(CustodyFact.Beginning beginning) {
        if (beginning instanceof CustodyFact.CopyMade made) {
            return made.kind().name();
        }
        return beginning instanceof CustodyFact.DataSetReceived ? "RECEIVED" : "CREATED";
    }

    private static List<CopyId> parents(CustodyFact.Beginning beginning) {
        if (beginning instanceof CustodyFact.CopyMade made) {
            return List.of(made.parent());
        }
        return beginning instanceof CustodyFact.DataSetCreated created ? created.madeFrom() : List.of();
    }

    /** 4. */
    Disposition disposition(Tenure copy) {
        Optional<Discharge> gone = copy.goneBy(drawn.asOf());
        if (gone.isPresent()) {
            End end = end(copy.copyCase(), gone.get());
            return new Disposition(
                    copy.copy(),
                    outcome(gone.get().how()),
                    end != null && end.withWarning(),
                    gone.get().at(),
                    gone.get().by(),
                    end != null && end.isReturn() ? returned(copy, end) : null,
                    null);
        }
        EffectiveFact left = copy.leftBy(drawn.asOf());
        if (left != null) {
            Outcome outcome = left.fact() instanceof CustodyFact.Recovered ? Outcome.RECOVERED : Outcome.HANDED_ON;
            return new Disposition(copy.copy(), outcome, false, left.at(), List.of(left.id()), null, null);
        }
        EffectiveFact lost = lost(copy);
        CopyOrder keeping = order(copy, Order.KEEP).orElse(null);
        InstructionEntry kept = keeping == null ? null : new ContractPart(drawn).instruction(keeping.instruction());
        if (lost != null) {
            return new Disposition(copy.copy(), Outcome.LOST, false, lost.at(), List.of(lost.id()), null, kept);
        }
        return keeping == null
                ? new Disposition(copy.copy(), Outcome.LIVE, false, null, List.of(), null, null)
                : new Disposition(
                        copy.copy(),
                        Outcome.KEPT_UNDER_INSTRUCTION,
                        false,
                        keeping.from(),
                        List.of(keeping.instruction().id()),
                        null,
                        kept);
    }

    private static Outcome outcome(Discharge.How how) {
        return switch (how) {
            case RETURN -> Outcome.RETURNED;
            case ERASURE -> Outcome.ERASED;
            case DESTRUCTION -> Outcome.DESTROYED;
            case KEY_DESTRUCTION -> Outcome.KEY_DESTROYED;
            case OTHER_MEASURE -> Outcome.MADE_UNRECOVERABLE;
        };
    }

    /** The end of the copy that a discharge is; null where the destruction of its key is. */
    private static @Nullable End end(CopyCase copyCase, Discharge gone) {
        return copyCase.copy().ends().stream()
                .filter(end ->
                        gone.how() != Discharge.How.KEY_DESTRUCTION && gone.by().containsAll(end.by()))
                .findFirst()
                .orElse(null);
    }

    private ReturnEntry returned(Tenure copy, End end) {
        EffectiveFact sent = end.deed().equals(end.shownBy()) ? null : end.deed();
        OrganisationId receiver = end.shownBy().fact() instanceof SendingFact.Received received
                ? received.by()
                : ((CustodyFact.ReturnAcknowledged) end.shownBy().fact()).by();
        Said manifest = cited.reference(end.deed().fact(), Evidence.Kind.RECEIPT);
        return new ReturnEntry(
                receiver,
                cited.orNull(sent),
                manifest.state() == Said.State.NOT_ON_RECORD
                        ? cited.reference(end.shownBy().fact(), Evidence.Kind.RECEIPT)
                        : manifest,
                Content.digest(copy, end.at(), drawn),
                cited.deed(end.shownBy()));
    }

    /** The order of the client in force about a copy. */
    private Optional<CopyOrder> order(Tenure copy, Order order) {
        return drawn.clauses().stream()
                .flatMap(clause -> CopyOrder.of(copy.copyCase(), clause).stream())
                .filter(copy::isUnder)
                .filter(one -> one.order() == order && one.isInForce(drawn.asOf()))
                .findFirst();
    }

    /** The fact by which a copy was lost, if it was not found since. */
    private @Nullable EffectiveFact lost(Tenure copy) {
        EffectiveFact lost = null;
        for (EffectiveFact fact : copy.facts()) {
            if (fact.fact() instanceof CustodyFact.Lost) {
                lost = fact;
            } else if (fact.fact() instanceof CustodyFact.Found) {
                lost = null;
            }
        }
        return lost;
    }

    /** 5. */
    void addMethods(Tenure copy, List<MethodEntry> methods) {
        copy.facts().stream()
                .filter(fact -> Looks.verification(fact.fact()) != null
                        && !(fact.fact() instanceof CustodyFact.ErasureVerified))
                .map(fact -> Methods.of(fact, copy, drawn))
                .forEach(methods::add);
    }

    /** 7. */
    void addVerifications(Tenure copy, Disposition disposition, List<VerificationEntry> verifications) {
        verifications.addAll(new Verifications(drawn).of(copy, disposition));
    }

    /** 10: what is to be said of the copy itself, whatever duties are open. */
    void addExceptions(Tenure copy, Disposition disposition, List<ExceptionEntry> exceptions) {
        InstructionEntry kept = disposition.kept();
        if (disposition.withWarning()) {
            exceptions.add(exception(copy, Reason.DONE_WITH_WARNING, disposition.by()));
        }
        if (disposition.outcome() == Outcome.LOST) {
            exceptions.add(exception(copy, Reason.LOST, disposition.by()));
        }
        if (kept != null) {
            exceptions.add(new ExceptionEntry(
                    Reason.KEPT_UNDER_INSTRUCTION,
                    disposition.copy(),
                    null,
                    null,
                    kept.instruction(),
                    kept.keepUntil() == null
                            ? null
                            : OccurredAt.day(
                                    kept.keepUntil(), drawn.asked().terms().zone()),
                    kept.text(),
                    List.of(kept.deed().fact())));
        }
        if (disposition.outcome().isLeft()) {
            order(copy, Order.RELEASE).ifPresent(release -> exceptions.add(released(copy, release)));
            Looks.of(copy).stream()
                    .reduce((earlier, later) -> later)
                    .filter(looks -> !looks.result().shows())
                    .ifPresent(looks -> exceptions.add(exception(
                            copy,
                            looks.result() == Verification.FAILED ? Reason.FAILED : Reason.NOT_VERIFIED,
                            List.of(looks.last().id()))));
        }
    }

    private ExceptionEntry released(Tenure copy, CopyOrder release) {
        EffectiveFact fact = release.instruction();
        return new ExceptionEntry(
                Reason.RELEASED_BY_CLIENT,
                copy.copy(),
                null,
                null,
                Instructions.given(fact).instruction(),
                null,
                drawn.beside()
                        .text(fact.fact(), "text", Instructions.given(fact).text()),
                List.of(cited.deed(fact).fact()));
    }

    private ExceptionEntry exception(Tenure copy, Reason reason, List<FactId> facts) {
        Said ground = copy.facts().stream()
                .filter(fact -> facts.contains(fact.id()))
                .reduce((earlier, later) -> later)
                .map(fact -> cited.remark(fact.fact()))
                .orElse(Said.NOT_ON_RECORD);
        return new ExceptionEntry(reason, copy.copy(), null, null, null, null, ground, facts);
    }
}
