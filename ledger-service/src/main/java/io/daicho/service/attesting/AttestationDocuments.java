package io.daicho.service.attesting;

import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.fact.Channel;
import io.daicho.api.fact.Evidence;
import io.daicho.api.id.ContractId;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.FilingEvidence;
import io.daicho.service.store.keyring.Secret;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The documents of attestations: evidence files beside the chain, stored once and never made again. */
@Component
public class AttestationDocuments {
    private static final int ID_BYTES = 16;

    private final FilingEvidence filing;
    private final EvidenceFiles files;

    AttestationDocuments(FilingEvidence filing, EvidenceFiles files) {
        this.filing = filing;
        this.files = files;
    }

    /**
     * Stores a document.
     *
     * @param said the line of the fact that is to name it: when it happened, and who states it
     * @param name what the file is called
     */
    StoredDocument put(
            ObjectNode said, Evidence.Kind kind, String mediaType, String name, byte[] bytes, Channel channel) {
        String id = "e-" + HexFormat.of().formatHex(Secret.bytes(ID_BYTES));
        ObjectNode line = said.objectNode();
        for (String field : new String[] {"contract", "occurredAt", "recordedBy"}) {
            line.set(field, said.get(field));
        }
        line.put("fact", id)
                .put("evidenceFile", id)
                .put("kind", kind.name())
                .put("mediaType", mediaType)
                .put("name", name);
        FilingEvidence.Receipt receipt = filing.file(line, new ByteArrayInputStream(bytes), channel);
        return new StoredDocument(
                receipt.fact().evidenceFile(), receipt.fact().content().sha256());
    }

    /**
     * The bytes of a document, the same each time.
     *
     * @throws EvidenceFiles.Unreadable if they are erased, missing or changed
     */
    public InputStream open(ContractId contract, StoredDocument document) throws EvidenceFiles.Unreadable {
        return files.open(files.find(contract, document.evidenceFile())
                .orElseThrow(() -> new NoSuchAttestation("attestation.noFile", document.evidenceFile())));
    }

    byte[] read(ContractId contract, StoredDocument document) throws EvidenceFiles.Unreadable, IOException {
        try (InputStream content = open(contract, document)) {
            return content.readAllBytes();
        }
    }
}
