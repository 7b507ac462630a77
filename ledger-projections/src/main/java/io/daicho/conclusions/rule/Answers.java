package io.daicho.conclusions.rule;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consultation.ConsultationFact;
import io.daicho.api.damages.DamagesFact;
import io.daicho.api.deliverable.DeliverableFact;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.device.AccountFact;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.incident.IncidentFact;
import io.daicho.api.inspection.InspectionFact;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.key.KeyFact;
import io.daicho.api.people.PersonFact;
import io.daicho.api.report.ReportFact;
import io.daicho.api.sending.SendingFact;
import io.daicho.api.subcontract.SubcontractFact;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Map;

/** What has to be there before a deed can be: the beginning of the thing, and what the deed answers. */
final class Answers {
    /** The deeds that things begin with; any deed may be the first on a thing that is not here. */
    private static final Map<Thing.Kind, Class<? extends Fact>> BEGINNINGS = Map.ofEntries(
            Map.entry(Thing.Kind.INSTRUCTION, InstructionFact.Given.class),
            Map.entry(Thing.Kind.KEY, KeyFact.Created.class),
            Map.entry(Thing.Kind.DESIGNATION, DesignationFact.Made.class),
            Map.entry(Thing.Kind.SENDING, SendingFact.Sent.class),
            Map.entry(Thing.Kind.DELIVERABLE, DeliverableFact.Delivered.class),
            Map.entry(Thing.Kind.INCIDENT, IncidentFact.Recognised.class),
            Map.entry(Thing.Kind.DEMAND, ReportFact.Demanded.class),
            Map.entry(Thing.Kind.INSPECTION, InspectionFact.Notified.class),
            Map.entry(Thing.Kind.CLAIM, DamagesFact.Claimed.class),
            Map.entry(Thing.Kind.CONSULTATION, ConsultationFact.Opened.class),
            Map.entry(Thing.Kind.ATTESTATION, AttestationFact.Drafted.class));

    /** The deeds that answer another on the same thing. */
    private static final Map<Class<? extends Fact>, Class<? extends Fact>> ANSWERED = Map.ofEntries(
            Map.entry(ConsentFact.Refused.class, ConsentFact.Requested.class),
            Map.entry(ConsentFact.Withdrawn.class, ConsentFact.Given.class),
            Map.entry(SubcontractFact.Ended.class, SubcontractFact.Engaged.class),
            Map.entry(PersonFact.EndedHandling.class, PersonFact.BeganHandling.class),
            Map.entry(DeviceFact.Disconnected.class, DeviceFact.Connected.class),
            Map.entry(DeviceFact.BackInside.class, DeviceFact.UsedOutside.class),
            Map.entry(AccountFact.LeakReported.class, AccountFact.LeakSuspected.class),
            Map.entry(IncidentFact.FollowUpSent.class, IncidentFact.FollowUpDemanded.class),
            Map.entry(DamagesFact.MeasureDone.class, DamagesFact.MeasureOrdered.class),
            Map.entry(InspectionFact.FindingRemedied.class, InspectionFact.FindingMade.class),
            Map.entry(AttestationFact.Issued.class, AttestationFact.Checked.class),
            Map.entry(AttestationFact.Accepted.class, AttestationFact.Issued.class),
            Map.entry(AttestationFact.Disputed.class, AttestationFact.Issued.class));

    private Answers() {}

    /** The deeds among those of a thing by which it can have begun; all of them where any deed may be the first. */
    static List<EffectiveFact> beginnings(Thing.Kind kind, List<EffectiveFact> facts) {
        Class<? extends Fact> type = BEGINNINGS.get(kind);
        return type == null
                ? facts
                : facts.stream().filter(fact -> type.isInstance(fact.fact())).toList();
    }

    /** Whether a deed answers one that cannot have been there: not on record, or later. */
    static boolean answersNothing(EffectiveFact deed, List<EffectiveFact> facts) {
        Class<? extends Fact> type = ANSWERED.get(deed.fact().getClass());
        return type != null
                && asksForAnAnswer(deed.fact())
                && facts.stream()
                        .filter(asked -> type.isInstance(asked.fact()) && isAnswerTo(deed.fact(), asked))
                        .noneMatch(deed::canFollow);
    }

    /** A follow-up may be sent unasked. */
    private static boolean asksForAnAnswer(Fact deed) {
        return !(deed instanceof IncidentFact.FollowUpSent sent && sent.demand() == null);
    }

    private static boolean isAnswerTo(Fact deed, EffectiveFact asked) {
        if (deed instanceof IncidentFact.FollowUpSent sent) {
            FactId demand = sent.demand();
            return demand != null && asked.isCalled(demand);
        } else if (deed instanceof DamagesFact.MeasureDone done) {
            return done.measure().equals(((DamagesFact.MeasureOrdered) asked.fact()).measure());
        } else if (deed instanceof InspectionFact.FindingRemedied remedied) {
            return remedied.finding().equals(((InspectionFact.FindingMade) asked.fact()).finding());
        }
        return true;
    }
}
