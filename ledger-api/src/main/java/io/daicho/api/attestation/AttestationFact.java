package io.daicho.api.attestation;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.Shown;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an attestation (返還・消去証明). Nothing is owed or met through it: it says what was concluded, and an
 * attestation issued before keeps what it said.
 */
public sealed interface AttestationFact extends Fact {
    /** Which attestation. */
    AttestationId attestation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.ATTESTATION, attestation().value());
    }

    /**
     * An attestation was drafted from the ledger.
     *
     * @param attestation its id
     * @param attestor whose attestation it is: the contractor's, or a subcontractor's of any tier
     * @param under for a subcontractor's: who engaged it, to whose attestation it is linked
     * @param drafter who drafted it
     * @param manager who answers for what it says
     * @param witness who was there when it was done
     * @param asOf as of when it was drafted
     * @param knownAt as known at when
     * @param position up to which position of the ledger its list of copies is complete
     * @param exceptions the obligations that are open and named as exceptions, by their identifiers
     * @param supersedes the attestation that it is to take the place of
     * @param document the draft
     */
    @StoredAs("attestation.drafted")
    @Revision("1")
    record Drafted(
            Statement statement,
            AttestationId attestation,
            OrganisationId attestor,
            @Nullable OrganisationId under,
            PersonId drafter,
            @Nullable PersonId manager,
            @Nullable PersonId witness,
            OccurredAt asOf,
            OccurredAt knownAt,
            long position,
            @Plain(Plain.Kind.IDENTIFIER) List<String> exceptions,
            @Nullable AttestationId supersedes,
            StoredDocument document)
            implements AttestationFact {
        private static final Pattern OBLIGATION = Pattern.compile("o-[0-9a-f]{20}");

        /** Checks the texts, and that it takes the place of another. */
        public Drafted {
            exceptions = List.copyOf(exceptions);
            for (String exception : exceptions) {
                if (!OBLIGATION.matcher(exception).matches()) {
                    throw new IllegalArgumentException("\"" + Shown.shortened(exception)
                            + "\" is not the id of an obligation: o- and 20 hexadecimal digits, as ./ledger shows it");
                }
            }
            if (attestation.equals(supersedes)) {
                throw new IllegalArgumentException("an attestation cannot take its own place");
            }
            if (attestor.equals(under)) {
                throw new IllegalArgumentException("nobody is engaged under itself");
            }
        }
    }

    /**
     * Somebody else than the drafter checked the draft, and found it right.
     *
     * @param checker who
     */
    @StoredAs("attestation.checked")
    @Revision("1")
    record Checked(Statement statement, AttestationId attestation, PersonId checker) implements AttestationFact {}

    /**
     * The attestation was issued.
     *
     * @param issuer who issued it
     * @param document the authoritative document: JSON, signed where a key is configured
     * @param printed the same for people, as PDF
     */
    @StoredAs("attestation.issued")
    @Revision("1")
    record Issued(
            Statement statement,
            AttestationId attestation,
            PersonId issuer,
            StoredDocument document,
            @Nullable StoredDocument printed)
            implements AttestationFact {}

    /**
     * The client accepted it, or for a subcontractor's attestation whoever engaged that subcontractor did.
     *
     * @param by who
     */
    @StoredAs("attestation.accepted")
    @Revision("1")
    record Accepted(Statement statement, AttestationId attestation, OrganisationId by) implements AttestationFact {}

    /**
     * The client disputed it, or for a subcontractor's attestation whoever engaged that subcontractor did.
     *
     * @param by who
     * @param ground why
     */
    @StoredAs("attestation.disputed")
    @Revision("1")
    record Disputed(
            Statement statement,
            AttestationId attestation,
            OrganisationId by,
            @Nullable Detail ground) implements AttestationFact {}

    /**
     * Another attestation took its place.
     *
     * @param successor which
     */
    @StoredAs("attestation.superseded")
    @Revision("1")
    record Superseded(Statement statement, AttestationId attestation, AttestationId successor)
            implements AttestationFact {
        /** Checks that it is another. */
        public Superseded {
            if (attestation.equals(successor)) {
                throw new IllegalArgumentException("an attestation cannot take its own place");
            }
        }
    }
}
