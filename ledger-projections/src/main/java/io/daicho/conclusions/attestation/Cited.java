package io.daicho.conclusions.attestation;

import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.FactId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The facts that a document cites, with what they rest on. */
final class Cited {
    private final Beside beside;
    private final Map<FactId, Fact> facts = new TreeMap<>(java.util.Comparator.comparing(FactId::value));

    Cited(Beside beside) {
        this.beside = beside;
    }

    /** A deed that is cited. */
    Deed deed(EffectiveFact fact) {
        return deed(fact.recorded());
    }

    /** A deed that is cited; null for none. */
    @Nullable
    Deed orNull(@Nullable EffectiveFact fact) {
        return fact == null ? null : deed(fact);
    }

    /** A deed that is cited. */
    Deed deed(RecordedFact recorded) {
        facts.put(recorded.fact().id(), recorded.fact());
        return of(recorded);
    }

    /** A deed that rests on nothing that is to be attached. */
    static Deed of(RecordedFact recorded) {
        Statement statement = recorded.fact().statement();
        return new Deed(
                statement.fact(),
                statement.occurredAt(),
                recorded.recordedAt(),
                statement.recordedBy().organisation(),
                statement.recordedBy().role(),
                statement.recordedBy().person());
    }

    /** What a fact says in a detail. */
    Said remark(Fact fact) {
        return beside.text(fact, "remark", fact.statement().remark());
    }

    /** What a fact's first evidence of a kind refers to. */
    Said reference(Fact fact, Evidence.Kind kind) {
        List<Evidence> evidence = fact.statement().evidence();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).kind() == kind) {
                return reference(fact, i);
            }
        }
        return Said.NOT_ON_RECORD;
    }

    private Said reference(Fact fact, int number) {
        return beside.text(
                fact,
                "evidence[" + number + "].reference",
                fact.statement().evidence().get(number).reference());
    }

    /** Whether a fact is cited. */
    boolean cites(FactId fact) {
        return facts.containsKey(fact);
    }

    /** What the cited facts rest on. */
    List<AttachmentsGroup.ReferenceEntry> references() {
        List<AttachmentsGroup.ReferenceEntry> references = new ArrayList<>();
        for (Fact fact : facts.values()) {
            List<Evidence> evidence = fact.statement().evidence();
            for (int i = 0; i < evidence.size(); i++) {
                Evidence one = evidence.get(i);
                references.add(new AttachmentsGroup.ReferenceEntry(
                        fact.id(), one.kind(), one.issuedBy(), one.from(), one.until(), reference(fact, i)));
            }
        }
        return references;
    }
}
