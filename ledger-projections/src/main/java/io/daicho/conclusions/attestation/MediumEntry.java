package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Medium;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.PlaceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 3: a medium on which copies lay; a cloud is none.
 *
 * @param type what it is
 * @param maker who made it
 * @param model which model
 * @param serialNumber its serial number; media without one on record are told apart by asset number and place
 * @param assetNumber the number that its owner gave it
 * @param place where it was when a copy lay on it first
 * @param copies which copies
 * @param describedBy by which facts maker, model and asset number are known
 */
public record MediumEntry(
        Medium type,
        @Nullable String maker,
        @Nullable String model,
        @Nullable String serialNumber,
        @Nullable String assetNumber,
        @Nullable PlaceId place,
        List<CopyId> copies,
        List<FactId> describedBy) {}
