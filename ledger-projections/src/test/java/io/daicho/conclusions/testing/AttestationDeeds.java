package io.daicho.conclusions.testing;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.util.List;

/** The life of attestations. */
public final class AttestationDeeds {
    private static final StoredDocument DOCUMENT = new StoredDocument(new EvidenceId("e-1"), "0".repeat(64));

    private AttestationDeeds() {}

    /** The contractor's attestation was drafted, and names these open duties. */
    public static Deed drafted(String attestation, String... exceptions) {
        return draftedBy(Parties.CONTRACTOR, attestation, exceptions);
    }

    /** The attestation of a subcontractor was drafted. */
    public static Deed draftedBy(String attestor, String attestation, String... exceptions) {
        return draftedBy(Deed.organisation(attestor), attestation, exceptions);
    }

    private static Deed draftedBy(OrganisationId attestor, String attestation, String... exceptions) {
        return new Deed(statement -> new AttestationFact.Drafted(
                statement,
                new AttestationId(attestation),
                attestor,
                null,
                new PersonId("p-1"),
                null,
                null,
                statement.occurredAt(),
                statement.occurredAt(),
                0,
                List.of(exceptions),
                null,
                DOCUMENT));
    }

    /** A second person checked it. */
    public static Deed checked(String attestation) {
        return new Deed(statement ->
                new AttestationFact.Checked(statement, new AttestationId(attestation), new PersonId("p-2")));
    }

    /** It was issued. */
    public static Deed issued(String attestation) {
        return new Deed(statement -> new AttestationFact.Issued(
                statement, new AttestationId(attestation), new PersonId("p-3"), DOCUMENT, null));
    }

    /** The client accepted it. */
    public static Deed accepted(String attestation) {
        return new Deed(
                statement -> new AttestationFact.Accepted(statement, new AttestationId(attestation), Parties.CLIENT));
    }

    /** The client disputed it. */
    public static Deed disputed(String attestation) {
        return new Deed(statement ->
                new AttestationFact.Disputed(statement, new AttestationId(attestation), Parties.CLIENT, null));
    }

    /** Another took its place. */
    public static Deed superseded(String attestation, String successor) {
        return new Deed(statement -> new AttestationFact.Superseded(
                statement, new AttestationId(attestation), new AttestationId(successor)));
    }
}
