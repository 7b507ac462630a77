package io.daicho.service.files;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import java.util.List;

/**
 * What a check came to.
 *
 * @param details how many details are there and as they were filed
 * @param files how many evidence files are
 * @param erased how many of both are erased
 * @param findings how many are not as they should be
 * @param unnamed how many files lie on the shelf that no fact names
 * @param retired the contracts whose keeping has ended
 */
public record Checked(long details, long files, long erased, long findings, long unnamed, List<Retirement> retired) {
    /** Keeps its own copy of the list. */
    public Checked {
        retired = List.copyOf(retired);
    }

    /**
     * A contract whose keeping has ended.
     *
     * @param contract which
     * @param fact by which fact
     * @param erased how many details and evidence files are erased by that
     */
    public record Retirement(ContractId contract, FactId fact, long erased) {}
}
