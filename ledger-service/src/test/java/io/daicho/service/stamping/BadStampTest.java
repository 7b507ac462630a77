package io.daicho.service.stamping;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.testing.Faults;
import io.daicho.service.testing.OddCms;
import io.daicho.service.trust.Pem;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Time stamps with one fault each. */
class BadStampTest {
    private static final Faults FAULTS = Faults.of(BadStampTest.class, "tsr");
    private static final byte[] STAMPED = "what is stamped\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path directory;

    static Stream<String[]> faults() throws IOException {
        return FAULTS.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachIsRefusedWithItsSentence(String file, String sentence) {
        assertThat(Faults.sentence(FAULTS.file(file), BadStampTest::verify)).isEqualTo(sentence);
    }

    @Test
    void noneIsWithoutASentenceAndTheOneWithoutAFaultIsAccepted() throws IOException {
        FAULTS.areAllTold("good.tsr", "trusted.pem");
        assertThat(Faults.sentence(FAULTS.file("good.tsr"), BadStampTest::verify))
                .isEqualTo("accepted");
    }

    private static void verify(byte[] stamp) throws Malformed, ProofFailed {
        StampVerifier.verify(
                stamp, STAMPED, TrustAnchors.of(Pem.certificates("trusted.pem", FAULTS.file("trusted.pem"))));
    }

    @Test
    @EnabledIfSystemProperty(named = "writeFaults", matches = "true")
    void areWritten() throws Exception {
        Path file = Files.write(directory.resolve("stamped"), STAMPED);
        Path other = Files.writeString(directory.resolve("other"), "something else\n");
        Map<String, byte[]> faults = new LinkedHashMap<>();
        Map<String, byte[]> common = new LinkedHashMap<>();
        StringBuilder trusted = new StringBuilder();
        try (Authority alpha = Authority.named("alpha", directory);
                Authority stranger = Authority.named("stranger", directory);
                Authority expired =
                        authority("expired", "critical,timeStamping", "20200101000000Z", "20210101000000Z");
                Authority coder = authority("coder", "critical,codeSigning", "20200101000000Z", "20991231000000Z");
                Authority both =
                        authority("both", "critical,timeStamping,codeSigning", "20200101000000Z", "20991231000000Z");
                Authority mild = authority("mild", "timeStamping", "20200101000000Z", "20991231000000Z")) {
            byte[] good = alpha.stampOf(file, "-sha256 -cert");
            for (Authority one : new Authority[] {alpha, expired, coder, both, mild}) {
                trusted.append(Files.readString(one.root()));
            }
            common.put("good.tsr", good);
            common.put("trusted.pem", trusted.toString().getBytes(StandardCharsets.US_ASCII));
            faults.put("empty.tsr", new byte[0]);
            faults.put("not-der.tsr", "<html>please log in</html>".getBytes(StandardCharsets.US_ASCII));
            faults.put("not-a-stamp.tsr", new DERSequence(new DERSequence()).getEncoded());
            faults.put("cut.tsr", Arrays.copyOf(good, good.length - 1));
            faults.put("more-after-it.tsr", Arrays.copyOf(good, good.length + 1));
            faults.put("refused.tsr", alpha.stampOf(file, "-sha256 -cert -tspolicy 1.2.3.4.9"));
            faults.put("granted-without-a-token.tsr", granted());
            faults.put("of-something-else.tsr", alpha.stampOf(other, "-sha256 -cert"));
            faults.put("of-another-digest.tsr", alpha.stampOf(file, "-sha512 -cert"));
            faults.put("without-certificate.tsr", alpha.stampOf(file, "-sha256"));
            faults.put("time-changed.tsr", later(good));
            faults.put("signature-changed.tsr", flipped(good, good.length - 1));
            faults.put("authority-not-trusted.tsr", stranger.stampOf(file, "-sha256 -cert"));
            faults.put("certificate-had-ended.tsr", by(expired, good, true));
            faults.put("certificate-for-code.tsr", by(coder, good, true));
            faults.put("certificate-for-both.tsr", by(both, good, true));
            faults.put("use-not-critical.tsr", by(mild, good, true));
            faults.put("names-no-certificate.tsr", by(mild, good, false));
            FAULTS.write(common, faults, BadStampTest::verify);
        }
    }

    private Authority authority(String name, String use, String from, String to) {
        return Authority.of(name, directory, use, from, to);
    }

    private static byte[] granted() throws IOException {
        return new DERSequence(new PKIStatusInfo(PKIStatus.granted)).getEncoded();
    }

    private static byte[] later(byte[] good) throws Exception {
        byte[] info = new TimeStampResponse(good)
                .getTimeStampToken()
                .getTimeStampInfo()
                .getEncoded();
        int from = new String(good, StandardCharsets.ISO_8859_1).indexOf(new String(info, StandardCharsets.ISO_8859_1));
        int year = new String(good, StandardCharsets.ISO_8859_1).indexOf("Z", from) - 14;
        byte[] changed = good.clone();
        changed[year + 3]++;
        return changed;
    }

    private static byte[] flipped(byte[] good, int at) {
        byte[] changed = good.clone();
        changed[at] ^= 1;
        return changed;
    }

    /** What a good stamp says, signed by an authority that OpenSSL would not let sign. */
    private static byte[] by(Authority authority, byte[] good, boolean naming) throws Exception {
        byte[] info = new TimeStampResponse(good)
                .getTimeStampToken()
                .getTimeStampInfo()
                .getEncoded();
        Path folder = Objects.requireNonNull(authority.root().getParent());
        PrivateKey key = KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Pem.blocks("key", "PRIVATE KEY", Files.readAllBytes(folder.resolve("tsa.key")))
                                .get(0)));
        OddCms cms = new OddCms(
                        key,
                        Pem.certificates("certificate", Files.readAllBytes(folder.resolve("tsa.pem")))
                                .get(0))
                .bringing(PKCSObjectIdentifiers.id_ct_TSTInfo);
        return (naming ? cms : cms.namingNone()).sign(info);
    }

    @Test
    void theTokenAloneIsReadAsTheAnswerIs() throws Exception {
        byte[] good = FAULTS.file("good.tsr");
        byte[] token = Stamp.read(good).tokenBytes().toArray();

        assertThat(ASN1Primitive.fromByteArray(token)).isNotNull();
        assertThat(StampVerifier.verify(
                        token, STAMPED, TrustAnchors.of(Pem.certificates("trusted.pem", FAULTS.file("trusted.pem")))))
                .isEqualTo(StampVerifier.verify(
                        good, STAMPED, TrustAnchors.of(Pem.certificates("trusted.pem", FAULTS.file("trusted.pem")))));
    }
}
