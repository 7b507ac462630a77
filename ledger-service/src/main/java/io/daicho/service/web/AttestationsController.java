package io.daicho.service.web;

import io.daicho.api.fact.Channel;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.attesting.AttestationAnswers;
import io.daicho.service.attesting.AttestationReceipt;
import io.daicho.service.attesting.AttestationRegister;
import io.daicho.service.attesting.Attesting;
import io.daicho.service.files.EvidenceFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import tools.jackson.databind.node.ObjectNode;

/** Attestations (返還・消去証明): drafted, checked, issued, answered, superseded. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}/attestations")
@Tag(name = "Attestations")
class AttestationsController {
    private final Attesting attesting;
    private final AttestationRegister register;

    AttestationsController(Attesting attesting, AttestationRegister register) {
        this.attesting = attesting;
        this.register = register;
    }

    @Operation(summary = "The attestations of a contract, and how they stand")
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    String list(@PathVariable String contract) {
        return AttestationAnswers.of(register.list(ContractsController.known(contract)))
                .toString();
    }

    @Operation(summary = "One attestation, and how it stands")
    @GetMapping(path = "/{attestation}", produces = MediaType.APPLICATION_JSON_VALUE)
    String get(@PathVariable String contract, @PathVariable String attestation) {
        return AttestationAnswers.of(
                        register.needed(ContractsController.known(contract), new AttestationId(attestation)))
                .toString();
    }

    @Operation(
            summary = "A draft that is not stored",
            description = "What would stand in the way, and the document as it would be.")
    @PostMapping(
            path = "/preview",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    String preview(@PathVariable String contract, @RequestBody InputStreamResource body) throws IOException {
        return AttestationAnswers.of(attesting.preview(
                        ContractsController.known(contract),
                        JournalReader.object(Body.of(body, JournalLine.MOST_BYTES))))
                .toString();
    }

    @Operation(
            summary = "Draft an attestation and store the draft",
            description = "201: it is on disk. 200: it was on record already. 409: something stands in the way.")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> draft(@PathVariable String contract, @RequestBody InputStreamResource body)
            throws EvidenceFiles.Unreadable, IOException {
        return answer(attesting.record(
                ContractsController.known(contract),
                "draft",
                JournalReader.object(Body.of(body, JournalLine.MOST_BYTES)),
                Channel.REST));
    }

    @Operation(
            summary = "Check, issue, accept, dispute or supersede an attestation",
            description = "The body says the rest, as a journal line of that fact without type and ids.")
    @PostMapping(
            path = "/{attestation}/{deed}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> record(
            @PathVariable String contract,
            @PathVariable String attestation,
            @PathVariable String deed,
            @RequestBody InputStreamResource body)
            throws EvidenceFiles.Unreadable, IOException {
        ContractId known = ContractsController.known(contract);
        register.needed(known, new AttestationId(attestation));
        ObjectNode said = JournalReader.object(Body.of(body, JournalLine.MOST_BYTES));
        said.put("attestation", attestation);
        return answer(attesting.record(known, deed.equals("draft") ? "redraft" : deed, said, Channel.REST));
    }

    @Operation(
            summary = "A document of an attestation, the same bytes each time",
            description = "document: what was issued, as JSON. printed: the same as PDF. draft: the draft.")
    @GetMapping("/{attestation}/{part}")
    ResponseEntity<StreamingResponseBody> open(
            @PathVariable String contract, @PathVariable String attestation, @PathVariable String part)
            throws EvidenceFiles.Unreadable {
        InputStream content = attesting.open(ContractsController.known(contract), new AttestationId(attestation), part);
        return ResponseEntity.ok()
                .contentType(part.equals("printed") ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_JSON)
                .header("X-Content-Type-Options", "nosniff")
                .body(out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                });
    }

    private static ResponseEntity<String> answer(AttestationReceipt receipt) {
        return ResponseEntity.status(receipt.repeated() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(AttestationAnswers.of(receipt).toString());
    }
}
