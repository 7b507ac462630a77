package io.daicho.conclusions.attestation;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.attestation.StoredDocument;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.EvidenceId;
import io.daicho.conclusions.frame.EffectiveFact;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The evidence files on record, with what of their bytes is there. */
final class Files {
    private static final Beside.Bytes NONE = new Beside.Bytes(Said.State.NOT_ON_RECORD, null, null);

    private final Drawn drawn;
    private final Chronicle chronicle;

    Files(Drawn drawn, Chronicle chronicle) {
        this.drawn = drawn;
        this.chronicle = chronicle;
    }

    /** 12: the evidence files, without the documents of attestations. */
    List<AttachmentsGroup.FileEntry> list(Cited cited) {
        Set<EvidenceId> documents = documents();
        return filed().filter(filed -> !documents.contains(filed.evidenceFile()))
                .filter(filed -> drawn.isContractors() || filed.about().stream().anyMatch(cited::cites))
                .sorted(Comparator.comparing(filed -> filed.evidenceFile().value()))
                .map(this::entry)
                .toList();
    }

    private AttachmentsGroup.FileEntry entry(EvidenceFact.Filed filed) {
        Beside.Bytes bytes = drawn.beside().file(filed);
        return new AttachmentsGroup.FileEntry(
                filed.evidenceFile(),
                filed.kind(),
                filed.mediaType(),
                filed.bytes(),
                drawn.beside().text(filed, "name", filed.name()),
                filed.about(),
                bytes.state(),
                bytes.erasedBy(),
                bytes.sha256(),
                filed.content().sha256());
    }

    /** The bytes of a file. */
    Beside.Bytes bytes(EvidenceId file) {
        return filed().filter(filed -> filed.evidenceFile().equals(file))
                .findFirst()
                .map(drawn.beside()::file)
                .orElse(NONE);
    }

    private Stream<EvidenceFact.Filed> filed() {
        return chronicle.counting(Thing.Kind.EVIDENCE).stream()
                .map(EffectiveFact::fact)
                .filter(EvidenceFact.Filed.class::isInstance)
                .map(EvidenceFact.Filed.class::cast);
    }

    private Set<EvidenceId> documents() {
        Set<EvidenceId> documents = new HashSet<>();
        for (RecordedFact recorded : chronicle.recorded(Thing.Kind.ATTESTATION)) {
            documents(recorded.fact()).map(StoredDocument::evidenceFile).forEach(documents::add);
        }
        return documents;
    }

    private static Stream<StoredDocument> documents(Fact fact) {
        if (fact instanceof AttestationFact.Drafted drafted) {
            return Stream.of(drafted.document());
        }
        return fact instanceof AttestationFact.Issued issued
                ? Stream.of(issued.document(), issued.printed()).filter(Objects::nonNull)
                : Stream.empty();
    }
}
