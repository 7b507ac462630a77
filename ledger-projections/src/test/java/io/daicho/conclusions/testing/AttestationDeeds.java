package io.daicho.conclusions.testing;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.PersonId;
import java.util.List;

/** What becomes of attestations. */
final class AttestationDeeds {
    private static final StoredDocument DOCUMENT = new StoredDocument(new EvidenceId("file-1"), "0".repeat(64));

    private AttestationDeeds() {}

    /** Drafted. */
    static Deed drafted(String attestation) {
        return new Deed(statement -> new AttestationFact.Drafted(
                statement,
                new AttestationId(attestation),
                Parties.CONTRACTOR,
                null,
                new PersonId("p-1"),
                null,
                null,
                statement.occurredAt(),
                statement.occurredAt(),
                3,
                List.of(),
                null,
                DOCUMENT));
    }

    /** Checked. */
    static Deed checked(String attestation) {
        return new Deed(statement ->
                new AttestationFact.Checked(statement, new AttestationId(attestation), new PersonId("p-2")));
    }

    /** Issued. */
    static Deed issued(String attestation) {
        return new Deed(statement -> new AttestationFact.Issued(
                statement, new AttestationId(attestation), new PersonId("p-3"), DOCUMENT, null));
    }

    /** Accepted by the client. */
    static Deed accepted(String attestation) {
        return new Deed(
                statement -> new AttestationFact.Accepted(statement, new AttestationId(attestation), Parties.CLIENT));
    }

    /** Disputed by the client. */
    static Deed disputed(String attestation) {
        return new Deed(statement ->
                new AttestationFact.Disputed(statement, new AttestationId(attestation), Parties.CLIENT, null));
    }

    /** Superseded. */
    static Deed superseded(String attestation, String successor) {
        return new Deed(statement -> new AttestationFact.Superseded(
                statement, new AttestationId(attestation), new AttestationId(successor)));
    }
}
