package io.daicho.service.sealing;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.DetailText;
import io.daicho.service.guard.Life;
import io.daicho.service.sealing.keys.OriginBase;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.store.FactStore;
import java.util.List;
import java.util.Optional;

/**
 * Which of a contract's logs is to be written. The facts say so: a new log is the one that follows the log which a fact
 * declares ended, whether its folder is there yet or not. A folder whose fact is gone was opened by a fact that is gone.
 */
final class NewLogs {
    private NewLogs() {}

    static int newest(FactStore facts, LogDirectory directory, OriginBase base, ContractId contract) {
        return life(facts, contract).facts().stream()
                .filter(ContractFact.NewLogOpened.class::isInstance)
                .map(fact -> ((ContractFact.NewLogOpened) fact).formerLog())
                .flatMapToInt(former -> base.number(contract, former.origin()).stream())
                .map(former -> former + 1)
                .reduce(directory.newest(contract), Math::max);
    }

    /** How each further log of a contract came to be, in the order of recording. */
    static List<NewLogOpening> openings(FactStore facts, ContractId contract) {
        return life(facts, contract).effective().all(ContractFact.NewLogOpened.class).stream()
                .map(opened -> new NewLogOpening(opened, ground(facts, opened)))
                .toList();
    }

    private static Life life(FactStore facts, ContractId contract) {
        Life life = new Life();
        facts.about(contract, Thing.Kind.CONTRACT).forEach(entry -> life.add(entry.fact()));
        return life;
    }

    private static Optional<String> ground(FactStore facts, ContractFact.NewLogOpened opened) {
        return facts.details(opened.contract(), opened.id()).stream()
                .filter(detail -> detail.field().equals("ground"))
                .map(DetailText::text)
                .findFirst();
    }
}
