package io.daicho.conclusions.clause;

import io.daicho.api.device.DeviceFact;
import io.daicho.api.fact.Thing;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Annex 4(2): a device on an outside network has measures that fit the importance of the data. Whether they do is what an
 * assessment says; where none is on record, the text demands none, and the answer is open (F11).
 */
public final class FitNetworks implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        if (thing.is(Thing.Kind.DEVICE)) {
            Device device = new Device(thing);
            Breaches breaches = new Breaches(thing, clause).by(device.organisation());
            device.connections(connected -> connected.network() == DeviceFact.Network.OUTSIDE)
                    .forEach(connected -> conclude(thing, breaches, connected, device.offlineAfter(connected)));
        }
    }

    private static void conclude(
            ThingCase thing, Breaches breaches, EffectiveFact connected, @Nullable Instant offline) {
        List<EffectiveFact> assessments = thing.facts(DeviceFact.NetworkAssessed.class);
        Answer fit = fitAt(thing, assessments, connected);
        breaches.unless(
                fit, Kind.OUTSIDE_WITHOUT_MEASURES, thing.subject(), connected, end(assessments, connected, offline));
        Answer state = fit;
        for (EffectiveFact assessment : assessments) {
            boolean during = assessment.at().isAfter(connected.at())
                    && (offline == null || assessment.at().isBefore(offline));
            if (during && state != Answer.NO && fits(assessment) == Answer.NO) {
                breaches.continuing(
                        Kind.OUTSIDE_WITHOUT_MEASURES,
                        thing.subject(),
                        assessment.at(),
                        end(assessments, assessment, offline),
                        List.of(connected.id(), assessment.id()),
                        assessment.origin().value());
            }
            state = during ? fits(assessment) : state;
        }
    }

    /** What the last assessment before a connection says; where days leave open which that is, they must agree. */
    private static Answer fitAt(ThingCase thing, List<EffectiveFact> assessments, EffectiveFact connected) {
        Set<Answer> answers = EnumSet.of(missing(thing));
        for (EffectiveFact assessment : assessments) {
            Answer before = Answer.beforehand(assessment.occurredAt(), connected.occurredAt());
            if (before == Answer.YES) {
                answers.clear();
            }
            if (before != Answer.NO) {
                answers.add(fits(assessment));
            }
        }
        return answers.size() == 1 ? answers.iterator().next() : Answer.INDETERMINATE;
    }

    private static @Nullable Instant end(
            List<EffectiveFact> assessments, EffectiveFact since, @Nullable Instant offline) {
        Instant fit = assessments.stream()
                .filter(assessment -> assessment.at().isAfter(since.at()) && fits(assessment) == Answer.YES)
                .map(EffectiveFact::at)
                .findFirst()
                .orElse(null);
        return Earliest.of(fit, offline);
    }

    private static Answer fits(EffectiveFact assessment) {
        return Answer.of(((DeviceFact.NetworkAssessed) assessment.fact()).measuresFit());
    }

    private static Answer missing(ThingCase thing) {
        return thing.terms().switches().f11() == Switches.MissingRecord.BREACH ? Answer.NO : Answer.INDETERMINATE;
    }
}
