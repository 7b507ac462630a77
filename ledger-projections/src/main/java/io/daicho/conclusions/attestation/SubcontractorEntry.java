package io.daicho.conclusions.attestation;

import io.daicho.api.custody.Verification;
import io.daicho.api.fact.Evidence;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.subcontract.SubcontractFact.CertificateChecked;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 9: a subcontractor.
 *
 * @param tier 1 for one that the contractor engaged, and so on
 * @param organisation who
 * @param name its registered name
 * @param under who engaged it
 * @param engaged by which deed
 * @param consent the written consent to it that held when it was engaged; where none did, the first
 * @param consented by which deed that was given
 * @param consentLastDay the last day on which it holds; absent: until it is withdrawn
 * @param consentWithdrawn by which deed it was withdrawn, if it was
 * @param termsFlowedDown by which deed the terms were flowed down
 * @param formFiled by which deed it filed its form first
 * @param ended by which deed its work ended
 * @param copies the copies that it held
 * @param attestations its own attestations, the latest last
 * @param checks how its certificates were checked, in time
 */
public record SubcontractorEntry(
        int tier,
        OrganisationId organisation,
        String name,
        OrganisationId under,
        Deed engaged,
        @Nullable ConsentId consent,
        @Nullable Deed consented,
        @Nullable LocalDate consentLastDay,
        @Nullable Deed consentWithdrawn,
        @Nullable Deed termsFlowedDown,
        @Nullable Deed formFiled,
        @Nullable Deed ended,
        List<HeldCopy> copies,
        List<OwnAttestation> attestations,
        List<CertificateCheck> checks) {
    /**
     * A copy that a subcontractor held.
     *
     * @param copy which copy
     * @param how RECOVERED, HANDED_ON, or the outcome of the copy while it was there
     * @param deed by which deed
     * @param evidence the kinds of evidence of it
     * @param verification what the last look at an erasure showed
     * @param checkedByContractor by which deeds the contractor looked at it, or somebody checked its certificate
     * @param settled whether nothing of it is left there
     */
    public record HeldCopy(
            CopyId copy,
            String how,
            @Nullable Deed deed,
            List<Evidence.Kind> evidence,
            @Nullable Verification verification,
            List<Deed> checkedByContractor,
            boolean settled) {}

    /**
     * A subcontractor's own attestation.
     *
     * @param attestation its id
     * @param state how it stands
     * @param document where the issued document lies
     * @param documentState whether its bytes are there
     * @param documentSha256 the SHA-256 of its bytes, where they are there
     * @param documentSaltedSha256 the salted digest that its fact keeps
     * @param issued by which deed it was issued
     */
    public record OwnAttestation(
            AttestationId attestation,
            AttestationState state,
            @Nullable EvidenceId document,
            Said.State documentState,
            @Nullable String documentSha256,
            @Nullable String documentSaltedSha256,
            @Nullable Deed issued) {}

    /**
     * How a certificate was checked.
     *
     * @param by who checked it
     * @param method how
     * @param result what was found
     * @param found the same in words
     * @param deeds the facts that the certificate is about
     * @param evidenceFile the certificate as an evidence file
     * @param attestation the certificate as an attestation
     * @param checked by which deed
     */
    public record CertificateCheck(
            OrganisationId by,
            CertificateChecked.Method method,
            CertificateChecked.Result result,
            Said found,
            List<FactId> deeds,
            @Nullable EvidenceId evidenceFile,
            @Nullable AttestationId attestation,
            Deed checked) {}
}
