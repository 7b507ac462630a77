package io.daicho.conclusions.attestation;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.id.FactId;
import org.jspecify.annotations.Nullable;

/** What lies beside the chain, for whoever drafts: it may have been erased since, and then is said to be. */
public interface Beside {
    /**
     * The text of a detail; not on record where there is none.
     *
     * @param fact the fact
     * @param field where in the fact it stands
     * @param detail what the fact keeps of it
     */
    Said text(Fact fact, String field, @Nullable Detail detail);

    /** Whether the bytes of an evidence file are there. */
    Bytes file(EvidenceFact.Filed filed);

    /**
     * The bytes of an evidence file.
     *
     * @param state whether they are there
     * @param erasedBy by which fact they were erased, if they were
     * @param sha256 their SHA-256, if they are there
     */
    record Bytes(
            Said.State state,
            @Nullable FactId erasedBy,
            @Nullable String sha256) {}
}
