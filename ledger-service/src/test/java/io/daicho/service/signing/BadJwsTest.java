package io.daicho.service.signing;

import static io.daicho.service.signing.Signers.CONTRACTOR;
import static io.daicho.service.signing.Signers.SIGNED;
import static io.daicho.service.signing.Signers.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.testing.Faults;
import io.daicho.service.trust.Pem;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signed documents with one fault each. */
class BadJwsTest {
    private static final Faults FAULTS = Faults.of(BadJwsTest.class, "jws");
    private static final String DOCUMENT = new String(JwsTest.DOCUMENT, StandardCharsets.UTF_8);

    static Stream<String[]> faults() throws IOException {
        return FAULTS.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsRefusedWithItsSentence(String file, String sentence) {
        assertThat(Faults.sentence(FAULTS.file(file), BadJwsTest::verify)).isEqualTo(sentence);
    }

    @Test
    void noneIsWithoutASentenceAndTheOneWithoutAFaultIsAccepted() throws IOException {
        FAULTS.areAllTold("good.json", "trusted.pem");
        assertThat(Faults.sentence(FAULTS.file("good.json"), BadJwsTest::verify))
                .isEqualTo("accepted");
    }

    private static void verify(byte[] file) throws Malformed, ProofFailed {
        Jws.read(file)
                .verify(
                        JwsTest.TYPE,
                        TrustAnchors.of(Pem.certificates("trusted.pem", FAULTS.file("trusted.pem"))),
                        SIGNED);
    }

    @Test
    @EnabledIfSystemProperty(named = "writeFaults", matches = "true")
    void areWritten() throws IOException {
        String header = JwsHeader.text(JwsTest.TYPE, CONTRACTOR.chain());
        Map<String, byte[]> faults = new LinkedHashMap<>();
        faults.put("empty.json", bytes(""));
        faults.put("not-utf8.json", new byte[] {'{', (byte) 0xff, '}'});
        faults.put("not-json.json", bytes("signed"));
        faults.put("compact.json", bytes("\"" + base64("{}") + "." + base64("{}") + ".AAAA\""));
        faults.put("more-after-it.json", bytes(good() + "{}"));
        faults.put("member-twice.json", bytes(good().replaceFirst("\\{", "{\"payload\":\"e30\",")));
        faults.put("member-unknown.json", bytes(good().replaceFirst("\\{", "{\"x\":1,")));
        faults.put("header-unprotected.json", bytes(good().replaceFirst("\\{", "{\"header\":{\"alg\":\"none\"},")));
        faults.put("signature-missing.json", bytes(good().replaceFirst(",\"signature\":\"[^\"]*\"", "")));
        faults.put("two-signatures.json", bytes(two()));
        faults.put("padded.json", bytes(good().replaceFirst("\"signature\":\"([^\"]*)\"", "\"signature\":\"$1==\"")));
        faults.put("payload-changed.json", bytes(good().replace(base64(DOCUMENT), base64(DOCUMENT.replace("1", "2")))));
        faults.put("payload-not-canonical.json", signed(header, DOCUMENT.replace(",", ", ")));
        faults.put("payload-not-json.json", signed(header, "all erased"));
        faults.put("signature-changed.json", bytes(changed()));
        faults.put("alg-none.json", signed(header.replace("RS256", "none"), DOCUMENT));
        faults.put("alg-hs256.json", signed(header.replace("RS256", "HS256"), DOCUMENT));
        faults.put("alg-missing.json", signed(header.replace("\"alg\":\"RS256\",", ""), DOCUMENT));
        faults.put("crit.json", signed(header.replaceFirst("\\{", "{\"crit\":[\"b64\"],\"b64\":false,"), DOCUMENT));
        faults.put("header-unknown.json", signed(header.replaceFirst("\\{", "{\"jku\":\"http://x\","), DOCUMENT));
        faults.put("header-twice.json", signed(header.replaceFirst("\\{", "{\"alg\":\"none\","), DOCUMENT));
        faults.put("header-not-json.json", signed("RS256", DOCUMENT));
        faults.put("type-missing.json", signed(header.replaceFirst("\"typ\":\"[^\"]*\",", ""), DOCUMENT));
        faults.put("type-other.json", Jws.sign(CONTRACTOR, "other+json", JwsTest.DOCUMENT, SIGNED));
        faults.put("certificate-missing.json", signed(header.replaceFirst(",\"x5c\":\\[[^]]*]", ""), DOCUMENT));
        faults.put("certificate-broken.json", signed(header.replace("[\"MII", "[\"AAA"), DOCUMENT));
        faults.put("thumbprint-other.json", signed(header.replaceFirst("(#S256\":\")....", "$1AAAA"), DOCUMENT));
        faults.put(
                "certificate-of-another-key.json",
                signed(JwsHeader.text(JwsTest.TYPE, List.of(STRANGER.certificate())), DOCUMENT));
        faults.put("signer-not-trusted.json", Jws.sign(STRANGER, JwsTest.TYPE, JwsTest.DOCUMENT, SIGNED));
        FAULTS.write(
                new LinkedHashMap<>(Map.of("trusted.pem", CONTRACTOR.pem(), "good.json", bytes(good()))),
                faults,
                BadJwsTest::verify);
    }

    private static String good() {
        return new String(Jws.sign(CONTRACTOR, JwsTest.TYPE, JwsTest.DOCUMENT, SIGNED), StandardCharsets.UTF_8);
    }

    private static byte[] signed(String header, String payload) {
        String input = base64(header) + "." + base64(payload);
        byte[] signature = CONTRACTOR.sign(bytes(input));
        return JwsFile.write(Map.of(
                "protected",
                base64(header),
                "payload",
                base64(payload),
                "signature",
                Base64.getUrlEncoder().withoutPadding().encodeToString(signature)));
    }

    private static String two() {
        UnaryOperator<String> member = name -> good().replaceFirst(".*\"" + name + "\":(\"[^\"]*\").*", "$1");
        String one =
                "{\"protected\":" + member.apply("protected") + ",\"signature\":" + member.apply("signature") + "}";
        return CanonicalJson.of(
                "{\"payload\":" + member.apply("payload") + ",\"signatures\":[" + one + "," + one + "]}");
    }

    private static String changed() {
        String good = good();
        int at = good.indexOf("\"signature\":\"") + 20;
        return good.substring(0, at) + (good.charAt(at) == 'A' ? 'B' : 'A') + good.substring(at + 1);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
