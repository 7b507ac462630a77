package io.daicho.conclusions.attestation;

import io.daicho.api.id.AttestationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 返還・消去証明: an end-of-contract attestation, in thirteen groups. Whatever is null is not on record (記録なし); an empty
 * list means that there is none.
 *
 * @param format the form of this document, {@value #FORMAT}
 * @param attestation its id
 * @param attestor whose attestation it is
 * @param supersedes the attestation that it takes the place of
 * @param asOf as of when
 * @param knownAt as known at when
 * @param contract 1: the contract
 * @param scope 2: every copy
 * @param media 3: the media
 * @param dispositions 4: what became of each copy
 * @param methods 5: how it was erased or destroyed
 * @param cloudAndKeys 6: cloud services and keys
 * @param verifications 7: whether it worked, and who accepts it
 * @param people 8: who did it
 * @param subcontractors 9: the subcontractors, tier by tier
 * @param exceptions 10: what is not as it should be
 * @param history 11: who approved what, when
 * @param attachments 12: what is attached
 * @param integrity 13: how it is secured; absent in a draft
 */
public record AttestationDocument(
        String format,
        AttestationId attestation,
        Attestor attestor,
        @Nullable AttestationId supersedes,
        Instant asOf,
        Instant knownAt,
        ContractGroup contract,
        ScopeGroup scope,
        List<MediumEntry> media,
        List<Disposition> dispositions,
        List<MethodEntry> methods,
        CloudAndKeys cloudAndKeys,
        List<VerificationEntry> verifications,
        List<PersonEntry> people,
        List<SubcontractorEntry> subcontractors,
        ExceptionsGroup exceptions,
        List<HistoryEntry> history,
        AttachmentsGroup attachments,
        @Nullable IntegrityGroup integrity) {
    /** The form that is written today. */
    public static final String FORMAT = "daicho.attestation/1";

    /** The same with its thirteenth group, or without it. */
    public AttestationDocument with(@Nullable IntegrityGroup newIntegrity) {
        return new AttestationDocument(
                format,
                attestation,
                attestor,
                supersedes,
                asOf,
                knownAt,
                contract,
                scope,
                media,
                dispositions,
                methods,
                cloudAndKeys,
                verifications,
                people,
                subcontractors,
                exceptions,
                history,
                attachments,
                newIntegrity);
    }
}
