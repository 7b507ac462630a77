package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.service.pack.PackFile;
import io.daicho.service.pack.Packing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The inspector's pack. */
@RestController
@RequestMapping(path = "/api/v1/contracts/{contract}/pack", produces = "application/zip")
@Tag(name = "Pack")
class PackController {
    /** As much as is read of the manifest in a pack. */
    private static final int MOST_BYTES = 64 << 20;

    private final Packing packing;

    PackController(Packing packing) {
        this.packing = packing;
    }

    @Operation(
            summary = "The inspector's pack of the newest checkpoint, a ZIP",
            description = "asOf: the instant at which conclusions look.")
    @GetMapping
    ResponseEntity<StreamingResponseBody> newest(
            @PathVariable String contract, @RequestParam(required = false) @Nullable String asOf) {
        return answer(contract, packing.newest(ContractsController.known(contract), asOf));
    }

    @Operation(
            summary = "A pack once more",
            description = "The body is the manifest.json of the other one; the same bytes come again.")
    @PostMapping(path = "/again", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StreamingResponseBody> again(
            @PathVariable String contract, @RequestBody InputStreamResource manifest) throws IOException {
        ContractId known = ContractsController.known(contract);
        var pinned = PackFile.manifest("the body", Body.of(manifest, MOST_BYTES));
        if (!pinned.contract().equals(known.value())) {
            throw new IllegalArgumentException("the manifest is that of the contract " + pinned.contract());
        }
        return answer(contract, packing.again(pinned));
    }

    private static ResponseEntity<StreamingResponseBody> answer(String contract, Optional<Packing.Prepared> prepared) {
        Packing.Prepared pack = prepared.orElseThrow(() -> new UnknownContract(contract));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(pack.fileName())
                                .build()
                                .toString())
                .body(pack::writeTo);
    }
}
