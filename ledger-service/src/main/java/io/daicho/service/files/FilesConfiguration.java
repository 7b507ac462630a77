package io.daicho.service.files;

import io.daicho.api.journal.JournalReader;
import io.daicho.service.recording.JournalExport;
import io.daicho.service.recording.Recording;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.directory.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of evidence files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
class FilesConfiguration {
    private static final String INCOMING = "incoming";

    @Bean
    Shelf shelf(DataDirectory directory, FactStore facts, EvidenceProperties properties, Clock clock) {
        Path folder = directory.path().resolve(Shelves.FOLDER);
        try {
            Files.createDirectories(folder.resolve(INCOMING));
            Shelf shelf = Shelves.of(folder, properties.s3(), clock);
            clear(folder.resolve(INCOMING));
            clear(shelf, facts);
            facts.onErased(name -> FilingEvidence.delete(shelf, name));
            return shelf;
        } catch (IOException failure) {
            throw new UncheckedIOException("The evidence files cannot be reached: " + failure.getMessage(), failure);
        }
    }

    @Bean
    FilingEvidence filingEvidence(
            JournalReader reader,
            Recording recording,
            FactStore facts,
            Shelf shelf,
            DataDirectory directory,
            EvidenceProperties properties) {
        return new FilingEvidence(
                reader,
                recording,
                facts,
                shelf,
                directory.path().resolve(Shelves.FOLDER).resolve(INCOMING),
                properties.mostBytes());
    }

    @Bean
    EvidenceFiles evidenceFiles(FactStore facts, Shelf shelf) {
        return new EvidenceFiles(facts, shelf);
    }

    @Bean
    Erasures erasures(FactStore facts) {
        return new Erasures(facts);
    }

    @Bean
    Checking checking(FactStore facts, EvidenceFiles files, Shelf shelf) {
        return new Checking(facts, files, shelf);
    }

    @Bean
    FactAnswers factAnswers(FactStore facts, JournalExport export) {
        return new FactAnswers(facts, export);
    }

    /** What came in and was not filed, because the process ended. */
    private static void clear(Path incoming) throws IOException {
        try (var files = Files.list(incoming)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    /** What lies there and no fact names, because the process ended between the two; and what was erased meanwhile. */
    private static void clear(Shelf shelf, FactStore facts) throws IOException {
        Set<String> named = facts.contents();
        for (String name : shelf.settled()) {
            if (!named.contains(name)) {
                FilingEvidence.delete(shelf, name);
            }
        }
    }
}
