package io.daicho.service.signing;

import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.Pem;
import io.daicho.service.trust.TrustAnchors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;

/**
 * The key that signs documents: RSA with SHA-256 (RFC 8017 section 8.2), because every verifier of PDF knows that, and the
 * same document gives the same bytes. Not the key of the log, which is Ed25519 and signs nothing else.
 */
public final class DocumentKey {
    /** Its name in a data directory. */
    public static final String FILE = "document-key.pem";

    private static final int LEAST_BITS = 2048;
    private static final byte[] TRIED = {1, 2, 3};

    private final PrivateKey key;
    private final List<X509Certificate> chain;

    private DocumentKey(PrivateKey key, List<X509Certificate> chain) {
        this.key = key;
        this.chain = List.copyOf(chain);
    }

    /** A key with its certificate, and those that lead from it to an authority. */
    static DocumentKey of(Object file, PrivateKey key, List<X509Certificate> chain) {
        DocumentKey made = new DocumentKey(key, chain);
        if (!(made.certificate().getPublicKey() instanceof RSAPublicKey key1)
                || key1.getModulus().bitLength() < LEAST_BITS) {
            throw new UnusableDocumentKey(file, "it is not an RSA key of at least " + LEAST_BITS + " bits.");
        }
        if (!made.verifies(TRIED, made.sign(TRIED))) {
            throw new UnusableDocumentKey(file, "the certificate is that of another key.");
        }
        return made;
    }

    /**
     * The key of a data directory. It is made where there is none, with a certificate signed by itself.
     *
     * @param directory the data directory
     * @param organisation whom the certificate names, where it is made
     * @param now when it is made
     * @throws UnusableDocumentKey if it is there and cannot be used
     */
    public static DocumentKey in(Path directory, String organisation, Instant now) {
        Path file = directory.resolve(FILE);
        return Files.exists(file) ? KeyFile.read(file) : KeyFile.make(file, organisation, now);
    }

    /**
     * A key from a file of the form PKCS#12.
     *
     * @param file the file
     * @param password its password
     * @param alias which key; null: the only one
     * @throws UnusableDocumentKey if it cannot be used
     */
    public static DocumentKey fromKeystore(Path file, String password, @Nullable String alias) {
        return KeystoreFile.read(file, password, alias);
    }

    /** Its certificate. */
    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Whom its certificate names. */
    public String organisation() {
        X500Name subject =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        return Stream.of(BCStyle.O, BCStyle.CN)
                .flatMap(type -> Arrays.stream(subject.getRDNs(type)))
                .map(named -> IETFUtils.valueToString(named.getFirst().getValue()))
                .findFirst()
                .orElseGet(() -> Certificates.name(certificate()));
    }

    /** Its certificate, and those that came with it. */
    public List<X509Certificate> chain() {
        return chain;
    }

    /** Its certificate as a file in PEM, to be handed to whoever shall verify. */
    public byte[] pem() {
        return Pem.of(chain.subList(0, 1));
    }

    /** Trust in this key alone. */
    public TrustAnchors trusted() {
        return TrustAnchors.of(chain.subList(0, 1));
    }

    /**
     * Refuses to sign when the certificate is not valid: nobody would accept it.
     *
     * @throws UnusableDocumentKey if it is not
     */
    void refuseUnlessValid(Instant at) {
        Instant from = certificate().getNotBefore().toInstant();
        Instant to = certificate().getNotAfter().toInstant();
        if (at.isBefore(from) || at.isAfter(to)) {
            throw new UnusableDocumentKey(
                    Certificates.name(certificate()),
                    "its certificate is valid from " + from + " to " + to + ", not at " + at
                            + ". Put another one in its place, and keep the certificate for those who verify.");
        }
    }

    PrivateKey privateKey() {
        return key;
    }

    byte[] sign(byte[] message) {
        try {
            Signature signing = Signature.getInstance("SHA256withRSA");
            signing.initSign(key);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException failure) {
            throw new UnusableDocumentKey(Certificates.name(certificate()), "it does not sign: " + failure);
        }
    }

    private boolean verifies(byte[] message, byte[] signature) {
        return Rsa.verifies(certificate().getPublicKey(), message, signature);
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "DocumentKey[" + Certificates.name(certificate()) + "]";
    }
}
