package io.daicho.service.cli.journal;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.readmodel.ProgressListener;
import io.daicho.readmodel.custody.CustodyTable;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.nwipe.CopyOnMedium;
import io.daicho.service.foreign.nwipe.Media;
import io.daicho.service.reading.Follower;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The media that a ledger has on record, read where it lies. */
public final class MediaOnRecord implements Media {
    private final OpenLedger ledger;
    private final ContractId contract;
    private boolean caughtUp;

    private MediaOnRecord(OpenLedger ledger, ContractId contract) {
        this.ledger = ledger;
        this.contract = contract;
    }

    static Media of(OpenLedger ledger, @Nullable ForeignMap map) {
        return map == null ? (serial, at) -> List.of() : new MediaOnRecord(ledger, map.contract());
    }

    @Override
    public List<CopyOnMedium> live(String serialNumber, Instant at) {
        if (!caughtUp) {
            ledger.get(Follower.class).catchUp(ProgressListener.NONE);
            caughtUp = true;
        }
        return ledger.get(CustodyTable.class).onMedium(contract, serialNumber, at).stream()
                .map(step -> new CopyOnMedium(
                        new CopyId(step.copy()),
                        String.join(" ", step.medium(), step.holder(), Objects.toString(step.place(), ""))))
                .toList();
    }
}
