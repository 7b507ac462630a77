package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.CanonicalJson;
import io.daicho.api.journal.FactJson;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.signing.Documented;
import io.daicho.service.signing.Jws;
import io.daicho.service.signing.OddPdf;
import io.daicho.service.testing.Tool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole way of an attestation to whoever verifies it: issued through the ledger, verified by others and by us. */
class VerifyAttestationTest {
    @TempDir
    static Path shared;

    private static Issued issued;

    @TempDir
    Path directory;

    @BeforeAll
    static void issueOne() throws IOException {
        issued = Issued.in(shared);
    }

    @Test
    void theJsonThatWasIssuedIsAcceptedByOpensslAndByVerifyAndAfterOneChangedByteByNeither() throws Exception {
        copy(issued.json(), "document.json");
        copy(issued.certificate(), "certificate.pem");
        String openssl = Documented.shell("signatures.md", "JWS");

        assertThat(Tool.shell(directory, openssl)).contains("Verified OK").endsWith("exit 0");
        Call accepted = issued.verified(directory.resolve("document.json"));
        assertThat(accepted).returns(0, Call::code);
        assertThat(accepted.out())
                .contains("Document ", "Attestation at-1 of maker under the contract small")
                .containsPattern("integrity: nothing was changed +proved +the file is as it was signed")
                .contains(fingerprint())
                .contains("What this did not prove");

        change("document.json", "\"signature\":\"".length() + at(issued.json(), "\"signature\":\""));

        assertThat(Tool.shell(directory, openssl)).contains("Verification failure");
        assertThat(issued.verified(directory.resolve("document.json")))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("JWS: the signature is not that of the key in the certificate over this header"
                                + " and payload"));
    }

    @Test
    void thePdfThatWasIssuedIsAcceptedByPdfsigAndByVerifyAndAfterOneChangedByteByNeither() throws IOException {
        Tool.pdfsig();
        Tool.certutil();
        copy(issued.pdf(), "document.pdf");
        copy(issued.certificate(), "certificate.pem");
        String pdfsig = Documented.shell("signatures.md", "PDF");

        assertThat(Tool.shell(directory, pdfsig))
                .contains("Total document signed", "Signature is Valid.", "Certificate is Trusted.");
        Call accepted = issued.verified(directory.resolve("document.pdf"));
        assertThat(accepted).returns(0, Call::code);
        assertThat(accepted.out())
                .containsPattern("integrity: nothing was changed +proved +the file is as it was signed")
                .containsPattern("time: on the word of others +proved +it was there at 20.*Z, on the word of CN=alpha")
                .contains(fingerprint(), "the JSON is the authoritative one");

        change("document.pdf", OddPdf.find(Files.readAllBytes(issued.pdf()), "stream", 0) + 40);

        assertThat(Tool.shell(directory, pdfsig)).doesNotContain("Signature is Valid.");
        assertThat(issued.verified(directory.resolve("document.pdf")))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("PDF: calculated SHA-256 of what is signed "));
    }

    @Test
    void withoutACertificateNobodyKnowsWhoseKeyItWasAndTheFingerprintIsNamed() {
        for (Path file : new Path[] {issued.json(), issued.pdf()}) {
            Call call = ledger("verify", file, "--format", "json");
            JsonNode json = call.json();
            JsonNode verdicts = json.at("/verdicts");

            assertThat(call).returns(0, Call::code);
            assertThat(verdicts.at("/integrity/outcome").stringValue()).isEqualTo("NOT_CHECKED");
            assertThat(verdicts.at("/integrity/reason").stringValue())
                    .contains(fingerprint(), "compare its SHA-256 with the one that you were given", "--certificate");
            assertThat(verdicts.at("/time/outcome").stringValue()).isEqualTo("NOT_CHECKED");
            assertThat(verdicts.at("/conclusions/outcome").stringValue()).isEqualTo("NOT_CHECKED");
        }
    }

    @Test
    void aTimeStampBesideTheFileSaysWhenItWasThere() throws IOException {
        Path stamp = issued.data().resolve("log/small/stamps/" + sha256(issued.json()) + ".alpha.tsr");

        assertThat(stamp).exists();
        assertThat(issued.verified(issued.json(), "--stamp", stamp))
                .returns(0, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .containsPattern("time: on the word of others +proved +it was there at 20"));
        assertThat(issued.verified(issued.pdf(), "--stamp", stamp))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("time stamp: calculated digest "));
        assertThat(ledger("verify", issued.json(), "--stamp", stamp).out())
                .contains("a time stamp is there; name the certificate of its authority with --authority");
        assertThat(ledger("verify", issued.pdf(), "--authority", issued.certificate()))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains("time stamp: the certificate of \"CN=alpha\""));
    }

    @Test
    void theLogsKeyVerifiesTheCheckpointInIt() {
        String key = ledger("log-key", "--data", issued.data()).out().strip();
        String other = key.replaceFirst("^[^+]+", "ledger.example.jp/other");

        assertThat(issued.verified(issued.json(), "--key", key).out())
                .contains("The checkpoint that it names is signed by the log");
        assertThat(issued.verified(issued.json()).out()).contains("name the key of that log with --key");
        assertThat(ledger("verify", issued.json(), "--key", other)).returns(2, Call::code);
    }

    @Test
    void eachFaultOfTheJsonHasItsSentence() throws Exception {
        Jws jws = Jws.read(Files.readAllBytes(issued.json()));
        byte[] content = jws.payload().toArray();
        String text = new String(content, StandardCharsets.UTF_8);

        refused(content, "nobody signed it: it is the document without a signature");
        refused(replaced("\"signature\":\"", "\"sign\":\""), "\"sign\" is not one of its members");
        refused(header(json -> json.put("alg", "none")), "\"alg\" is \"none\": nobody signed it");
        refused(header(json -> json.put("alg", "HS256")), "\"alg\" is \"HS256\", not \"RS256\"");
        refused(
                header(json -> {
                    json.putArray("crit").add("b64");
                    return json;
                }),
                "\"crit\" asks for what this software does not know: [\"b64\"]");
        refused(Arrays.copyOf(Files.readAllBytes(issued.json()), 4_000), "JWS: it is not JSON");
        refused(
                payload(text.replaceFirst("\"attestation\":\"at-1\"", "\"attestation\":\"at-2\"")),
                "JWS: the signature is not that of the key in the certificate over this header and payload");
        byte[] forged = signedByAStranger(text.replaceFirst("UM-1", "UM-2"));
        refused(
                forged,
                "\"CN=製作所,O=製作所\", is not one that is trusted",
                "its content has the digest ",
                "group 13 names the certificate with the SHA-256 ");
    }

    @Test
    void eachFaultOfThePdfHasItsSentence() throws IOException {
        byte[] pdf = Files.readAllBytes(issued.pdf());

        refusedPdf(OddPdf.updated(pdf), "are not signed: they were added later");
        refusedPdf(Arrays.copyOf(pdf, pdf.length - 100), "PDF: ");
        refusedPdf(Arrays.copyOf(pdf, pdf.length / 2), "PDF: it is cut off: it does not end with %%EOF");
        refusedPdf(new byte[0], "PDF: it does not begin with %PDF-");
        refusedPdf(Arrays.copyOf(pdf, OddPdf.find(pdf, "%%EOF", 0) + 6), "PDF: nobody signed it");
    }

    @Test
    void whatItSaysIsDraftedAgainFromTheLedgerOrFromItsPack() throws Exception {
        Path pack = directory.resolve("pack.zip");
        assertThat(ledger("pack", "--contract", "small", "--data", issued.data(), "--output", pack))
                .returns(0, Call::code);
        for (Object[] with : new Object[][] {{"--data", issued.data()}, {"--pack", pack}}) {
            assertThat(issued.verified(issued.json(), with))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out())
                            .containsPattern("conclusions: concluded again, the same +proved +concluded from")
                            .contains("Issued at position", "What was kept at", "Contract small"));
        }

        String text =
                new String(Jws.read(Files.readAllBytes(issued.json())).payload().toArray(), StandardCharsets.UTF_8);
        Path forged = Files.write(
                directory.resolve("forged.json"),
                signedByAStranger(text.replace("\"outcome\":\"RETURNED\"", "\"outcome\":\"ERASED\"")
                        .replace("\"attestation\":\"at-1\"", "\"attestation\":\"at-7\"")));
        for (Object[] with : new Object[][] {{"--data", issued.data()}, {"--pack", pack}}) {
            assertThat(issued.verified(forged, with))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.out())
                            .contains(
                                    "drafted again from the entries it is another at dispositions[0].outcome",
                                    "no attestation at-7 was issued in the ledger of the contract small"));
        }
        assertThat(issued.verified(issued.pdf(), "--data", issued.data())).returns(2, Call::code);
    }

    @Test
    void whatBecameOfItIsSaidAlsoWhereTheReadModelsAreOlder() {
        String data = directory.resolve("data").toString();
        Tool.shell(directory, "cp -r " + issued.data() + " data && cp data/readmodel.db older.db");
        String dispute = "attest dispute at-1 --disputed-by town --ground count --by town --role CLIENT --data " + data;
        assertThat(ledger((Object[]) dispute.split(" ", -1))).returns(0, Call::code);
        ledger("obligations", "--data", data);
        Tool.shell(directory, "cp older.db data/readmodel.db && rm -f data/readmodel.db-wal data/readmodel.db-shm");

        assertThat(issued.verified(issued.json(), "--data", data).out()).contains("DISPUTED at position");
    }

    private void refused(byte[] file, String... sentences) throws IOException {
        assertThat(issued.verified(Files.write(directory.resolve("changed.json"), file)))
                .as(String.join(", ", sentences))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains(sentences));
    }

    private void refusedPdf(byte[] file, String sentence) throws IOException {
        assertThat(issued.verified(Files.write(directory.resolve("changed.pdf"), file)))
                .as(sentence)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out()).contains(sentence));
    }

    private byte[] replaced(String from, String to) throws IOException {
        return Files.readString(issued.json()).replaceFirst(from, to).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] header(UnaryOperator<ObjectNode> change) throws IOException {
        ObjectNode file = (ObjectNode) FactJson.mapper().readTree(Files.readAllBytes(issued.json()));
        ObjectNode header = (ObjectNode) FactJson.mapper()
                .readTree(Base64.getUrlDecoder().decode(file.get("protected").stringValue()));
        return with(file, "protected", CanonicalJson.of(change.apply(header).toString()));
    }

    private byte[] payload(String text) throws IOException {
        return with((ObjectNode) FactJson.mapper().readTree(Files.readAllBytes(issued.json())), "payload", text);
    }

    private static byte[] with(ObjectNode file, String member, String text) {
        file.put(member, Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signedByAStranger(String text) throws IOException {
        return Jws.sign(
                issued.stranger(directory.resolve("stranger")),
                IssuedFile.TYPE,
                text.getBytes(StandardCharsets.UTF_8),
                Instant.now());
    }

    private String fingerprint() {
        return Tool.shell(shared, "openssl x509 -in certificate.pem -noout -fingerprint -sha256")
                .replaceFirst("(?s)^.*=([0-9A-F:]+).*$", "$1");
    }

    private static String sha256(Path file) {
        return Tool.shell(shared, "openssl dgst -sha256 -r " + file.getFileName())
                .substring(0, 64);
    }

    private void copy(Path file, String name) throws IOException {
        Files.copy(file, directory.resolve(name));
    }

    private static int at(Path file, String text) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    private void change(String name, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(directory.resolve(name));
        bytes[at] = (byte) (bytes[at] == 'A' ? 'B' : 'A');
        Files.write(directory.resolve(name), bytes);
    }
}
