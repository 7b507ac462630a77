package io.daicho.readmodel.projecting;

import io.daicho.api.id.ContractId;
import io.daicho.readmodel.ReadModelDatabase;
import java.util.Collection;
import java.util.List;

/** How far the read models are, contract by contract; and which things are still to be concluded anew. */
final class ProgressTable {
    private static final int THINGS_AT_ONCE = 500;

    private final ReadModelDatabase database;

    ProgressTable(ReadModelDatabase database) {
        this.database = database;
    }

    /**
     * How far they are with a contract.
     *
     * @param next the position of the next fact to be taken over
     * @param nextContractWide the position after the last contract-wide fact that was taken over
     * @param nextFramed the position before which contract-wide facts are in account in the conclusions
     * @param steps how many steps of concluding there were
     */
    record Progress(long next, long nextContractWide, long nextFramed, long steps) {
        static final Progress NONE = new Progress(0, 0, 0, 0);

        boolean isContractWideBehind() {
            return nextFramed < nextContractWide;
        }
    }

    Progress of(ContractId contract) {
        return database
                .writing()
                .query(
                        """
                        SELECT next_position, next_contract_wide, next_framed, steps FROM rm_progress
                        WHERE contract = ?""",
                        (row, number) -> new Progress(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)),
                        contract.value())
                .stream()
                .findFirst()
                .orElse(Progress.NONE);
    }

    /**
     * Whether nobody went on with a contract since this was read. Where other processes keep the same read models, they wait
     * from here until this transaction ends.
     */
    boolean isStill(ContractId contract, Progress read) {
        database.writing()
                .update(
                        "INSERT INTO rm_progress (contract, next_position, next_contract_wide, next_framed, steps)"
                                + " VALUES (?, 0, 0, 0, 0) ON CONFLICT DO NOTHING",
                        contract.value());
        return database.writing()
                        .update(
                                "UPDATE rm_progress SET steps = steps"
                                        + " WHERE contract = ? AND next_position = ? AND steps = ?",
                                contract.value(),
                                read.next(),
                                read.steps())
                == 1;
    }

    /** Facts up to a position were taken over, and touched these things; perhaps the contract as a whole. */
    void taken(ContractId contract, long next, boolean contractWide, Collection<String> things) {
        database.writing()
                .batchUpdate(
                        "INSERT INTO rm_dirty (contract, thing) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        rows(contract, things));
        database.writing().update("""
                        INSERT INTO rm_progress (contract, next_position, next_contract_wide, next_framed, steps)
                        VALUES (?, ?, ?, 0, 0)
                        ON CONFLICT (contract) DO UPDATE SET next_position = excluded.next_position,
                            next_contract_wide = CASE WHEN excluded.next_contract_wide > 0
                                THEN excluded.next_contract_wide ELSE rm_progress.next_contract_wide END""", contract.value(), next, contractWide ? next : 0);
    }

    /** Some of the things still to be concluded. */
    List<String> dirty(ContractId contract) {
        return database.writing()
                .queryForList(
                        "SELECT thing FROM rm_dirty WHERE contract = ? ORDER BY contract, thing LIMIT "
                                + THINGS_AT_ONCE,
                        String.class,
                        contract.value());
    }

    /** These things were concluded, with the contract-wide facts before a position. */
    void concluded(ContractId contract, long framed, Collection<String> things) {
        database.writing().batchUpdate("DELETE FROM rm_dirty WHERE contract = ? AND thing = ?", rows(contract, things));
        database.writing()
                .update(
                        "UPDATE rm_progress SET next_framed = ?, steps = steps + 1 WHERE contract = ?",
                        framed,
                        contract.value());
    }

    private static List<Object[]> rows(ContractId contract, Collection<String> things) {
        return things.stream()
                .map(thing -> new Object[] {contract.value(), thing})
                .toList();
    }
}
