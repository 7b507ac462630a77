package io.daicho.service.attesting;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.LedgerApplication;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.obligations.Answering;
import io.daicho.service.store.FactStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The time of recording never runs backwards; the clock of a machine may. */
class ClockSetBackTest {
    private static final ContractId CONTRACT = new ContractId("small");

    @Test
    void whatWasAcknowledgedIsInTheDraftAllTheSame(@TempDir Path directory) {
        Path small = Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");
        Path data = directory.resolve("data");
        PrintWriter to = new PrintWriter(new StringWriter(), true);
        assertThat(LedgerCommandLine.run(to, to, "import", small.toString(), "--data", data.toString()))
                .isZero();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--daicho.data=" + data)) {
            FactStore facts = context.getBean(FactStore.class);
            Draft draft = new DraftingAttestations(
                            context.getBean(Answering.class),
                            context.getBean(StoredQuestions.class),
                            context.getBean(ClauseSets.class),
                            facts,
                            context.getBean(EvidenceFiles.class),
                            Clock.fixed(Instant.parse("2026-02-10T00:00:00Z"), ZoneOffset.UTC))
                    .draft(
                            CONTRACT,
                            new DraftRequest(new AttestationId("at-1"), null, null, null, null, Set.of()),
                            null,
                            null)
                    .orElseThrow();

            assertThat(draft.document().scope().completeUpTo()).isEqualTo(facts.head(CONTRACT) - 1);
        }
    }
}
