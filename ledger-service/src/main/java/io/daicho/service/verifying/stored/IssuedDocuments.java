package io.daicho.service.verifying.stored;

import io.daicho.api.attestation.AttestationFact;
import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.FactCatalogue;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.service.attestation.IssuedFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence files are attestations that were issued, as the facts say. A fact that is imported may name any file that is on
 * record, so each is read.
 */
final class IssuedDocuments {
    /** The type of the facts that say so. */
    static final String TYPE = FactCatalogue.name(AttestationFact.Issued.class);

    private final Map<String, List<AttestationFact.Issued>> byFile = new HashMap<>();

    void add(Fact fact) {
        if (fact instanceof AttestationFact.Issued issued) {
            byFile.computeIfAbsent(key(fact, issued.document().evidenceFile().value()), file -> new ArrayList<>())
                    .add(issued);
        }
    }

    /** Whether it is said of a file that it was issued. */
    boolean has(Fact fact) {
        return fact instanceof EvidenceFact.Filed filed
                && byFile.containsKey(key(fact, filed.evidenceFile().value()));
    }

    /** What contradicts that; null where nothing does. */
    @Nullable
    String fault(EvidenceFact.Filed filed, byte[] file) {
        List<String> faults = byFile
                .getOrDefault(key(filed, filed.evidenceFile().value()), List.of())
                .stream()
                .flatMap(issued -> Stream.ofNullable(fault(issued, file)))
                .toList();
        return faults.isEmpty() ? null : String.join("; ", faults);
    }

    private static @Nullable String fault(AttestationFact.Issued issued, byte[] file) {
        String said = "the fact " + issued.id() + " says that it is the attestation " + issued.attestation() + ", and ";
        try {
            AttestationDocument document = IssuedFile.document(file);
            boolean same = document.attestation().equals(issued.attestation())
                    && document.contract().id().equals(issued.contract());
            return same
                    ? null
                    : said + "it is the attestation " + document.attestation() + " of "
                            + document.contract().id();
        } catch (IssuedFile.NoAttestation another) {
            return said + "it is none: " + another.getMessage();
        }
    }

    private static String key(Fact fact, String file) {
        return fact.contract() + "/" + file;
    }
}
