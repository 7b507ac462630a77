package io.daicho.service.verifying.stored;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.FileDigest;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several facts may say of one file that it was issued: each is compared. */
class IssuedDocumentsTest {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.expected.json");
    private static final EvidenceId FILE = new EvidenceId("e-1");

    private static Statement stated(String fact) {
        return new Statement(
                new FactId(fact),
                new ContractId("small"),
                OccurredAt.parse("2026-04-10T00:00:00Z"),
                new Recorder(new OrganisationId("maker"), Role.CONTRACTOR, null),
                List.of(),
                null,
                null);
    }

    private static AttestationFact.Issued issued(String fact, String attestation) {
        return new AttestationFact.Issued(
                stated(fact),
                new AttestationId(attestation),
                new PersonId("p-1"),
                new StoredDocument(FILE, "0".repeat(64)),
                null);
    }

    @Test
    void aFalseOneIsFoundWhicheverCameLast() throws IOException {
        EvidenceFact.Filed filed = new EvidenceFact.Filed(
                stated("f-1"),
                FILE,
                Evidence.Kind.CERTIFICATE,
                List.of(),
                "application/json",
                1,
                null,
                new FileDigest("0".repeat(64)));
        byte[] small = Files.readAllBytes(SMALL);
        for (List<AttestationFact.Issued> order : List.of(
                List.of(issued("f-2", "at-1"), issued("f-3", "at-2")),
                List.of(issued("f-3", "at-2"), issued("f-2", "at-1")))) {
            IssuedDocuments documents = new IssuedDocuments();
            order.forEach(documents::add);

            assertThat(documents.fault(filed, small)).contains("f-3", "at-2").doesNotContain("f-2");
        }
        IssuedDocuments right = new IssuedDocuments();
        right.add(issued("f-2", "at-1"));
        assertThat(right.fault(filed, small)).isNull();
    }
}
