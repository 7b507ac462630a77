package io.daicho.service.attesting;

import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.service.files.EvidenceFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The door to attestations: every deed on one by its name, and the bytes of its documents. */
@Component
public class Attesting {
    private static final Map<String, AnsweringAttestations.Deed> DEEDS = Map.of(
            "check", AnsweringAttestations.Deed.CHECKED,
            "accept", AnsweringAttestations.Deed.ACCEPTED,
            "dispute", AnsweringAttestations.Deed.DISPUTED,
            "supersede", AnsweringAttestations.Deed.SUPERSEDED);

    private final DraftingAttestations drafting;
    private final StoringDrafts storing;
    private final IssuingAttestations issuing;
    private final AnsweringAttestations answering;
    private final AttestationRegister register;
    private final AttestationDocuments documents;

    Attesting(
            DraftingAttestations drafting,
            StoringDrafts storing,
            IssuingAttestations issuing,
            AnsweringAttestations answering,
            AttestationRegister register,
            AttestationDocuments documents) {
        this.drafting = drafting;
        this.storing = storing;
        this.issuing = issuing;
        this.answering = answering;
        this.register = register;
        this.documents = documents;
    }

    /**
     * A draft that is not stored.
     *
     * @param said what is to be drafted: attestation, attestor, manager, witness, exceptions, supersedes, asOf, knownAt
     */
    public Draft preview(ContractId contract, ObjectNode said) {
        return drafting.draft(contract, PreviewBody.request(said), text(said, "asOf"), text(said, "knownAt"))
                .orElseThrow(() -> new Refused(Refusal.CONTRACT_UNKNOWN, contract));
    }

    /**
     * Records a deed: draft, check, issue, accept, dispute or supersede.
     *
     * @param said what is said about it, as in a journal line without type and contract; for a draft also asOf and knownAt
     */
    public AttestationReceipt record(ContractId contract, String deed, ObjectNode said, Channel channel)
            throws EvidenceFiles.Unreadable, IOException {
        AnsweringAttestations.Deed answered = DEEDS.get(deed);
        if (answered != null) {
            return answering.record(contract, answered, said, channel);
        } else if (deed.equals("issue")) {
            return issuing.issue(contract, said, channel);
        } else if (!deed.equals("draft")) {
            throw new NoSuchAttestation("attestation.deed", deed.toLowerCase(Locale.ROOT));
        }
        ObjectNode body = said.deepCopy();
        String asOf = text(body, "asOf");
        String knownAt = text(body, "knownAt");
        body.remove("asOf");
        body.remove("knownAt");
        return storing.store(contract, body, asOf, knownAt, channel);
    }

    /**
     * The bytes of a document, the same each time.
     *
     * @param part document, printed or draft
     * @throws NoSuchAttestation if there is none
     */
    public InputStream open(ContractId contract, AttestationId attestation, String part)
            throws EvidenceFiles.Unreadable {
        AttestationRow row = register.needed(contract, attestation);
        StoredDocument document = switch (part) {
            case "draft" -> row.drafted().document();
            case "document" ->
                row.issued()
                        .map(issued -> issued.document())
                        .orElseThrow(() -> new NoSuchAttestation("attestation.notIssued", attestation));
            case "printed" ->
                row.issued()
                        .map(issued -> issued.printed())
                        .orElseThrow(() -> new NoSuchAttestation("attestation.notPrinted", attestation));
            default -> throw new NoSuchAttestation("attestation.noPart", part);
        };
        return documents.open(contract, document);
    }

    private static @Nullable String text(ObjectNode said, String field) {
        JsonNode value = said.get(field);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(
                    "\"" + field + "\" is no time: write 2026-10-01T09:00:00+09:00 in quotation marks");
        }
        return value.stringValue();
    }
}
