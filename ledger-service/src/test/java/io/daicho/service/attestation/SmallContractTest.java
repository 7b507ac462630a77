package io.daicho.service.attestation;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.conclusions.attestation.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An attestation of a small contract, all groups of it worked out by hand. */
class SmallContractTest {
    private final Drafts small = Drafts.of("src/test/resources/io/daicho/service/attestation/small.jsonl");
    private final AttestationDocument document =
            small.draft("small", "p-1", "2026-04-10T00:00:00Z").document();

    @Test
    void saysWhatWasWorkedOutByHand() {
        assertThat(FactJson.mapper().readTree(AttestationJson.canonical(document)))
                .isEqualTo(Drafts.json("small.expected.json"));
    }

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(AttestationJson.read(AttestationJson.canonical(document))).isEqualTo(document);
    }

    @Test
    void isTheSameBytesEachTime() {
        assertThat(AttestationJson.canonical(
                        small.draft("small", "p-1", "2026-04-10T00:00:00Z").document()))
                .isEqualTo(AttestationJson.canonical(document));
    }

    @Test
    void thePublishedSchemaIsThatOfTheRecords() throws IOException {
        String text = SchemaOfRecords.text(
                AttestationDocument.class,
                "urn:daicho:attestation:1",
                "An attestation of return and erasure (返還・消去証明)");
        if (System.getProperty("update") != null) {
            Files.writeString(AttestationSchema.FILE, text);
        }
        assertThat(AttestationSchema.FILE).hasContent(text);
    }

    @Test
    void thePublishedSchemaSaysWhatItIs() {
        assertThat(AttestationSchema.faults(AttestationJson.canonical(document)))
                .isEmpty();
        String changed = new String(AttestationJson.canonical(document), StandardCharsets.UTF_8)
                .replace("\"outcome\":\"RETURNED\"", "\"outcome\":\"VANISHED\"");
        assertThat(AttestationSchema.faults(changed.getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void aChangeOfTheContentShowsInItsDigest() {
        AttestationDocument secured = document.with(new IntegrityGroup(
                AttestationJson.contentSha256(document),
                null,
                "jp-municipal-infosec-2025",
                null,
                null,
                new Text("", ""),
                List.of(),
                List.of()));
        byte[] file = AttestationJson.canonical(secured);
        assertThat(AttestationRecheck.faults(file, secured)).isEmpty();

        byte[] changed = new String(file, StandardCharsets.UTF_8)
                .replace("UM-16", "UM-17")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(AttestationRecheck.faults(changed, AttestationJson.read(changed)))
                .singleElement()
                .asString()
                .startsWith("its content has the digest")
                .contains(AttestationJson.contentSha256(document));
        assertThat(AttestationRecheck.faults(AttestationJson.canonical(document), document))
                .containsExactly("it is a draft: it has no group 13");
    }

    @Test
    void concludedAnewItIsTheSameAndAForgedOneIsNot() {
        assertThat(small.differences(document)).isEmpty();

        AttestationDocument forged =
                AttestationJson.read(new String(AttestationJson.canonical(document), StandardCharsets.UTF_8)
                        .replace("\"outcome\":\"RETURNED\"", "\"outcome\":\"ERASED\"")
                        .replace("\"toolVersion\":\"4.2\"", "\"toolVersion\":\"9\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(small.differences(forged))
                .containsExactlyInAnyOrder("dispositions[0].outcome", "methods[0].toolVersion");
    }

    @Test
    void oneThatWasNeverToBeIssuedSaysWhatStoodInTheWay() {
        Draft early = small.draft("small", "p-1", "2026-01-20T00:00:00Z");
        assertThat(early.obstacles()).isNotEmpty();

        assertThat(small.differences(early.document()))
                .contains(
                        "issued, while this stood in the way: COMPLETION_NOT_ON_RECORD",
                        "issued, while this stood in the way: END_NOT_ON_RECORD");
    }
}
