package io.daicho.conclusions.attestation;

import io.daicho.api.fact.Evidence;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 12: what is attached.
 *
 * @param files the evidence files
 * @param references evidence that the facts of group 4 to 9 refer to
 */
public record AttachmentsGroup(List<FileEntry> files, List<ReferenceEntry> references) {
    /**
     * An evidence file.
     *
     * @param evidenceFile its id
     * @param kind what kind of document it is
     * @param mediaType what it is written in
     * @param bytes its size
     * @param name what it is called
     * @param about the facts that rest on it
     * @param state whether its bytes are there
     * @param erasedBy the fact by which it was erased, if it was
     * @param sha256 the SHA-256 of its bytes, where they are there
     * @param saltedSha256 the salted digest that its fact keeps
     */
    public record FileEntry(
            EvidenceId evidenceFile,
            Evidence.Kind kind,
            String mediaType,
            long bytes,
            Said name,
            List<FactId> about,
            Said.State state,
            @Nullable FactId erasedBy,
            @Nullable String sha256,
            String saltedSha256) {}

    /**
     * Evidence that a fact refers to.
     *
     * @param fact which fact
     * @param kind what kind of document it is
     * @param issuedBy whose document it is
     * @param from the first day that it covers
     * @param until the last day that it covers
     * @param reference where to find it
     */
    public record ReferenceEntry(
            FactId fact,
            Evidence.Kind kind,
            @Nullable OrganisationId issuedBy,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            Said reference) {}
}
