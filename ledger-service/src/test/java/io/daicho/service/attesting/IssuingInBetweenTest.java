package io.daicho.service.attesting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.daicho.api.fact.Channel;
import io.daicho.api.fact.InstantText;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.FactJson;
import io.daicho.api.journal.JournalReader;
import io.daicho.conclusions.attestation.Text;
import io.daicho.service.LedgerApplication;
import io.daicho.service.cli.LedgerCommandLine;
import io.daicho.service.guard.OnRecord;
import io.daicho.service.recording.Recording;
import io.daicho.service.stamping.Stamping;
import io.daicho.service.store.FactStore;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** Others record of the contract after the last look at it, and before the issue is on record. */
class IssuingInBetweenTest {
    private static final ContractId CONTRACT = new ContractId("small");

    /** The last look, after signing, printing and storing. */
    private static final int LAST = 3;

    @TempDir
    Path directory;

    private ConfigurableApplicationContext context;

    @BeforeEach
    void aDraftThatWasChecked() {
        Path small = Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");
        String data = directory.resolve("data").toString();
        call("import", small.toString(), "--data", data);
        call("attest", "draft", "at-1", "--drafter", "p-1", "--by", "maker", "--data", data);
        call("attest", "check", "at-1", "--checker", "p-2", "--by", "maker", "--data", data);
        context = new SpringApplicationBuilder(LedgerApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run("--daicho.data=" + data);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void aCopyThatTurnsUpInTheLastMomentStandsInTheWay() {
        assertThatThrownBy(() -> issueWhile("""
                        {"type":"copy.made","fact":"f-90","contract":"small","occurredAt":"2026-01-08T10:00:00+09:00",
                        "recordedBy":{"organisation":"maker","role":"CONTRACTOR"},"dataSet":"addresses","copy":"k-9",
                        "parent":"k-2","kind":"COPY","purpose":"printing","holder":"maker","placement":
                        {"medium":"SERVER","country":"JP"},"protection":{"measures":["ACCESS_CONTROL"]}}"""))
                .isInstanceOf(StandsInTheWay.class)
                .hasMessageContaining("copy k-9");
        assertThat(state()).isEqualTo("CHECKED");
    }

    @Test
    void anApprovalThatComesInTheLastMomentMakesAnotherDraftOfIt() {
        assertThatThrownBy(() -> issueWhile("""
                        {"type":"copy.erasure-accepted","fact":"f-90","contract":"small",
                        "occurredAt":"2026-02-03T10:00:00+09:00","recordedBy":{"organisation":"town","role":"CLIENT"},
                        "copy":"k-2","deed":"f-9","by":"town"}"""))
                .isInstanceOfSatisfying(
                        StaleDraft.class, stale -> assertThat(stale.groups()).contains("history"));
        assertThat(state()).isEqualTo("CHECKED");
    }

    @Test
    void whatMakesNoDifferenceHasItJudgedAnewAndIssued() throws Exception {
        issueWhile("""
                {"type":"person.registered","fact":"f-90","contract":"small","occurredAt":"2026-02-03",
                "recordedBy":{"organisation":"maker","role":"CONTRACTOR"},"person":"p-77","organisation":"maker"}""");
        assertThat(state()).isEqualTo("ISSUED");
    }

    private String state() {
        return context.getBean(AttestationRegister.class)
                .needed(CONTRACT, new AttestationId("at-1"))
                .state()
                .name();
    }

    private void issueWhile(String line) throws Exception {
        JournalReader reader = context.getBean(JournalReader.class);
        Recording recording = context.getBean(Recording.class);
        int[] looks = {0};
        Stopped others = contract -> {
            if (++looks[0] == LAST) {
                recording.record(reader.read(json(line)), Channel.REST);
            }
            return Optional.<Text>empty();
        };
        new IssuingAttestations(
                        context.getBean(DraftingAttestations.class),
                        context.getBean(AttestationRegister.class),
                        context.getBean(AttestationDocuments.class),
                        context.getBean(Securing.class),
                        reader,
                        recording,
                        context.getBean(FactStore.class),
                        context.getBean(OnRecord.class),
                        context.getBean(RepeatedDeeds.class),
                        context.getBean(DocumentSigner.class),
                        context.getBean(Printer.class),
                        others,
                        context.getBean(Stamping.class),
                        Clock.systemUTC())
                .issue(CONTRACT, json("""
                        {"attestation":"at-1","issuer":"p-1","fact":"f-99","occurredAt":"%s",
                        "recordedBy":{"organisation":"maker","role":"CONTRACTOR"}}""".formatted(InstantText.of(Instant.now()))), Channel.REST);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) FactJson.mapper().readTree(text);
    }

    private static void call(String... words) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        assertThat(LedgerCommandLine.run(to, to, words))
                .as(Arrays.toString(words) + out)
                .isZero();
    }
}
