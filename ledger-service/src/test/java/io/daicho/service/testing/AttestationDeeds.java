package io.daicho.service.testing;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.FileDigest;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.util.List;

/** What is said of attestations, and of the files that they are. */
interface AttestationDeeds {
    /** The digest of every file that a test does not give another. */
    String DIGEST = "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752";

    Statement statement();

    default EvidenceFact evidenceFiled(String file) {
        return new EvidenceFact.Filed(
                statement(),
                new EvidenceId(file),
                Evidence.Kind.OTHER,
                List.of(),
                "application/json",
                12,
                null,
                new FileDigest(DIGEST));
    }

    default AttestationFact drafted(String attestation, String drafter, String file) {
        return drafted(attestation, drafter, file, DIGEST);
    }

    default AttestationFact drafted(String attestation, String drafter, String file, String digest) {
        OccurredAt at = statement().occurredAt();
        return new AttestationFact.Drafted(
                statement(),
                new AttestationId(attestation),
                new OrganisationId("insurer"),
                null,
                new PersonId(drafter),
                null,
                null,
                at,
                at,
                3,
                List.of(),
                null,
                new StoredDocument(new EvidenceId(file), digest));
    }

    default AttestationFact checked(String attestation, String checker) {
        return new AttestationFact.Checked(statement(), new AttestationId(attestation), new PersonId(checker));
    }

    default AttestationFact issued(String attestation, String file) {
        return new AttestationFact.Issued(
                statement(),
                new AttestationId(attestation),
                new PersonId("p-9"),
                new StoredDocument(new EvidenceId(file), DIGEST),
                null);
    }

    default AttestationFact accepted(String attestation) {
        return new AttestationFact.Accepted(statement(), new AttestationId(attestation), new OrganisationId("city"));
    }

    default AttestationFact disputed(String attestation) {
        return new AttestationFact.Disputed(
                statement(), new AttestationId(attestation), new OrganisationId("city"), null);
    }

    default AttestationFact superseded(String attestation, String successor) {
        return new AttestationFact.Superseded(
                statement(), new AttestationId(attestation), new AttestationId(successor));
    }
}
