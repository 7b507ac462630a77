package io.daicho.service.files;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which details of a contract are gone by facts that say so. */
final class GoneByErasure {
    private static final String ALL = "*";

    private final Set<FactId> facts = new HashSet<>();
    private final Map<FactId, Set<String>> fields = new HashMap<>();
    private @Nullable FactId retiredBy;
    private long retiredAt;
    private long erasedByRetiring;

    private GoneByErasure() {}

    static GoneByErasure in(FactStore store, ContractId contract) {
        GoneByErasure gone = new GoneByErasure();
        store.about(contract, Thing.Kind.DETAIL).forEach(gone::addErasure);
        store.about(contract, Thing.Kind.CONTRACT).forEach(gone::addRetirement);
        return gone;
    }

    private void addErasure(StoredEntry entry) {
        if (entry.fact() instanceof ErasureFact.Erased erasure) {
            facts.add(erasure.id());
            Set<String> erased = fields.computeIfAbsent(erasure.erasedFrom(), fact -> new HashSet<>());
            erasure.fields().forEach(field -> erased.add(field.path()));
            if (erasure.fields().isEmpty()) {
                erased.add(ALL);
            }
        }
    }

    private void addRetirement(StoredEntry entry) {
        if (entry.fact() instanceof ContractFact.Retired) {
            facts.add(entry.fact().id());
            retiredBy = retiredBy == null ? entry.fact().id() : retiredBy;
            retiredAt = Math.max(retiredAt, entry.position());
        }
    }

    /** The facts by which something was erased. */
    Set<FactId> facts() {
        return facts;
    }

    /** Whether one of them says that this detail is gone; what is gone by the retirement is counted. */
    boolean has(StoredEntry entry, String field) {
        Set<String> erased = fields.getOrDefault(entry.fact().id(), Set.of());
        boolean byItself = erased.contains(field) || erased.contains(ALL);
        boolean byRetiring = !byItself && entry.position() < retiredAt;
        erasedByRetiring += byRetiring ? 1 : 0;
        return byItself || byRetiring;
    }

    /** That the contract is retired, with how many of the details asked for are gone by that. */
    Optional<Checked.Retirement> retirement(ContractId contract) {
        return Optional.ofNullable(retiredBy).map(fact -> new Checked.Retirement(contract, fact, erasedByRetiring));
    }
}
