package io.daicho.readmodel.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A contract in the portfolio.
 *
 * @param contract its id
 * @param number its number
 * @param client the client's name
 * @param contractor the contractor's name
 * @param contractorId the contractor as an organisation
 * @param start the first day of its period
 * @param end the last day of its period, as amended
 * @param timeZone in which its days begin and end
 * @param clauseSet the edition of the clauses
 * @param latestOccurred the latest instant at which anything on record happened
 * @param keptUntil the last day on which the ledger is kept; absent: none is set
 * @param retired that its keeping has ended, if it has
 */
public record ContractRow(
        String contract,
        String number,
        String client,
        String contractor,
        String contractorId,
        LocalDate start,
        LocalDate end,
        ZoneId timeZone,
        String clauseSet,
        Instant latestOccurred,
        @Nullable LocalDate keptUntil,
        @Nullable Retired retired) {
    /**
     * That the ledger's own keeping of the contract ended.
     *
     * @param fact by which fact
     * @param occurredAt when
     * @param ground why
     * @param allowedBy who allowed it
     * @param allowedByRole in which role
     */
    public record Retired(String fact, String occurredAt, String ground, String allowedBy, String allowedByRole) {}
}
