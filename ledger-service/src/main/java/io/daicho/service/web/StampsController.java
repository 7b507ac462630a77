package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.service.signing.DocumentKeys;
import io.daicho.service.stamping.Stamping;
import io.daicho.service.stamping.StampsJson;
import io.daicho.service.store.FactStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Time stamps of the logs, and the certificate that documents are verified with. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Log")
class StampsController {
    private final Stamping stamping;
    private final FactStore facts;
    private final DocumentKeys documentKeys;

    StampsController(Stamping stamping, FactStore facts, DocumentKeys documentKeys) {
        this.stamping = stamping;
        this.facts = facts;
        this.documentKeys = documentKeys;
    }

    @Operation(
            summary = "What is stamped of a contract's log and what is not",
            description = "missing: wanted and not yet there, since when, and why the authority did not stamp.")
    @GetMapping(path = "/contracts/{contract}/stamps", produces = MediaType.APPLICATION_JSON_VALUE)
    String stamps(@PathVariable String contract) {
        return StampsJson.of(stamping.state(onRecord(contract))).toString();
    }

    @Operation(
            summary = "Have the newest checkpoint stamped now",
            description = "By every authority. Answers when each has stamped or failed.")
    @PostMapping(path = "/contracts/{contract}/stamps", produces = MediaType.APPLICATION_JSON_VALUE)
    String stamp(@PathVariable String contract) {
        return StampsJson.of(stamping.stampNow(onRecord(contract))).toString();
    }

    @Operation(summary = "The certificate of the document key", description = "PEM. To be handed to who verifies.")
    @GetMapping("/document-certificate")
    ResponseEntity<byte[]> certificate() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/x-pem-file"))
                .body(documentKeys.key().pem());
    }

    private ContractId onRecord(String contract) {
        ContractId known = ContractsController.known(contract);
        if (facts.head(known) == 0) {
            throw new UnknownContract(contract);
        }
        return known;
    }
}
