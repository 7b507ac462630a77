package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.testing.Beginnings.received;
import static io.daicho.conclusions.testing.ContractDeeds.completed;
import static io.daicho.conclusions.testing.ContractDeeds.contract;
import static io.daicho.conclusions.testing.ContractDeeds.ended;
import static io.daicho.conclusions.testing.Story.given;

import io.daicho.api.custody.Country;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Placement;
import io.daicho.api.id.PlaceId;
import io.daicho.conclusions.testing.Story;
import org.jspecify.annotations.Nullable;

/** Drafts that are drawn up when everything is over. */
final class Drafts {
    /** Two months after the last day of the contract. */
    static final String AFTER = "2027-06-01";

    /** The contractor received a copy, and the work was completed and ended; what became of the copy is still to be told. */
    static final Story OVER = given(contract(), received("k-1").at("2026-04-10T09:00"))
            .and(completed().at("2027-03-20T18:00"), ended().at("2027-03-20T18:00"));

    private Drafts() {}

    /** The contractor's. */
    static AttestationDocument draft(Story story) {
        return StoryFacts.of(story).draft(AFTER).document();
    }

    /** A subcontractor's. */
    static AttestationDocument draftOf(String attestor, Story story) {
        return StoryFacts.of(story).draftOf(attestor, AFTER).document();
    }

    /** On a USB stick, at a place. */
    static Placement stick(@Nullable String serialNumber, String place) {
        return new Placement(Medium.USB_MEMORY, serialNumber, new PlaceId(place), Country.JAPAN, null);
    }
}
