package io.daicho.service.attesting;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.Repeats;
import io.daicho.service.store.entry.StoredEntry;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells whether a deed on an attestation is on record already: what the ledger finds itself nobody says a second time. */
@Component
final class RepeatedDeeds {
    private final FactStore facts;
    private final Repeats repeats;
    private final JournalReader reader;

    RepeatedDeeds(FactStore facts, Repeats repeats, JournalReader reader) {
        this.facts = facts;
        this.repeats = repeats;
        this.reader = reader;
    }

    /**
     * Whether a line repeats what is on record.
     *
     * @param wanted what it says
     * @param asFound the line with what the ledger found for the fact on record; null where that is of another kind
     * @param line the line with something in the place of what is to be found
     * @throws io.daicho.api.fact.Refused if its fact id is on record for other content
     */
    boolean isRepeat(Fact wanted, Function<Fact, @Nullable ObjectNode> asFound, ObjectNode line) {
        ObjectNode again = facts.find(wanted.contract(), wanted.id())
                .map(StoredEntry::fact)
                .map(asFound)
                .orElse(line);
        return repeats.earlier(reader.read(again.deepCopy())).isPresent();
    }
}
