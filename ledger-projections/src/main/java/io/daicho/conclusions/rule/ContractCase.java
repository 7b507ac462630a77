package io.daicho.conclusions.rule;

import io.daicho.conclusions.finding.Findings;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.List;

/**
 * The contract as a whole, before the rules.
 *
 * @param frame the contract-wide facts
 * @param tally what all copies together contribute
 * @param findings where findings go
 */
public record ContractCase(ContractFrame frame, Tally tally, Findings findings) implements Case {
    @Override
    public List<EffectiveFact> own() {
        return List.of();
    }
}
