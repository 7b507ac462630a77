package io.daicho.conclusions.attestation;

import java.util.List;

/**
 * 10: what is not as it should be. Zero is stated as zero.
 *
 * @param count how many exceptions there are
 * @param list the exceptions
 * @param otherOpenDuties duties under other clauses that are open: listed, and no obstacle
 * @param warnings what must not look clean
 * @param contradictions facts that cannot both be true
 */
public record ExceptionsGroup(
        long count,
        List<ExceptionEntry> list,
        List<DutyEntry> otherOpenDuties,
        List<RemarkEntry> warnings,
        List<RemarkEntry> contradictions) {}
