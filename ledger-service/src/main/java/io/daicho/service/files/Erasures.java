package io.daicho.service.files;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.erasure.DetailField;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was erased beside the facts of a contract, and by which facts. */
public final class Erasures {
    private final FactStore facts;

    Erasures(FactStore facts) {
        this.facts = facts;
    }

    /** Whether keys may be there still of what is on record as erased; it is tried again every second. */
    public boolean areUnfinished() {
        return facts.hasKeysOfErased();
    }

    /** All of it that was recorded by an instant, in the order of recording. */
    public List<ErasureRow> list(ContractId contract, Instant knownAt) {
        return Stream.of(Thing.Kind.DETAIL, Thing.Kind.CONTRACT)
                .flatMap(kind -> facts.about(contract, kind).stream())
                .filter(entry -> !entry.recordedAt().isAfter(knownAt))
                .sorted(Comparator.comparing(StoredEntry::position))
                .map(StoredEntry::fact)
                .flatMap(Erasures::row)
                .toList();
    }

    private static Stream<ErasureRow> row(Fact fact) {
        if (fact instanceof ErasureFact.Erased erased) {
            return Stream.of(new ErasureRow(
                    erased.erasedFrom(),
                    erased.fields().stream().map(DetailField::path).toList(),
                    ErasureNote.of(fact)));
        }
        return fact instanceof ContractFact.Retired
                ? Stream.of(new ErasureRow(null, List.of(), ErasureNote.of(fact)))
                : Stream.empty();
    }
}
