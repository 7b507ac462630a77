package io.daicho.service.sealing;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.MerkleTree;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.BrokenLog;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.util.List;
import java.util.Optional;

/** Gives the proof that a fact is in the log of its contract, to be verified without the ledger. */
public final class Receipts {
    private final FactStore facts;
    private final Sealer sealer;

    Receipts(FactStore facts, Sealer sealer) {
        this.facts = facts;
        this.sealer = sealer;
    }

    /**
     * What there is about a fact on record.
     *
     * @param entry the entry
     * @param proof its proof; empty where it is not sealed yet
     */
    public record Receipt(StoredEntry entry, Optional<EntryProof> proof) {}

    /**
     * The receipt of a fact; empty where it is not on record.
     *
     * @throws BrokenLog if what is stored is not what was sealed
     */
    public Optional<Receipt> of(ContractId contract, FactId fact) {
        return facts.find(contract, fact).map(entry -> new Receipt(entry, proof(entry)));
    }

    private Optional<EntryProof> proof(StoredEntry entry) {
        ContractLog log = sealer.log(entry.contract());
        Optional<SignedCheckpoint> sealed =
                log.checkpoint().filter(signed -> signed.checkpoint().size() > entry.position());
        if (sealed.isEmpty()) {
            return Optional.empty();
        }
        SignedCheckpoint signed = sealed.get();
        long size = signed.checkpoint().size();
        EntryProof proof = EntryProof.of(MerkleTree.inclusion(log.hashes(size), entry.position(), size), signed);
        List<VerifierKey> keys = log.key().map(List::of).orElse(List.of());
        try {
            proof.verify(entry.entry().bytes(), signed.checkpoint().origin(), LogKey.known(keys));
            return Optional.of(proof);
        } catch (ProofFailed changed) {
            throw new BrokenLog(
                    "The entry at position " + entry.position() + " of contract " + entry.contract(),
                    "what is stored is not what was sealed: " + changed.getMessage());
        }
    }
}
