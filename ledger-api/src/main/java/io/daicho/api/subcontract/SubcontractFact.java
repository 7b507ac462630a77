package io.daicho.api.subcontract;

import io.daicho.api.contract.Party;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How a subcontractor of any tier comes in, is bound and leaves (article 10, notes 2 and 3). */
public sealed interface SubcontractFact extends Fact {
    /** Which subcontractor. */
    OrganisationId organisation();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.SUBCONTRACTOR, organisation().value());
    }

    /**
     * A subcontractor was engaged.
     *
     * @param subcontractor who
     * @param under who engaged it: the contractor for the first tier, another subcontractor beyond it
     * @param subsidiary whether it is the contractor's subsidiary (子会社); that makes no difference to the duties
     * @param work which work
     */
    @StoredAs("subcontract.engaged")
    @Revision("1")
    record Engaged(
            Statement statement,
            Party subcontractor,
            OrganisationId under,
            boolean subsidiary,
            @Nullable Detail work) implements SubcontractFact {
        /** Nobody engages itself. */
        public Engaged {
            if (subcontractor.id().equals(under)) {
                throw new IllegalArgumentException("a subcontractor cannot be engaged under itself");
            }
        }

        @Override
        public OrganisationId organisation() {
            return subcontractor.id();
        }
    }

    /** The subcontractor was bound to the special provisions and the annex. */
    @StoredAs("subcontract.terms-flowed-down")
    @Revision("1")
    record TermsFlowedDown(Statement statement, OrganisationId organisation) implements SubcontractFact {}

    /** The subcontractor's work ended. */
    @StoredAs("subcontract.ended")
    @Revision("1")
    record Ended(Statement statement, OrganisationId organisation) implements SubcontractFact {}

    /**
     * A subcontractor's certificate of return, recovery or erasure was checked (article 13).
     *
     * @param organisation whose certificate
     * @param by who checked it: the contractor, or whoever engaged the subcontractor
     * @param method how
     * @param result what was found
     * @param deeds the facts that the certificate is about; may be empty
     * @param evidenceFile the certificate as an evidence file, where it was filed
     * @param attestation the certificate as an attestation of this ledger, where it is one
     * @param found what was found, in words
     */
    @StoredAs("subcontract.certificate-checked")
    @Revision("1")
    record CertificateChecked(
            Statement statement,
            OrganisationId organisation,
            OrganisationId by,
            Method method,
            Result result,
            List<FactId> deeds,
            @Nullable EvidenceId evidenceFile,
            @Nullable AttestationId attestation,
            @Nullable Detail found)
            implements SubcontractFact {
        /** Keeps its own copy of the deeds; nobody checks its own certificate. */
        public CertificateChecked {
            deeds = List.copyOf(deeds);
            if (organisation.equals(by)) {
                throw new IllegalArgumentException("a subcontractor does not check its own certificate");
            }
        }

        /** How a certificate can be checked. */
        public enum Method {
            /** Its copies and serial numbers were compared with the records. */
            RECORDS_COMPARED,
            /** The report of the tool behind it was read. */
            TOOL_REPORT_READ,
            /** The medium was looked at, or tried to be read. */
            MEDIUM_EXAMINED,
            /** Somebody was there. */
            ATTENDED,
            /** The place was inspected. */
            INSPECTED_ON_SITE
        }

        /** What a check found. */
        public enum Result {
            /** All is as the certificate says. */
            IN_ORDER,
            /** It is, with something to note. */
            IN_ORDER_WITH_REMARK,
            /** It is not. */
            NOT_IN_ORDER
        }
    }
}
