package io.daicho.conclusions.attestation;

import static io.daicho.conclusions.attestation.Drafts.AFTER;
import static io.daicho.conclusions.attestation.Drafts.OVER;
import static io.daicho.conclusions.attestation.Drafts.draft;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.AttestationId;
import io.daicho.conclusions.testing.Times;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The document as a whole: what it says of itself, and its thirteenth group. */
class AttestationDocumentTest {
    @Test
    void aDraftSaysWhoseItIsOfWhenAndWhatItTakesThePlaceOf() {
        DraftRequest request =
                new DraftRequest(new AttestationId("at-2"), null, null, null, new AttestationId("at-1"), Set.of());

        AttestationDocument document =
                StoryFacts.of(OVER).requested(request, Times.instant(AFTER)).document();

        assertThat(document.format()).isEqualTo("daicho.attestation/1");
        assertThat(document.attestation()).hasToString("at-2");
        assertThat(document.supersedes()).hasToString("at-1");
        assertThat(document.attestor().organisation()).hasToString("insurer");
        assertThat(document.asOf()).isEqualTo(Times.instant(AFTER));
        assertThat(document.knownAt()).isEqualTo(StoryFacts.ALL_KNOWN);
    }

    @Test
    void theThirteenthGroupComesWithTheIssueAndChangesNothingElse() {
        AttestationDocument draft = draft(OVER);
        IntegrityGroup integrity = new IntegrityGroup(
                "ab".repeat(32),
                null,
                "jp-municipal-infosec-2025",
                null,
                null,
                new Text("ja", "en"),
                List.of(),
                List.of());

        assertThat(draft.integrity()).isNull();
        AttestationDocument secured = draft.with(integrity);
        assertThat(secured.integrity()).isEqualTo(integrity);
        assertThat(secured.with(null)).isEqualTo(draft);
    }
}
