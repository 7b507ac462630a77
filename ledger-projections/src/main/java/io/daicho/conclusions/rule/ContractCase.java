package io.daicho.conclusions.rule;

import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.frame.ContractFrame;

/**
 * The contract as a whole, before the rules.
 *
 * @param frame the contract-wide facts
 * @param tally what all copies together contribute
 * @param findings where findings go
 */
public record ContractCase(ContractFrame frame, Tally tally, Findings findings) implements Case {}
