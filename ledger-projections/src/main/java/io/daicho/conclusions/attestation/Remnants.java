package io.daicho.conclusions.attestation;

import io.daicho.api.provider.ProviderFact.RemnantsStated;
import io.daicho.conclusions.attestation.CloudEntry.RemnantEntry;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 6: what cloud services keep beside the copies, as was said of each kind last. */
final class Remnants {
    private final Drawn drawn;

    Remnants(Drawn drawn) {
        this.drawn = drawn;
    }

    List<RemnantEntry> of(String service) {
        Map<RemnantsStated.Remnant, RemnantEntry> last = new TreeMap<>();
        drawn.asked().frame().facts(RemnantsStated.class).stream()
                .filter(fact -> stated(fact).service().equals(service))
                .sorted(EffectiveFact.IN_TIME)
                .forEach(fact -> last.put(stated(fact).remnant(), entry(fact)));
        return List.copyOf(last.values());
    }

    private static RemnantsStated stated(EffectiveFact fact) {
        return (RemnantsStated) fact.fact();
    }

    private RemnantEntry entry(EffectiveFact fact) {
        return new RemnantEntry(
                stated(fact).remnant(),
                stated(fact).kept(),
                stated(fact).expiresAt(),
                drawn.cited().deed(fact));
    }
}
