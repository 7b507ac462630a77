package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PlaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy.
 *
 * @param copy which copy
 * @param dataSet of which data set
 * @param description what the data is, as it was said of this copy, of one that it was made from, or of the data set
 * @param quantity how much of it: the last count of each unit; empty where it was not counted
 * @param kind how it began: RECEIVED, CREATED or how it was made
 * @param parents what it was made from
 * @param began by which deed
 * @param holder who had it last
 * @param tier 0 for the contractor, 1 for a subcontractor of the first tier, and so on; absent for anybody else
 * @param medium on what it lay last
 * @param serialNumber the medium's serial number
 * @param place where it lay last
 * @param country in which country
 * @param service in which cloud service
 */
public record CopyEntry(
        CopyId copy,
        DataSetId dataSet,
        Said description,
        List<QuantityEntry> quantity,
        String kind,
        List<CopyId> parents,
        Deed began,
        OrganisationId holder,
        @Nullable Integer tier,
        Medium medium,
        @Nullable String serialNumber,
        @Nullable PlaceId place,
        Country country,
        @Nullable String service) {
    /** The same of data that is described so. */
    CopyEntry of(Said data) {
        return new CopyEntry(
                copy,
                dataSet,
                data,
                quantity,
                kind,
                parents,
                began,
                holder,
                tier,
                medium,
                serialNumber,
                place,
                country,
                service);
    }
}
