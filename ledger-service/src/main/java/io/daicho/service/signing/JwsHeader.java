package io.daicho.service.signing;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.text.StrictBase64;
import io.daicho.proof.text.Text;
import io.daicho.service.trust.Certificates;
import io.daicho.service.trust.Pem;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The protected header (RFC 7515 section 4). It has these members and no others.
 *
 * @param type {@code typ}: what the document is
 * @param chain {@code x5c}: the signer's certificate, then those that lead from it to an authority
 */
public record JwsHeader(String type, List<X509Certificate> chain) {
    private static final String WHAT = "header of the JWS";
    private static final String ALGORITHM = "RS256";
    private static final String THUMBPRINT = "x5t#S256";
    private static final Set<String> MEMBERS = Set.of("alg", "typ", "x5c", THUMBPRINT);

    /** One with a copy of its certificates. */
    public JwsHeader {
        chain = List.copyOf(chain);
    }

    static String text(String type, List<X509Certificate> chain) {
        return CanonicalJson.of(FactJson.mapper()
                .writeValueAsString(Map.of(
                        "alg",
                        ALGORITHM,
                        "typ",
                        type,
                        "x5c",
                        chain.stream()
                                .map(certificate -> Base64.getEncoder().encodeToString(Certificates.der(certificate)))
                                .toList(),
                        THUMBPRINT,
                        thumbprint(chain.get(0)))));
    }

    static JwsHeader read(byte[] bytes) throws Malformed {
        JsonNode json = JwsFile.json(Text.of(WHAT, bytes).content(), WHAT);
        String algorithm = text(json, "alg");
        if (algorithm.equals("none")) {
            throw new Malformed(WHAT, "\"alg\" is \"none\": nobody signed it");
        }
        if (!algorithm.equals(ALGORITHM)) {
            throw new Malformed(WHAT, "\"alg\" is " + Text.quoted(algorithm) + ", not \"" + ALGORITHM + "\"");
        }
        if (json.has("crit")) {
            throw new Malformed(WHAT, "\"crit\" asks for what this software does not know: " + json.get("crit"));
        }
        for (String member : json.propertyNames()) {
            if (!MEMBERS.contains(member)) {
                throw new Malformed(WHAT, Text.quoted(member) + " is not known");
            }
        }
        List<X509Certificate> chain = chain(json.get("x5c"));
        if (!text(json, THUMBPRINT).equals(thumbprint(chain.get(0)))) {
            throw new Malformed(
                    WHAT,
                    "calculated " + THUMBPRINT + " " + thumbprint(chain.get(0)) + ", given "
                            + Text.quoted(text(json, THUMBPRINT)));
        }
        return new JwsHeader(text(json, "typ"), chain);
    }

    private static List<X509Certificate> chain(JsonNode x5c) throws Malformed {
        List<X509Certificate> chain = new ArrayList<>();
        if (x5c == null || !x5c.isArray() || x5c.isEmpty()) {
            throw new Malformed(WHAT, "it has no list \"x5c\" of certificates");
        }
        for (JsonNode one : x5c) {
            byte[] der = StrictBase64.decode(one.isString() ? one.stringValue() : "?")
                    .orElseThrow(() -> new Malformed(WHAT, "a certificate in \"x5c\" is not base64"));
            chain.add(Pem.certificate(WHAT, der));
        }
        return chain;
    }

    private static String text(JsonNode json, String member) throws Malformed {
        JsonNode value = json.get(member);
        if (value == null || !value.isString()) {
            throw new Malformed(WHAT, "it has no text \"" + member + "\"");
        }
        return value.stringValue();
    }

    private static String thumbprint(X509Certificate certificate) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Certificates.thumbprint(certificate));
    }
}
