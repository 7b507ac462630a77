package io.daicho.conclusions.attestation;

import io.daicho.api.contract.Party;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.ContractId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 1: the contract. Its three ends are three things (F4): none is derived from another.
 *
 * @param id its id in the ledger
 * @param number its number
 * @param title its title
 * @param date when it was concluded
 * @param client 発注者
 * @param contractor 受注者
 * @param start the first day of its period
 * @param end the last day of its period, as amended
 * @param timeZone in which its days begin and end
 * @param clauseSet the edition of the clauses
 * @param clauseSetName what the edition is called
 * @param basis under which clauses copies are returned or erased, and what the client instructed under them
 * @param completed 業務完了
 * @param ended 業務終了
 * @param terminatedEarly early termination; it counts as 業務終了
 * @param lastDayOfTermination the last day on which a contract terminated early was in force
 * @param expiry 満了: 24:00 of the last day
 * @param expired whether that has come
 */
public record ContractGroup(
        ContractId id,
        String number,
        Said title,
        OccurredAt date,
        Party client,
        Party contractor,
        LocalDate start,
        LocalDate end,
        ZoneId timeZone,
        String clauseSet,
        Text clauseSetName,
        List<GroundEntry> basis,
        @Nullable Deed completed,
        @Nullable Deed ended,
        @Nullable Deed terminatedEarly,
        @Nullable LocalDate lastDayOfTermination,
        Instant expiry,
        boolean expired) {}
