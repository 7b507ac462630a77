package io.daicho.service.pack;

import io.daicho.api.id.ContractId;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.service.sealing.log.ContractLog;
import io.daicho.service.sealing.log.OwnTime;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a pack is to be pinned to. */
final class Pins {
    private final FactStore facts;

    Pins(FactStore facts) {
        this.facts = facts;
    }

    /**
     * The newest checkpoint, with all stamps that there are.
     *
     * @param asOf the instant at which conclusions look; absent: when the checkpoint was published
     */
    Pin newest(ContractId contract, ContractLog log, @Nullable Instant asOf) {
        SignedCheckpoint checkpoint = log.checkpoint()
                .filter(signed -> signed.checkpoint().size() > 0)
                .orElseThrow(() -> new PackRefused("pack.notSealed", contract));
        return pin(contract, checkpoint, asOf, log.stamps());
    }

    /** The pin of another pack. */
    Pin again(ContractId contract, ContractLog log, PackManifest manifest) {
        try (Stream<SignedCheckpoint> history = log.history()) {
            Optional<SignedCheckpoint> same = history.filter(
                            signed -> Pin.digest(signed).equals(manifest.checkpoint()))
                    .findFirst();
            SignedCheckpoint checkpoint =
                    same.orElseThrow(() -> new PackRefused("pack.otherLog", manifest.checkpoint(), manifest.size()));
            List<String> missing = manifest.stamps().stream()
                    .filter(name -> log.stamp(name).isEmpty())
                    .toList();
            if (!missing.isEmpty()) {
                throw new PackRefused("pack.stamps", missing);
            }
            return pin(contract, checkpoint, Instant.parse(manifest.asOf()), manifest.stamps());
        }
    }

    private Pin pin(ContractId contract, SignedCheckpoint checkpoint, @Nullable Instant asOf, List<String> stamps) {
        long size = checkpoint.checkpoint().size();
        List<StoredEntry> edge = facts.read(contract, size - 1, 2);
        if (edge.isEmpty()) {
            throw new PackRefused("pack.fewer", contract, size);
        }
        Instant knownAt = edge.get(0).recordedAt();
        if (edge.size() == 2 && edge.get(1).recordedAt().equals(knownAt)) {
            throw new PackRefused("pack.edge", size);
        }
        Instant published = OwnTime.of(checkpoint).orElse(knownAt);
        return new Pin(checkpoint, asOf == null ? published : asOf, knownAt, stamps);
    }
}
