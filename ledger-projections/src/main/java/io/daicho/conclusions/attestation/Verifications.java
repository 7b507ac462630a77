package io.daicho.conclusions.attestation;

import io.daicho.api.fact.Evidence;
import io.daicho.api.id.FactId;
import io.daicho.api.key.KeyFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 7: whether what was done with a copy worked, and who accepted it. */
final class Verifications {
    private final Drawn drawn;
    private final Cited cited;

    Verifications(Drawn drawn) {
        this.drawn = drawn;
        this.cited = drawn.cited();
    }

    /** The entries of one copy: of its return, of the destruction of its keys, of each erasure. */
    List<VerificationEntry> of(Tenure copy, Disposition disposition) {
        List<VerificationEntry> entries = new ArrayList<>();
        ReturnEntry returned = disposition.returned();
        if (returned != null) {
            entries.add(returned(copy, disposition, returned));
        }
        if (disposition.outcome() == Disposition.Outcome.KEY_DESTROYED) {
            drawn.asked().frame().facts(KeyFact.Destroyed.class).stream()
                    .filter(fact -> disposition.by().contains(fact.id()))
                    .forEach(fact -> entries.add(keyDestroyed(copy, fact)));
        }
        Looks.of(copy).forEach(looks -> entries.add(erased(copy, looks)));
        return entries;
    }

    private static VerificationEntry returned(Tenure copy, Disposition disposition, ReturnEntry returned) {
        FactId deed = returned.sent() == null
                ? returned.acknowledged().fact()
                : returned.sent().fact();
        List<Evidence.Kind> evidence = Looks.evidence(
                copy.facts().stream().filter(fact -> disposition.by().contains(fact.id())));
        return new VerificationEntry(
                copy.copy(), deed, null, List.of(), evidence, returned.acknowledged(), returned.receiver());
    }

    private VerificationEntry keyDestroyed(Tenure copy, EffectiveFact destruction) {
        Acceptance acceptance = Acceptance.of(copy, destruction::isCalled, cited);
        return new VerificationEntry(
                copy.copy(),
                destruction.id(),
                null,
                List.of(),
                Looks.evidence(Stream.of(destruction)),
                acceptance.deed(),
                acceptance.by());
    }

    private VerificationEntry erased(Tenure copy, Looks looks) {
        Acceptance acceptance = Acceptance.of(copy, looks.deed()::isCalled, cited);
        return new VerificationEntry(
                copy.copy(),
                looks.deed().id(),
                looks.result(),
                looks.all().stream()
                        .map(look -> new VerificationEntry.Look(looks.verificationOf(look), cited.deed(look)))
                        .toList(),
                looks.evidence(),
                acceptance.deed(),
                acceptance.by());
    }
}
