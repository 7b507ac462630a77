package io.daicho.api.custody;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import java.util.List;

/**
 * Which copies an instruction or a consent is about: those that fit every list that is not empty. All lists empty means
 * every copy.
 *
 * @param copies these copies
 * @param dataSets copies of these data sets
 * @param holders copies in the hands of these organisations
 */
public record CopyScope(List<CopyId> copies, List<DataSetId> dataSets, List<OrganisationId> holders) {
    /** Every copy. */
    public static final CopyScope ALL = new CopyScope(List.of(), List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public CopyScope {
        copies = List.copyOf(copies);
        dataSets = List.copyOf(dataSets);
        holders = List.copyOf(holders);
    }

    /** Whether a copy of this data set in the hands of this holder is in scope. */
    public boolean covers(CopyId copy, DataSetId dataSet, OrganisationId holder) {
        return (copies.isEmpty() || copies.contains(copy))
                && (dataSets.isEmpty() || dataSets.contains(dataSet))
                && (holders.isEmpty() || holders.contains(holder));
    }
}
