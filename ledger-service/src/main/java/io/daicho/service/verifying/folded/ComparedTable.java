package io.daicho.service.verifying.folded;

import java.util.List;

/**
 * A table of the read models, as it is compared.
 *
 * @param name the table
 * @param columns what is compared, the key first
 * @param keys how many of the columns are its key, in the order of which rows are read
 * @param mayHaveMore whether rows that are no longer needed may stay
 */
record ComparedTable(String name, List<String> columns, int keys, boolean mayHaveMore) {
    /** All that say something; how far they are and in how many steps is not compared. */
    static final List<ComparedTable> ALL = List.of(
            table(
                    "rm_contract",
                    1,
                    "contract number client contractor period_start period_end time_zone clause_set"
                            + " latest_occurred findings"),
            table(
                    "rm_thing",
                    2,
                    "contract thing findings live_from live_until handling_earliest handling_latest"
                            + " handling_fact asked"),
            table(
                    "rm_custody",
                    3,
                    "contract copy step data_set kind parent holder medium service place country"
                            + " serial_number held_from held_until ended_by"),
            table(
                    "rm_journal",
                    2,
                    "contract position fact type thing_kind thing_id occurred_at occurred_earliest"
                            + " recorded_at organisation role person channel corrects late data_set"),
            table("rm_subject", 3, "contract subject block facts"),
            table("rm_arrival", 3, "contract thing organisation arrived_at fact"),
            table("rm_covered", 3, "contract thing breach"),
            table("rm_asked", 3, "contract thing name"),
            new ComparedTable("rm_asked_together", List.of("contract", "asked", "name"), 3, true));

    private static ComparedTable table(String name, int keys, String columns) {
        return new ComparedTable(name, List.of(columns.split(" ", -1)), keys, false);
    }

    String query() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name + " NOT INDEXED WHERE contract = ? ORDER BY "
                + String.join(", ", columns.subList(0, keys));
    }
}
