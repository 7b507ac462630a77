package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.paper.attestation.AttestationPaper;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.signing.DocumentKeys;
import io.daicho.service.stamping.Stamping;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What secures and prints attestations. */
@Configuration(proxyBeanMethods = false)
class AttestingConfiguration {
    @Bean
    LogOfTheLedger logOfTheLedger(Sealer sealer) {
        return new LogOfTheLedger(sealer);
    }

    @Bean
    DocumentSigner documentSigner(DocumentKeys keys, Stamping stamping) {
        return new SigningWithDocumentKey(keys, stamping);
    }

    @Bean
    Printer printer() {
        return AttestingConfiguration::pdf;
    }

    private static byte[] pdf(AttestationDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AttestationPaper.print(document, AttestationJson.canonical(document), out);
        } catch (IOException failure) {
            throw new UncheckedIOException("the attestation cannot be printed: " + failure.getMessage(), failure);
        }
        return out.toByteArray();
    }
}
