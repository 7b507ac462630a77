package io.daicho.service.sealing.log;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.OpaqueId;
import java.util.Optional;

/**
 * Which log: that of a contract, or that of the machine. What stands behind the base in its origin, and the name of its folder.
 *
 * @param value the contract's id, or {@value #OF_THE_MACHINE}
 */
public record LogName(String value) {
    private static final String OF_THE_MACHINE = "_machine";

    /** What belongs to no contract: who read what, which key signs. No contract's id begins with an underscore. */
    public static final LogName MACHINE = new LogName(OF_THE_MACHINE);

    /** Refuses what is neither. */
    public LogName {
        if (!value.equals(OF_THE_MACHINE)) {
            OpaqueId.checked("contract", value);
        }
    }

    /** That of a contract. */
    public static LogName of(ContractId contract) {
        return new LogName(contract.value());
    }

    /** Whose log it is; empty where it is the machine's. */
    public Optional<ContractId> contract() {
        return equals(MACHINE) ? Optional.empty() : Optional.of(new ContractId(value));
    }

    /**
     * What stands for one of the logs of that name, in its origin and in what others keep of it.
     *
     * @param number which: 1 is the first
     */
    public String numbered(int number) {
        return value + (number == 1 ? "" : "/" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
