package io.daicho.service.signing;

import io.daicho.proof.text.Sha256;
import io.daicho.service.access.MachineNotes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The document key of a ledger, read or made when it is first needed: making one takes a second or more, and most calls
 * sign nothing.
 */
public final class DocumentKeys {
    private final Path directory;
    private final SigningProperties properties;
    private final Clock clock;
    private final MachineNotes notes;
    private @Nullable DocumentKey known;

    DocumentKeys(Path directory, SigningProperties properties, Clock clock, MachineNotes notes) {
        this.directory = directory;
        this.properties = properties;
        this.clock = clock;
        this.notes = notes;
    }

    /**
     * The key.
     *
     * @param organisation whom its certificate names if it is made now and no other name is configured
     */
    public synchronized DocumentKey key(String organisation) {
        DocumentKey key = known;
        if (key == null) {
            String configured = properties.organisation();
            Path keyStore = properties.keyStore();
            key = keyStore == null
                    ? DocumentKey.in(directory, configured == null ? organisation : configured, clock.instant())
                    : DocumentKey.fromKeystore(keyStore, properties.keyStorePassword(), properties.keyAlias());
            known = key;
            note(key);
        }
        return key;
    }

    /** Which certificate stands behind documents from now on, where it is another than before. */
    private void note(DocumentKey key) {
        try {
            notes.noteChange(
                    "machine.document-certificate-set",
                    "certificate",
                    Sha256.hex(key.certificate().getEncoded()));
        } catch (CertificateEncodingException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /**
     * The key that is there, or can be made with the name that is configured.
     *
     * @throws UnusableDocumentKey if there is none
     */
    public DocumentKey key() {
        Path file = directory.resolve(DocumentKey.FILE);
        String configured = properties.organisation();
        if (properties.keyStore() == null && configured == null && !Files.exists(file)) {
            throw new UnusableDocumentKey(
                    file,
                    "there is none yet. It is made when the first document is signed; or now, once"
                            + " daicho.signing.organisation says whom its certificate shall name.");
        }
        return key(String.valueOf(configured));
    }
}
