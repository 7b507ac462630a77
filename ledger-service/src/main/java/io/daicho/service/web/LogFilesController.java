package io.daicho.service.web;

import io.daicho.proof.Malformed;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.LogDirectory;
import io.daicho.service.sealing.log.LogFiles;
import io.daicho.service.sealing.log.LogName;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/**
 * The files of a contract's logs as C2SP tlog-tiles says, for tools of others, and of the machine's log, whose entries are not
 * served. Without a number: of the newest log, which changes
 * when a new one is opened.
 */
@RestController
@RequestMapping({"/log/{contract}", "/log/{contract}/{number:[1-9][0-9]{0,3}}"})
@Tag(name = "Log")
class LogFilesController {
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final LogDirectory directory;

    LogFilesController(LogDirectory directory) {
        this.directory = directory;
    }

    /** There is no such file in the log. */
    static final class NotInLog extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInLog(String contract, String path) {
            super("The log " + contract + " has no " + path
                    + " here. Either nothing is sealed yet, or another process seals this ledger.");
        }
    }

    /** The machine's entries say who looked at which contract: whoever reads one contract's log has no right to that. */
    static final class EntriesStayHere extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Operation(
            summary = "A file of the log",
            description = "checkpoint, key, successions or comparisons: as they are now.")
    @GetMapping({"/checkpoint", "/key", "/successions", "/comparisons"})
    ResponseEntity<byte[]> newest(
            @PathVariable String contract,
            @PathVariable(required = false) @Nullable Integer number,
            jakarta.servlet.http.HttpServletRequest request)
            throws IOException {
        String uri = request.getRequestURI();
        return file(contract, number, uri.substring(uri.lastIndexOf('/') + 1), TEXT, CacheControl.noStore());
    }

    @Operation(summary = "A tile of hashes or a bundle of entries", description = "Never changes within one log.")
    @GetMapping("/tile/{*path}")
    ResponseEntity<byte[]> tile(
            @PathVariable String contract,
            @PathVariable(required = false) @Nullable Integer number,
            @PathVariable String path)
            throws IOException {
        if (isOfMachine(contract) && path.startsWith("/entries/")) {
            throw new EntriesStayHere();
        }
        return file(
                contract,
                number,
                checked("tile" + path),
                MediaType.APPLICATION_OCTET_STREAM,
                number == null
                        ? CacheControl.noCache()
                        : CacheControl.maxAge(Duration.ofDays(365))
                                .cachePrivate()
                                .immutable());
    }

    @Operation(summary = "The files of a folder", description = "One name a line.")
    @GetMapping({"/history/", "/stamps/", "/fork/"})
    ResponseEntity<String> folder(
            @PathVariable String contract,
            @PathVariable(required = false) @Nullable Integer number,
            jakarta.servlet.http.HttpServletRequest request)
            throws IOException {
        String[] parts = request.getRequestURI().split("/", -1);
        List<String> names = files(contract, number).list(parts[parts.length - 2]);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noStore())
                .body(names.isEmpty() ? "" : String.join("\n", names) + "\n");
    }

    @Operation(summary = "A month of published checkpoints, a time stamp, or half of the proof of a fork")
    @GetMapping({"/{folder:history|stamps|fork}/{name}"})
    ResponseEntity<StreamingResponseBody> within(
            @PathVariable String contract,
            @PathVariable(required = false) @Nullable Integer number,
            @PathVariable String folder,
            @PathVariable String name)
            throws IOException {
        String path = folder + "/" + name;
        if (!NAME.matcher(name).matches()) {
            throw new NotInLog(contract, path);
        }
        InputStream content = files(contract, number).open(path).orElseThrow(() -> new NotInLog(contract, path));
        return ResponseEntity.ok()
                .contentType(folder.equals("stamps") ? MediaType.parseMediaType("application/timestamp-reply") : TEXT)
                .cacheControl(CacheControl.noStore())
                .body(out -> {
                    try (content) {
                        content.transferTo(out);
                    }
                });
    }

    private ResponseEntity<byte[]> file(
            String contract, @Nullable Integer number, String path, MediaType type, CacheControl cache)
            throws IOException {
        byte[] bytes = files(contract, number).read(path).orElseThrow(() -> new NotInLog(contract, path));
        return ResponseEntity.ok().contentType(type).cacheControl(cache).body(bytes);
    }

    private LogFiles files(String contract, @Nullable Integer number) {
        LogName known = isOfMachine(contract) ? LogName.MACHINE : LogName.of(ContractsController.known(contract));
        return (number == null ? directory.log(known) : directory.log(known, number)).files();
    }

    private static boolean isOfMachine(String contract) {
        return contract.equals(LogName.MACHINE.value());
    }

    private static String checked(String path) {
        try {
            return path.startsWith("tile/entries/")
                    ? BundlePath.read(path).path()
                    : TilePath.read(path).path();
        } catch (Malformed fault) {
            throw new IllegalArgumentException(fault.getMessage(), fault);
        }
    }
}
