package io.daicho.conclusions.attestation;

import java.util.List;

/**
 * A clause under which copies are returned or erased.
 *
 * @param clause its number
 * @param instructions what the client instructed under its proviso
 */
public record GroundEntry(String clause, List<InstructionEntry> instructions) {}
