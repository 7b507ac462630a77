package io.daicho.service.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.text.Bytes;
import io.daicho.service.stamping.StampVerifier;
import io.daicho.service.stamping.VerifiedStamp;
import io.daicho.service.testing.Faults;
import io.daicho.service.trust.Pem;
import io.daicho.service.trust.TrustAnchors;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A signed document, a signed PDF, a time stamp or a file of certificates, changed by chance: it is refused in one sentence,
 * or it says exactly what it said before. What nobody signed, a header or a certificate, is refused or can be read.
 */
class SignedFilesFuzzTest {
    private static final Faults DOCUMENTS = Faults.of(SignedFilesFuzzTest.class, "jws");
    private static final Faults PAPERS = Faults.of(SignedFilesFuzzTest.class, "pdf");
    private static final Faults STAMPS = new Faults(Path.of("src/test/resources/io/daicho/service/stamping/bad/tsr"));
    private static final byte[] STAMPED = "what is stamped\n".getBytes(StandardCharsets.US_ASCII);

    /** What the formats are made of, so that chance comes near to them. */
    private static final List<byte[]> PIECES = Stream.of(
                    "{",
                    "\"alg\":\"none\"",
                    "\"crit\":[\"b64\"]",
                    "obj",
                    "endobj",
                    "/Contents",
                    "/ByteRange [0 1 2 3]",
                    "<<",
                    ">>",
                    "<",
                    ">",
                    "stream\n",
                    "endstream",
                    "%%EOF",
                    "startxref\n0\n",
                    "99999999999",
                    "-1",
                    "=",
                    "-----BEGIN CERTIFICATE-----",
                    "\n")
            .map(piece -> piece.getBytes(StandardCharsets.US_ASCII))
            .toList();

    private static final List<byte[]> DER = List.of(
            new byte[] {0x30, (byte) 0x80},
            new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
            new byte[] {0x04, (byte) 0x89},
            new byte[] {0x06, 0},
            new byte[] {0x02, 0},
            new byte[] {0, 0});

    static Stream<Format> formats() {
        return Stream.of(
                new Format(
                        "JWS",
                        DOCUMENTS.file("good.json"),
                        file -> text(Jws.read(file)
                                .verify(JwsTest.TYPE, trusted(DOCUMENTS), Signers.SIGNED)
                                .toArray())),
                new Format("header of a JWS", header(), file -> readable(JwsHeader.read(file))),
                new Format("PDF", PAPERS.file("good.pdf"), SignedFilesFuzzTest::paper),
                new Format("time stamp", STAMPS.file("good.tsr"), SignedFilesFuzzTest::stamp),
                new Format(
                        "certificates",
                        DOCUMENTS.file("trusted.pem"),
                        file -> readable(Pem.certificates("certificates", file))));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aChangeIsRefusedInASentenceOrChangesNothing(Format format) throws Malformed, ProofFailed {
        fuzz(format, Integer.getInteger("fuzz", 1_500));
    }

    @ParameterizedTest
    @MethodSource("formats")
    @Tag("long")
    void noneOfHundredThousandChangesIsBelieved(Format format) throws Malformed, ProofFailed {
        fuzz(format, 100_000);
    }

    private static void fuzz(Format format, int rounds) throws Malformed, ProofFailed {
        byte[] good = format.good.toArray();
        String said = format.reading.says(good);
        Random random = new Random(Long.getLong("seed", 11));
        int refused = 0;
        for (int i = 0; i < rounds; i++) {
            refused += isRefused(format, changed(good, random), said, i) ? 1 : 0;
        }
        assertThat(refused).as("refused of " + rounds).isGreaterThan(rounds / 3);
        System.out.printf(
                "%s: %,d changes, %,d refused, %,d without effect%n", format, rounds, refused, rounds - refused);
    }

    private static boolean isRefused(Format format, byte[] file, String said, int round) {
        try {
            assertThat(format.reading.says(file))
                    .as("%s, round %d", format, round)
                    .isEqualTo(said);
            return false;
        } catch (Malformed | ProofFailed refused) {
            assertThat(refused.getMessage()).isNotBlank().doesNotContain("\n");
            return true;
        } catch (RuntimeException | StackOverflowError crash) {
            return fail(
                    "%s, round %d: %s\n%s"
                            .formatted(format, round, crash, Base64.getEncoder().encodeToString(file)),
                    crash);
        }
    }

    /** Some changes of one to three places: bits, cuts, doublings, pieces of the formats. */
    private static byte[] changed(byte[] good, Random random) {
        byte[] file = good;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            file = changedOnce(file, random);
        }
        return file;
    }

    private static byte[] changedOnce(byte[] good, Random random) {
        int at = random.nextInt(good.length);
        int to = at + random.nextInt(Math.min(60, good.length - at) + 1);
        ByteArrayOutputStream file = new ByteArrayOutputStream(good.length + 64);
        file.write(good, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {
                file.write(good[at] ^ 1 << random.nextInt(8));
                file.write(good, at + 1, good.length - at - 1);
            }
            case 1 -> file.write(good, to, good.length - to);
            case 2 -> {
                file.write(good, at, to - at);
                file.write(good, at, good.length - at);
            }
            case 3 -> {
                file.writeBytes(PIECES.get(random.nextInt(PIECES.size())));
                file.write(good, at, good.length - at);
            }
            case 4 -> {
                byte[] der = DER.get(random.nextInt(DER.size()));
                file.writeBytes(der);
                int behind = Math.min(good.length, at + der.length);
                file.write(good, behind, good.length - behind);
            }
            default -> {
                file.write('0' + random.nextInt(10));
                file.write(good, at + 1, good.length - at - 1);
            }
        }
        return file.size() == 0 ? new byte[1] : file.toByteArray();
    }

    /** Who signed what, and when: all bytes but those of the signature itself. */
    private static String paper(byte[] file) throws Malformed, ProofFailed {
        VerifiedPdf verified = PadesVerifier.verify(file, trusted(PAPERS), TrustAnchors.NONE);
        byte[] signed = PdfSignature.of(file).range().signed(file);
        return verified.certificate().getSubjectX500Principal() + " " + verified.claimedAt() + " " + text(signed);
    }

    private static String stamp(byte[] file) throws Malformed, ProofFailed {
        VerifiedStamp verified = StampVerifier.verify(file, STAMPED, trusted(STAMPS));
        return verified.time() + " " + verified.accuracy() + " " + verified.authority() + " " + verified.policy() + " "
                + verified.serial() + " " + verified.certificate();
    }

    /** What nobody signed: it is enough that it can be read. */
    private static String readable(Object read) {
        return read.toString().isEmpty() ? "" : "readable";
    }

    private static byte[] header() {
        return JwsHeader.text(JwsTest.TYPE, Signers.CONTRACTOR.chain()).getBytes(StandardCharsets.UTF_8);
    }

    private static TrustAnchors trusted(Faults faults) throws Malformed {
        return TrustAnchors.of(Pem.certificates("trusted.pem", faults.file("trusted.pem")));
    }

    /** One character a byte, so that nothing is taken for the same. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private record Format(String name, Bytes good, Reading reading) {
        Format(String name, byte[] good, Reading reading) {
            this(name, Bytes.of(good), reading);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** Reads and verifies a file, and tells what it says. */
    private interface Reading {
        String says(byte[] file) throws Malformed, ProofFailed;
    }
}
