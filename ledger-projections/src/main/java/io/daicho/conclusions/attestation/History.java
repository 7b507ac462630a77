package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.PersonId;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 11: who approved what, when. Corrected facts stand here too, and so do their corrections. */
final class History {
    private History() {}

    /** What a fact approves, if it approves anything. */
    static Optional<HistoryEntry> of(RecordedFact recorded) {
        Fact fact = recorded.fact();
        Correction corrects = fact.statement().corrects();
        String matter = matter(fact);
        if (matter == null && corrects == null) {
            return Optional.empty();
        }
        PersonId allowedBy = corrects == null ? null : corrects.allowedBy();
        return Optional.of(new HistoryEntry(
                recorded.position(),
                FactCatalogue.name(fact.getClass()),
                fact.thing().kind().code() + "/" + fact.thing().id(),
                corrects == null ? matter : corrects.fact().value(),
                Cited.of(recorded),
                fact instanceof ErasureFact.Erased erased ? erased.allowedBy() : allowedBy));
    }

    private static @Nullable String matter(Fact fact) {
        if (fact instanceof ConsentFact.Given given) {
            return given.subject().kind().name();
        } else if (fact instanceof ConsentFact.Refused || fact instanceof ConsentFact.Withdrawn) {
            return fact.thing().id();
        } else if (fact instanceof InstructionFact.Given given) {
            return given.order().name();
        } else if (fact instanceof InstructionFact.Revoked revoked) {
            return revoked.instruction().value();
        } else if (fact instanceof CustodyFact.ReturnAcknowledged acknowledged) {
            return acknowledged.by().value();
        } else if (fact instanceof DescriptionFact.ErasureAccepted accepted) {
            return accepted.deed().value();
        } else if (fact instanceof SubcontractFact.CertificateChecked checked) {
            return checked.result().name();
        } else if (fact instanceof InspectionFact.SubstituteAccepted substitute) {
            return substitute.kind().name();
        } else if (fact instanceof ErasureFact.Erased erased) {
            return erased.ground().name();
        }
        return fact instanceof AttestationFact attested ? attested.attestation().value() : null;
    }

    /** Whether a fact concerns an attestation: the contractor's, every one; a subcontractor's, where it has a part in it. */
    static boolean concerns(Fact fact, Drawn drawn, CopyGroups copies) {
        if (drawn.isContractors()
                || fact.statement().recordedBy().organisation().equals(drawn.attestor())) {
            return true;
        } else if (fact instanceof ConsentFact.Given given) {
            return drawn.attestor().equals(given.subject().organisation());
        } else if (fact instanceof ConsentFact.Withdrawn || fact instanceof ConsentFact.Refused) {
            return isAboutAttestor(fact.thing(), drawn);
        } else if (fact instanceof InstructionFact.Given given) {
            return copies.isConcernedBy(given.instruction());
        } else if (fact instanceof InstructionFact.Revoked revoked) {
            return copies.isConcernedBy(revoked.instruction());
        } else if (fact instanceof SubcontractFact.CertificateChecked checked) {
            return checked.organisation().equals(drawn.attestor());
        }
        return copies.tells(fact.id());
    }

    /** A consent is refused or withdrawn by its id alone: what was asked for or given under it says to whom. */
    private static boolean isAboutAttestor(Thing consent, Drawn drawn) {
        return drawn.asked().frame().facts(ConsentFact.class).stream()
                .map(EffectiveFact::fact)
                .filter(fact -> fact.thing().equals(consent))
                .anyMatch(fact -> subject(fact)
                        .map(subject -> drawn.attestor().equals(subject.organisation()))
                        .orElse(false));
    }

    private static Optional<ConsentSubject> subject(Fact fact) {
        if (fact instanceof ConsentFact.Requested requested) {
            return Optional.of(requested.subject());
        }
        return fact instanceof ConsentFact.Given given ? Optional.of(given.subject()) : Optional.empty();
    }
}
