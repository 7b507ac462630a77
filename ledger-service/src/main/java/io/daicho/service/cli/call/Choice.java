package io.daicho.service.cli.call;

import io.daicho.api.id.ContractId;
import io.daicho.service.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which contract is meant. */
public final class Choice {
    private Choice() {}

    /**
     * The contract named, or the only one there is.
     *
     * @throws WrongUsage if there are several and none is named
     * @throws FoundWanting if there is none, or not this one
     */
    public static ContractId of(@Nullable String named, List<ContractId> contracts, Words words) {
        String all = contracts.stream().map(ContractId::value).collect(Collectors.joining(", "));
        if (contracts.isEmpty()) {
            throw FoundWanting.saying(words.say("contracts.none"));
        }
        if (named == null) {
            if (contracts.size() > 1) {
                throw WrongUsage.saying(words.say("contracts.several", all));
            }
            return contracts.get(0);
        }
        return contracts.stream()
                .filter(contract -> contract.value().equals(named))
                .findFirst()
                .orElseThrow(() -> FoundWanting.saying(words.say("contracts.unknown", named, all)));
    }
}
