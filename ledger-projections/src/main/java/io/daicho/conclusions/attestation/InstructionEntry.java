package io.daicho.conclusions.attestation;

import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.InstructionId;
import io.daicho.api.instruction.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An instruction of the client about copies.
 *
 * @param instruction its id
 * @param order what is to be done
 * @param dueAt until when
 * @param keepUntil the last day on which the copies are to be kept
 * @param afterwards what is to be done with them then
 * @param text what it says
 * @param deed by which deed it was given
 * @param revoked by which deed it was taken back, if it was
 */
public record InstructionEntry(
        InstructionId instruction,
        Order order,
        @Nullable OccurredAt dueAt,
        @Nullable LocalDate keepUntil,
        @Nullable Order afterwards,
        Said text,
        Deed deed,
        @Nullable Deed revoked) {}
