package io.daicho.readmodel.custody;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A while that a copy was in the same hands at the same place.
 *
 * @param copy the copy
 * @param dataSet of which data set
 * @param kind how the copy began: RECEIVED, CREATED, or how it was made
 * @param parent what it was made from, if it was
 * @param holder in whose hands
 * @param medium on what
 * @param service in which cloud service
 * @param place at which place
 * @param country in which country
 * @param serialNumber the medium's serial number
 * @param from since when
 * @param until until when; absent: still
 * @param endedBy how the copy ended, where this while ended with it
 */
public record CustodyStep(
        String copy,
        String dataSet,
        String kind,
        @Nullable String parent,
        String holder,
        String medium,
        @Nullable String service,
        @Nullable String place,
        String country,
        @Nullable String serialNumber,
        Instant from,
        @Nullable Instant until,
        @Nullable String endedBy) {}
