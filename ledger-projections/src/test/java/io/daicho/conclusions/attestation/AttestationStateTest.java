package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.AttestationState.ACCEPTED;
import static io.daicho.conclusions.attestation.AttestationState.CHECKED;
import static io.daicho.conclusions.attestation.AttestationState.DISPUTED;
import static io.daicho.conclusions.attestation.AttestationState.DRAFTED;
import static io.daicho.conclusions.attestation.AttestationState.ISSUED;
import static io.daicho.conclusions.attestation.AttestationState.SUPERSEDED;
import static io.daicho.conclusions.testing.AttestationDeeds.accepted;
import static io.daicho.conclusions.testing.AttestationDeeds.checked;
import static io.daicho.conclusions.testing.AttestationDeeds.disputed;
import static io.daicho.conclusions.testing.AttestationDeeds.drafted;
import static io.daicho.conclusions.testing.AttestationDeeds.issued;
import static io.daicho.conclusions.testing.AttestationDeeds.superseded;
import static io.daicho.conclusions.testing.Story.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.fact.RecordedFact;
import io.daicho.conclusions.testing.Story;
import org.junit.jupiter.api.Test;

/** How an attestation stands after each step of its life. */
class AttestationStateTest {
    private static AttestationState after(Story story) {
        return AttestationState.of(story.facts().stream().map(RecordedFact::fact));
    }

    @Test
    void itIsDraftedThenCheckedThenIssuedThenAnswered() {
        Story drafted = given(drafted("at-1"));
        Story checked = drafted.and(checked("at-1"));
        Story issued = checked.and(issued("at-1"));

        assertThat(after(drafted)).isEqualTo(DRAFTED);
        assertThat(after(checked)).isEqualTo(CHECKED);
        assertThat(after(issued)).isEqualTo(ISSUED);
        assertThat(after(issued.and(accepted("at-1")))).isEqualTo(ACCEPTED);
        assertThat(after(issued.and(disputed("at-1")))).isEqualTo(DISPUTED);
        assertThat(after(issued.and(disputed("at-1"), accepted("at-1")))).isEqualTo(ACCEPTED);
    }

    @Test
    void onceSupersededItStaysSo() {
        Story superseded = given(drafted("at-1"), issued("at-1"), superseded("at-1", "at-2"));

        assertThat(after(superseded)).isEqualTo(SUPERSEDED);
        assertThat(after(superseded.and(accepted("at-1")))).isEqualTo(SUPERSEDED);
    }

    @Test
    void aDraftThatIsToldOfLateTakesNothingBack() {
        assertThat(after(given(issued("at-1"), drafted("at-1")))).isEqualTo(ISSUED);
    }
}
