package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;

import io.daicho.service.signing.DocumentKey;
import io.daicho.service.stamping.Authority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * An attestation of a small contract that was drafted, checked and issued on the command line, with what its reader was given.
 *
 * @param folder where everything lies
 * @param data the ledger
 * @param json the document, signed
 * @param pdf its printed form, signed and stamped
 * @param certificate the certificate of the document key
 * @param authority the certificate of the authority that stamps
 */
record Issued(Path folder, Path data, Path json, Path pdf, Path certificate, Path authority) {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");
    private static final String AUTHORITIES = "daicho.stamps.authorities[0].";

    /** Issues it while an authority answers. */
    static Issued in(Path folder) throws IOException {
        Path data = folder.resolve("data");
        try (Authority authority = Authority.named("alpha", folder)) {
            System.setProperty(AUTHORITIES + "name", "alpha");
            System.setProperty(AUTHORITIES + "url", authority.url().toString());
            System.setProperty(AUTHORITIES + "certificate", authority.root().toString());
            Issued issued = new Issued(
                    folder,
                    data,
                    folder.resolve("document.json"),
                    folder.resolve("document.pdf"),
                    folder.resolve("certificate.pem"),
                    authority.root());
            issued.issue();
            return issued;
        } finally {
            System.getProperties().keySet().removeIf(key -> key.toString().startsWith("daicho."));
        }
    }

    private void issue() throws IOException {
        done(ledger("import", SMALL, "--data", data));
        done(attest("draft", "--drafter", "p-1", "--manager", "p-1", "--by", "maker"));
        done(attest("check", "--checker", "p-2", "--by", "maker"));
        done(attest("issue", "--issuer", "p-1", "--by", "maker"));
        done(attest("get", "--output", json));
        done(attest("get", "--part", "printed", "--output", pdf));
        done(ledger("stamp", "--data", data));
        Files.writeString(
                certificate,
                done(ledger("document-certificate", "--data", data)).out());
    }

    private Call attest(String deed, Object... rest) {
        Object[] all = new Object[rest.length + 5];
        all[0] = "attest";
        all[1] = deed;
        all[2] = "at-1";
        System.arraycopy(rest, 0, all, 3, rest.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = data;
        return ledger(all);
    }

    private static Call done(Call call) {
        if (call.code() != 0) {
            throw new AssertionError(call.toString());
        }
        return call;
    }

    /** Verifies a file with all that its reader was given. */
    Call verified(Path file, Object... more) {
        Object[] all = new Object[more.length + 6];
        all[0] = "verify";
        all[1] = file;
        all[2] = "--certificate";
        all[3] = certificate;
        all[4] = "--authority";
        all[5] = authority;
        System.arraycopy(more, 0, all, 6, more.length);
        return ledger(all);
    }

    /** A key of somebody else who calls himself the same. */
    DocumentKey stranger(Path of) throws IOException {
        return DocumentKey.in(Files.createDirectories(of), "製作所", Instant.now());
    }
}
