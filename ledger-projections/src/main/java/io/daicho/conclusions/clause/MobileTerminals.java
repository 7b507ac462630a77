package io.daicho.conclusions.clause;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Protection.Measure;
import io.daicho.api.device.DeviceFact;
import io.daicho.api.device.MobileRule;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.Breaches;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Annex 8(1): the rules for mobile terminals used outside. A rule seen broken is a breach of that moment; use without
 * authentication (ア) lasts until the terminal is back or asks for it, data on a terminal taken outside unencrypted (イ)
 * until it is back. Whether anything is stored on a terminal, only its copies tell. A USB memory is no mobile terminal.
 */
public final class MobileTerminals implements Rule {
    private static final Map<MobileRule, Kind> KINDS = new EnumMap<>(Map.of(
            MobileRule.AUTHENTICATION, Kind.MOBILE_NOT_AUTHENTICATED,
            MobileRule.ENCRYPTION, Kind.MOBILE_NOT_ENCRYPTED,
            MobileRule.PUBLIC_PLACE, Kind.MOBILE_IN_PUBLIC_PLACE,
            MobileRule.PUBLIC_NETWORK, Kind.MOBILE_ON_PUBLIC_NETWORK,
            MobileRule.UNATTENDED, Kind.MOBILE_UNATTENDED,
            MobileRule.DRINKING_PARTY, Kind.MOBILE_AT_DRINKING_PARTY));

    @Override
    public void concludeThing(ThingCase thing, String clause) {
        Device device = new Device(thing);
        if (!device.isMobileTerminal()) {
            return;
        }
        Breaches breaches = new Breaches(thing, clause).by(device.organisation());
        for (EffectiveFact broken : thing.facts(DeviceFact.RuleBroken.class)) {
            MobileRule rule = ((DeviceFact.RuleBroken) broken.fact()).rule();
            breaches.momentary(Objects.requireNonNull(KINDS.get(rule)), thing.subject(), broken);
        }
        for (EffectiveFact use : thing.facts(DeviceFact.UsedOutside.class)) {
            DeviceFact.UsedOutside used = (DeviceFact.UsedOutside) use.fact();
            if (!used.authentication()) {
                breaches.continuing(Kind.MOBILE_NOT_AUTHENTICATED, thing.subject(), use, endOfUse(thing, use));
            }
            if (!used.encryption()) {
                breaches.indeterminate(Kind.MOBILE_NOT_ENCRYPTED, thing.subject(), use);
            }
        }
    }

    /** Until it is back, or used otherwise. */
    private static @Nullable Instant endOfUse(ThingCase thing, EffectiveFact use) {
        Instant back = thing.firstAfter(use, DeviceFact.BackInside.class)
                .map(EffectiveFact::at)
                .orElse(null);
        Instant otherwise = thing.facts(DeviceFact.UsedOutside.class).stream()
                .map(EffectiveFact::at)
                .filter(at -> at.isAfter(use.at()))
                .findFirst()
                .orElse(null);
        return Earliest.of(back, otherwise);
    }

    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Breaches breaches = new Breaches(copyCase, clause);
        for (EffectiveFact takeOut : copyCase.copy().facts(CustodyFact.TakenOutside.class)) {
            if (copyCase.copy().placementAt(takeOut.at()).medium() == Medium.MOBILE_TERMINAL
                    && !isEncrypted(copyCase, takeOut.at())) {
                Instant encrypted = copyCase.copy().protections().stream()
                        .filter(span -> span.from().isAfter(takeOut.at())
                                && span.value().measures().contains(Measure.ENCRYPTION))
                        .map(Span::from)
                        .findFirst()
                        .orElse(null);
                Instant back = TakeOut.of(copyCase, takeOut).backAt();
                breaches.continuing(
                        Kind.MOBILE_NOT_ENCRYPTED, copyCase.subject(), takeOut, Earliest.of(encrypted, back));
            }
        }
    }

    private static boolean isEncrypted(CopyCase copyCase, Instant at) {
        return copyCase.copy()
                .protectionAt(at)
                .filter(protection -> protection.measures().contains(Measure.ENCRYPTION))
                .isPresent();
    }
}
