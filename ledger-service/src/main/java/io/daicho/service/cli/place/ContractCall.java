package io.daicho.service.cli.place;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A call about one contract of a ledger. */
public abstract class ContractCall extends PlacedCall {
    @Option(names = "--contract", paramLabel = "ID", description = "Which contract; needed where there are several.")
    private @Nullable String contract;

    /** The contract that was named, or the only one there is. */
    protected final ContractId chosen(List<ContractId> contracts) {
        return Choice.of(contract, contracts, words());
    }
}
