package io.daicho.service.web;

import io.daicho.api.id.ContractId;
import io.daicho.service.paper.form.FormWanted;
import io.daicho.service.paper.form.FormsOnRecord;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The notification form 別記様式 on paper. */
@RestController
@RequestMapping("/api/v1/contracts/{contract}")
@Tag(name = "Documents")
class FormsController {
    private final FormsOnRecord forms;

    FormsController(FormsOnRecord forms) {
        this.forms = forms;
    }

    @Operation(
            summary = "A filing as the form 別記様式, A4",
            description = "difference=true adds a page with what it says otherwise than the version before.")
    @GetMapping("/filings/{filing}.pdf")
    ResponseEntity<byte[]> filing(
            @PathVariable String contract,
            @PathVariable String filing,
            @RequestParam(defaultValue = "false") boolean difference,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        return pdf(contract, FormWanted.of(filing, null, difference), asOf, knownAt, "The filing " + filing);
    }

    @Operation(
            summary = "The last version of the form, A4",
            description = "That of the contractor, or of the filer that is given.")
    @GetMapping("/form.pdf")
    ResponseEntity<byte[]> last(
            @PathVariable String contract,
            @RequestParam(required = false) @Nullable String filer,
            @RequestParam(defaultValue = "false") boolean difference,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable String knownAt) {
        return pdf(
                contract,
                FormWanted.of(null, filer, difference),
                asOf,
                knownAt,
                "A form of " + (filer == null ? "the contractor" : filer));
    }

    private ResponseEntity<byte[]> pdf(
            String contract, FormWanted wanted, @Nullable String asOf, @Nullable String knownAt, String what) {
        ContractId known = ContractsController.known(contract);
        byte[] pdf = forms.print(known, wanted, asOf, knownAt)
                .orElseThrow(() -> new EvidenceController.NotOnRecord(
                        what + " is not on record in " + known + " then. Ask the question form-versions."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"form.pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(pdf);
    }
}
