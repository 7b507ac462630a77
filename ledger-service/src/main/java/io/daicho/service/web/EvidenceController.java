package io.daicho.service.web;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.api.fact.Channel;
import io.daicho.api.id.EvidenceId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.Shown;
import io.daicho.api.journal.FactJson;
import io.daicho.service.files.Checked;
import io.daicho.service.files.Checking;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.files.EvidenceJson;
import io.daicho.service.files.EvidenceRow;
import io.daicho.service.files.FactAnswers;
import io.daicho.service.files.FilingEvidence;
import io.daicho.service.files.Finding;
import io.daicho.service.sealing.LogJson;
import io.daicho.service.sealing.Reconciling;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

/** What lies beside the chain: evidence files, details of a fact, and whether they are as they were filed. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Evidence")
class EvidenceController {
    private final FilingEvidence filing;
    private final EvidenceFiles files;
    private final FactAnswers answers;
    private final Checking checking;
    private final Reconciling reconciling;

    EvidenceController(
            FilingEvidence filing,
            EvidenceFiles files,
            FactAnswers answers,
            Checking checking,
            Reconciling reconciling) {
        this.filing = filing;
        this.files = files;
        this.answers = answers;
        this.checking = checking;
        this.reconciling = reconciling;
    }

    @Operation(
            summary = "File an evidence file",
            description =
                    "The body is the file, its Content-Type the type of the file. What is said about it stands in the"
                            + " parameters: fact, evidenceFile, kind, about (several times), occurredAt, organisation, role,"
                            + " person, name, remark. 201: it is on disk. 200: it was on record already.")
    @PostMapping(path = "/contracts/{contract}/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> file(
            @PathVariable String contract, @RequestParam Map<String, String> given, HttpServletRequest request)
            throws IOException {
        String type = request.getContentType() == null ? "" : request.getContentType();
        String[] facts = request.getParameterValues("about");
        List<String> about = facts == null ? List.of() : List.of(facts);
        FilingEvidence.Receipt receipt = filing.file(
                new StatedEvidence(given, about).line(ContractsController.known(contract), type),
                request.getInputStream(),
                Channel.REST);
        return ResponseEntity.status(receipt.outcome().isRepeat() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(EvidenceJson.of(receipt).toString());
    }

    @Operation(summary = "The evidence files of a contract")
    @GetMapping(path = "/contracts/{contract}/evidence", produces = MediaType.APPLICATION_JSON_VALUE)
    String list(@PathVariable String contract) {
        return EvidenceJson.of(files.list(ContractsController.known(contract))).toString();
    }

    @Operation(summary = "An evidence file", description = "410 once it is erased; 503 while it is missing or changed.")
    @GetMapping("/contracts/{contract}/evidence/{evidenceFile}")
    ResponseEntity<StreamingResponseBody> get(@PathVariable String contract, @PathVariable String evidenceFile)
            throws EvidenceFiles.Unreadable {
        EvidenceRow row = files.find(
                        ContractsController.known(contract), known(evidenceFile, "evidence file", EvidenceId::new))
                .orElseThrow(() -> unknown("evidence file", evidenceFile));
        EvidenceFact.Filed filed = row.filed();
        if (row.erased() != null) {
            throw new Gone("The evidence file " + filed.evidenceFile() + " was erased. "
                    + FactJson.mapper().writeValueAsString(row.erased()));
        }
        InputStream content = files.open(row);
        String name = row.name() == null ? filed.evidenceFile().value() : row.name();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(filed.mediaType()))
                .contentLength(filed.bytes())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                });
    }

    @Operation(
            summary = "One fact with its details",
            description = "What of them is erased says when, why and by whom.")
    @GetMapping(path = "/contracts/{contract}/facts/{fact}", produces = MediaType.APPLICATION_JSON_VALUE)
    String fact(@PathVariable String contract, @PathVariable String fact) {
        return answers.of(ContractsController.known(contract), known(fact, "fact", FactId::new))
                .orElseThrow(() -> unknown("fact", fact))
                .toString();
    }

    @Operation(
            summary = "Check every detail, evidence file and entry",
            description = "Opens each and compares its digest; compares each entry with the leaf that was sealed.")
    @GetMapping(path = "/check", produces = MediaType.APPLICATION_JSON_VALUE)
    String check() {
        List<Finding> findings = new ArrayList<>();
        Checked checked = checking.run(findings::add, (done, of) -> {});
        ObjectNode answer = EvidenceJson.of(checked, findings);
        answer.set("logs", LogJson.of(reconciling.all()));
        return answer.toString();
    }

    /** It was there, and is erased. */
    static final class Gone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Gone(String message) {
            super(message);
        }
    }

    /** It is not in this ledger. */
    static final class NotOnRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotOnRecord(String message) {
            super(message);
        }
    }

    private static <I> I known(String text, String what, Function<String, I> id) {
        try {
            return id.apply(text);
        } catch (IllegalArgumentException noIdentifier) {
            throw unknown(what, text);
        }
    }

    static NotOnRecord unknown(String what, String id) {
        return new NotOnRecord(
                "The " + what + " " + Shown.shortened(id) + " is not on record in this contract. Check the id.");
    }
}
