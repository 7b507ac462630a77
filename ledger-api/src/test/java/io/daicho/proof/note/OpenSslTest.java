package io.daicho.proof.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.testing.ExampleLog;
import io.daicho.proof.testing.Vectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSSL, which knows nothing of us, says the same of our signatures. */
class OpenSslTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void opensslIsThere() {
        boolean isThere = Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(on -> Files.isExecutable(Path.of(on, "openssl")));
        assumeThat(isThere || !Boolean.getBoolean("withoutTools"))
                .as("SKIPPED: no openssl on the path, and -DwithoutTools=true was said")
                .isTrue();
        assertThat(isThere)
                .as(
                        "openssl checks our signatures here: apt-get install openssl, or leave it out with -DwithoutTools=true")
                .isTrue();
    }

    @Test
    void verifiesTheSignatureOfALog() throws IOException, InterruptedException {
        SignedCheckpoint signed = ExampleLog.signed(ExampleLog.SIZE);
        byte[] signature = signed.note().signatures().get(0).signature().toArray();
        PublicKey key = ExampleLog.LOG.key().publicKey();

        assertThat(verifies(key, signed.note().text(), signature)).isTrue();
        assertThat(verifies(key, signed.note().text() + "\n", signature)).isFalse();
    }

    @Test
    void verifiesTheSignatureOfAWitness() throws IOException, InterruptedException {
        SignedCheckpoint signed = ExampleLog.signed(ExampleLog.SIZE);
        byte[] timed = signed.cosignature(ExampleLog.WITNESS, ExampleLog.SEEN)
                .signature()
                .toArray();
        byte[] signature = Arrays.copyOfRange(timed, 8, timed.length);
        String text = "cosignature/v1\ntime " + ExampleLog.SEEN.getEpochSecond() + "\n"
                + signed.note().text();

        assertThat(verifies(ExampleLog.WITNESS.key().publicKey(), text, signature))
                .isTrue();
    }

    @Test
    void verifiesThePublishedLogWithTheKeyAsWeReadIt() throws IOException, InterruptedException, Malformed {
        Note note = Note.read(Files.readAllBytes(Vectors.path("tessera-log/log/checkpoint")));
        byte[] signature = note.signatures().get(0).signature().toArray();
        VerifierKey key = VerifierKey.read(Vectors.keyOfPublishedLog());

        assertThat(verifies(key.publicKey(), note.text(), signature)).isTrue();
    }

    private boolean verifies(PublicKey key, String text, byte[] signature) throws IOException, InterruptedException {
        String base64 = Base64.getMimeEncoder().encodeToString(key.getEncoded());
        Path pem = Files.writeString(
                folder.resolve("key.pem"), "-----BEGIN PUBLIC KEY-----\n" + base64 + "\n-----END PUBLIC KEY-----\n");
        Path message = Files.write(folder.resolve("message"), text.getBytes(UTF_8));
        Path given = Files.write(folder.resolve("signature"), signature);
        String call = "openssl pkeyutl -verify -pubin -rawin -inkey " + pem + " -in " + message + " -sigfile " + given;
        Process openssl =
                new ProcessBuilder(call.split(" ")).redirectErrorStream(true).start();
        String said = new String(openssl.getInputStream().readAllBytes(), UTF_8).strip();
        int exit = openssl.waitFor();
        assertThat(said).as("exit %s", exit).startsWith("Signature Verif");
        return exit == 0;
    }
}
