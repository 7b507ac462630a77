package io.daicho.service.trust;

import io.daicho.proof.Malformed;
import io.daicho.proof.text.Text;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks of a file in PEM (RFC 7468). What stands between blocks is a remark and is passed over. */
public final class Pem {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END ([A-Z0-9 ]{1,40})-----");
    private static final String CERTIFICATE = "CERTIFICATE";
    private static final int LINE = 64;

    private Pem() {}

    /** A block with this label, as a file has it. */
    public static String block(String label, byte[] der) {
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    /** The bytes of all blocks with this label. */
    public static List<byte[]> blocks(String what, String label, byte[] file) throws Malformed {
        Text text = Text.of(what, file);
        List<byte[]> found = new ArrayList<>();
        Matcher block = BLOCK.matcher(text.content());
        while (block.find()) {
            if (block.group(1).equals(label)) {
                found.add(decoded(text, block));
            }
        }
        return found;
    }

    private static byte[] decoded(Text text, Matcher block) throws Malformed {
        int line = text.part(block.start(), block.end()).firstLine();
        if (!block.group(3).equals(block.group(1))) {
            throw new Malformed(text.what(), line, "BEGIN " + block.group(1) + " is ended by END " + block.group(3));
        }
        try {
            return Base64.getDecoder().decode(block.group(2).replaceAll("\\s", ""));
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed(text.what(), line, "the block is not base64");
        }
    }

    /** The certificates in a file; at least one. */
    public static List<X509Certificate> certificates(String what, byte[] file) throws Malformed {
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] der : blocks(what, CERTIFICATE, file)) {
            certificates.add(certificate(what, der));
        }
        if (certificates.isEmpty()) {
            throw new Malformed(what, "there is no certificate in it; one begins with -----BEGIN CERTIFICATE-----");
        }
        return certificates;
    }

    /** One certificate from its DER. */
    public static X509Certificate certificate(String what, byte[] der) throws Malformed {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
        } catch (CertificateException notOne) {
            throw new Malformed(what, "a certificate in it cannot be read");
        }
    }

    /** A certificate as a file has it. */
    public static byte[] of(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            text.append(block(CERTIFICATE, Certificates.der(certificate)));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
