package io.daicho.readmodel.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A contract in the portfolio.
 *
 * @param contract its id
 * @param number its number
 * @param client the client's name
 * @param contractor the contractor's name
 * @param start the first day of its period
 * @param end the last day of its period, as amended
 * @param timeZone in which its days begin and end
 * @param clauseSet the edition of the clauses
 * @param latestOccurred the latest instant at which anything on record happened
 */
public record ContractRow(
        String contract,
        String number,
        String client,
        String contractor,
        LocalDate start,
        LocalDate end,
        ZoneId timeZone,
        String clauseSet,
        Instant latestOccurred) {}
