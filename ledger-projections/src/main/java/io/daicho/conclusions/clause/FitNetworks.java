package io.daicho.conclusions.clause;

import io.daicho.api.device.DeviceFact;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.clauseset.Switches;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Turn;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Annex 4(2): a device on an outside network has measures that fit the importance of the data. Whether they do is what an
 * assessment says; where none is on record, the text demands none, and the answer is open (F11).
 */
public final class FitNetworks implements Rule {
    @Override
    public void concludeThing(ThingCase thing, String clause) {
        Device device = new Device(thing);
        Breaches breaches = new Breaches(thing, clause).by(device.organisation());
        device.connections(connected -> connected.network() == DeviceFact.Network.OUTSIDE)
                .forEach(connected -> conclude(thing, clause, breaches, connected, device.offlineAfter(connected)));
    }

    private static void conclude(
            ThingCase thing, String clause, Breaches breaches, EffectiveFact connected, @Nullable Instant offline) {
        Draft draft = Draft.opened(clause, Kind.FIT_OUTSIDE_NETWORK, thing.subject(), thing.terms(), connected);
        List<EffectiveFact> assessments = thing.facts(DeviceFact.NetworkAssessed.class);
        List<EffectiveFact> last = lastBefore(assessments, connected);
        Answer state = fitAt(thing, assessments, connected);
        if (state == Answer.YES) {
            draft.met(connected.at(), last.stream().map(EffectiveFact::id).toList());
        } else if (state == Answer.NO) {
            unfit(
                    thing,
                    draft,
                    breaches,
                    connected,
                    Stream.concat(last.stream(), Stream.of(connected)),
                    end(assessments, connected, offline));
        } else {
            draft.turn(Turn.to(Turn.To.INDETERMINATE, connected.at(), List.of(connected.id())));
        }
        for (EffectiveFact assessment : assessments) {
            if (assessment.at().isAfter(connected.at())
                    && (offline == null || assessment.at().isBefore(offline))) {
                if (state != Answer.NO && fits(assessment) == Answer.NO) {
                    unfit(
                            thing,
                            draft,
                            breaches,
                            assessment,
                            Stream.of(connected, assessment),
                            end(assessments, assessment, offline));
                }
                state = fits(assessment);
            }
        }
        draft.addTo(thing.findings());
    }

    private static void unfit(
            ThingCase thing,
            Draft draft,
            Breaches breaches,
            EffectiveFact since,
            Stream<EffectiveFact> by,
            @Nullable Instant end) {
        List<FactId> facts = by.map(EffectiveFact::id).toList();
        draft.turn(Turn.to(Turn.To.VIOLATED, since.at(), facts));
        breaches.continuing(
                Kind.OUTSIDE_NETWORK_UNFIT,
                thing.subject(),
                since.at(),
                end,
                facts,
                since.origin().value());
    }

    private static List<EffectiveFact> lastBefore(List<EffectiveFact> assessments, EffectiveFact connected) {
        return assessments.stream()
                .filter(assessment -> !assessment.at().isAfter(connected.at()))
                .reduce((earlier, later) -> later)
                .stream()
                .toList();
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
