package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.receipt.EntryProof;
import io.daicho.service.sealing.LogJson;
import io.daicho.service.sealing.Receipts;
import io.daicho.service.sealing.Reconciling;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.log.LogName;
import io.daicho.service.sealing.witness.WitnessJson;
import io.daicho.service.sealing.witness.Witnesses;
import io.daicho.service.store.FactStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** How the sealed logs stand, and the proof that one fact is in its log. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Log")
class LogsController {
    private final Sealer sealer;
    private final Reconciling reconciling;
    private final Receipts receipts;
    private final FactStore facts;
    private final Witnesses witnesses;

    LogsController(Sealer sealer, Reconciling reconciling, Receipts receipts, FactStore facts, Witnesses witnesses) {
        this.sealer = sealer;
        this.reconciling = reconciling;
        this.receipts = receipts;
        this.facts = facts;
        this.witnesses = witnesses;
    }

    @Operation(
            summary = "How the log of a contract stands",
            description = "behind: entries that no checkpoint covers yet. stopped: nothing is published or attested."
                    + " ended: the log with its head, where it cannot go on. former: the logs before it."
                    + " witnesses: what each cosigned last, as far as this process knows.")
    @GetMapping(path = "/contracts/{contract}/log", produces = MediaType.APPLICATION_JSON_VALUE)
    String log(@PathVariable String contract) {
        ContractId known = onRecord(contract);
        ObjectNode json = LogJson.of(sealer, known);
        json.set("witnesses", WitnessJson.of(witnesses.states(LogName.of(known))));
        return json.toString();
    }

    @Operation(
            summary = "Compare the store with the log",
            description =
                    "Every entry as it is stored now with the leaf that was sealed. A difference stops publishing.")
    @PostMapping(path = "/contracts/{contract}/log/reconciliation", produces = MediaType.APPLICATION_JSON_VALUE)
    String reconcile(@PathVariable String contract) {
        return LogJson.of(reconciling.run(LogName.of(onRecord(contract)), (done, of) -> {}))
                .toString();
    }

    @Operation(
            summary = "The entry of a fact as it is sealed",
            description = "Byte by byte, in the canonical form of RFC 8785: what its proof proves.")
    @GetMapping(path = "/contracts/{contract}/facts/{fact}/entry", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] entry(@PathVariable String contract, @PathVariable String fact) {
        return found(contract, fact).entry().entry().bytes();
    }

    private Receipts.Receipt found(String contract, String fact) {
        return receipts.of(ContractsController.known(contract), factId(fact))
                .orElseThrow(() -> EvidenceController.unknown("fact", fact));
    }

    @Operation(
            summary = "The proof that a fact is in the log",
            description = "C2SP tlog-proof, to be verified without the ledger. 202: on record, and not sealed yet.")
    @GetMapping("/contracts/{contract}/facts/{fact}/receipt")
    ResponseEntity<byte[]> receipt(@PathVariable String contract, @PathVariable String fact) {
        Receipts.Receipt receipt = found(contract, fact);
        if (receipt.proof().isEmpty()) {
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(LogJson.notYet(receipt).toString().getBytes(StandardCharsets.UTF_8));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fact + EntryProof.FILE_ENDING)
                                .build()
                                .toString())
                .body(receipt.proof().get().bytes());
    }

    @Operation(summary = "Let another key sign the logs", description = "Made here. The former key names it.")
    @PostMapping(path = "/log-key/rotation", produces = MediaType.APPLICATION_JSON_VALUE)
    String rotate() {
        return FactJson.mapper()
                .createObjectNode()
                .put("contracts", sealer.rotate())
                .toString();
    }

    private ContractId onRecord(String contract) {
        ContractId known = ContractsController.known(contract);
        if (facts.head(known) == 0) {
            throw new UnknownContract(contract);
        }
        return known;
    }

    private static FactId factId(String fact) {
        try {
            return new FactId(fact);
        } catch (IllegalArgumentException noIdentifier) {
            throw EvidenceController.unknown("fact", fact);
        }
    }
}
