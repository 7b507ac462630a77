package io.daicho.service.attestation;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.PersonId;
import io.daicho.api.journal.FactJson;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.evaluation.Evaluation;
import io.daicho.service.journalfile.Source;
import io.daicho.service.journalfile.SourceLine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Drafts from a journal file. */
final class Drafts {
    private final Evaluation evaluation = Evaluation.keepingTexts(ClauseSets.shipped());

    private Drafts() {}

    static Drafts of(String file) {
        Drafts drafts = new Drafts();
        try (Source source = Source.of(Path.of(file))) {
            for (SourceLine line = source.next(); line != null; line = source.next()) {
                drafts.evaluation.take(line);
            }
            return drafts;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A file beside these tests. */
    static JsonNode json(String name) {
        try {
            return FactJson.mapper()
                    .readTree(Files.readAllBytes(Path.of("src/test/resources/io/daicho/service/attestation", name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A draft as of an instant, as known then. */
    Draft draft(String contract, @Nullable String manager, String asOf, String... exceptions) {
        Instant at = Instant.parse(asOf);
        DraftRequest request = new DraftRequest(
                new AttestationId("at-1"),
                null,
                manager == null ? null : new PersonId(manager),
                null,
                null,
                Set.of(exceptions));
        return evaluation.draft(new ContractId(contract), request, at, at).orElseThrow();
    }

    /** Where a document differs from what the journal amounts to. */
    List<String> differences(AttestationDocument document) {
        return evaluation.recheck(document);
    }
}
