package io.daicho.service.attestation;

import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.service.paper.attestation.AttestationPaper;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.signing.DocumentKey;
import io.daicho.service.store.DataDirectory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What secures and prints attestations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DocumentProperties.class)
class AttestingConfiguration {
    @Bean
    LogOfTheLedger logOfTheLedger(Sealer sealer) {
        return new LogOfTheLedger(sealer);
    }

    @Bean
    DocumentSigner documentSigner(DataDirectory directory, DocumentProperties properties, Clock clock) {
        Path keyStore = properties.keyStore();
        return new SigningWithDocumentKey(organisation -> keyStore == null
                ? DocumentKey.in(directory.path(), organisation, clock.instant())
                : DocumentKey.fromKeystore(keyStore, properties.keyStorePassword(), properties.keyAlias()));
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
