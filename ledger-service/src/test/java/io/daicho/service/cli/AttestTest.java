package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.journal.FactJson;
import io.daicho.service.attestation.AttestationRecheck;
import io.daicho.service.attestation.IssuedFile;
import io.daicho.service.signing.Jws;
import io.daicho.service.trust.TrustAnchors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The way of an attestation on the command line, from the draft to the client's answer. */
class AttestTest {
    private static final Path SMALL =
            Path.of("src", "test", "resources", "io", "daicho", "service", "attestation", "small.jsonl");

    @TempDir
    Path directory;

    private Path data;

    @BeforeEach
    void importTheSmallContract() {
        data = directory.resolve("data");
        assertThat(ledger("import", SMALL, "--data", data)).returns(0, Call::code);
    }

    private Call attest(Object... arguments) {
        Object[] all = new Object[arguments.length + 3];
        all[0] = "attest";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[all.length - 2] = "--data";
        all[all.length - 1] = data;
        return ledger(all);
    }

    private void draft(String id) {
        assertThat(attest("draft", id, "--drafter", "p-1", "--manager", "p-1", "--by", "maker"))
                .as("drafted")
                .returns(0, Call::code);
    }

    private void issue(String id) {
        draft(id);
        assertThat(attest("check", id, "--checker", "p-2", "--by", "maker")).returns(0, Call::code);
        assertThat(attest("issue", id, "--issuer", "p-1", "--by", "maker"))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .returns(0, Call::code);
    }

    private String state(String id) {
        for (JsonNode row : attest("list", "--format", "json").json()) {
            if (row.get("attestation").stringValue().equals(id)) {
                return row.get("state").stringValue();
            }
        }
        return "not on record";
    }

    @Test
    void isDraftedCheckedIssuedAndAccepted() throws Exception {
        draft("at-1");
        assertThat(state("at-1")).isEqualTo("DRAFTED");
        assertThat(attest("check", "at-1", "--checker", "p-1", "--by", "maker"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("somebody else has to check it"));
        assertThat(attest("issue", "at-1", "--issuer", "p-1", "--by", "maker"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("attestation.checked"));
        assertThat(attest("check", "at-1", "--checker", "p-2", "--by", "maker")).returns(0, Call::code);
        assertThat(attest("issue", "at-1", "--issuer", "p-1", "--by", "maker")).returns(0, Call::code);
        assertThat(state("at-1")).isEqualTo("ISSUED");
        assertThat(attest("accept", "at-1", "--accepted-by", "town", "--by", "town", "--role", "CLIENT"))
                .returns(0, Call::code);
        assertThat(state("at-1")).isEqualTo("ACCEPTED");
        assertThat(attest("list").out()).contains("at-1", "maker", "accepted");
        assertThat(ledger("check", "--data", data)).returns(0, Call::code);
    }

    @Test
    void aDayThatIsStillToComeIsNotAttested() {
        for (String time : List.of("--as-of", "--known-at")) {
            assertThat(attest("draft", "at-1", "--drafter", "p-1", "--by", "maker", time, "2099-01-01"))
                    .returns(2, Call::code)
                    .satisfies(call -> assertThat(call.err()).contains("is still to come"));
        }
        assertThat(state("at-1")).isEqualTo("not on record");
    }

    @Test
    void whatWasIssuedIsStoredAndHoldsItsDraftWithTheThirteenthGroup() throws Exception {
        issue("at-1");

        byte[] file = got("at-1", "document", "one.json");
        var signed = Jws.read(file);
        assertThat(signed.verify(IssuedFile.TYPE, TrustAnchors.of(List.of(signed.certificate())), Instant.now())
                        .toArray())
                .isEqualTo(IssuedFile.canonical(file));
        assertThat(new String(got("at-1", "printed", "one.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("/ByteRange");
        assertThat(got("at-1", "document", "two.json")).isEqualTo(file);
        var document = IssuedFile.document(file);
        assertThat(AttestationRecheck.faults(IssuedFile.canonical(file), document))
                .isEmpty();
        assertThat(document.with(null)).isEqualTo(IssuedFile.document(got("at-1", "draft", "draft.json")));
        assertThat(document.integrity()).satisfies(integrity -> {
            assertThat(integrity.rules()).isEqualTo("jp-municipal-infosec-2025");
            assertThat(integrity.rulesSha256()).hasSize(64);
            assertThat(integrity.checkpoint()).startsWith("daicho").contains("/small\n");
            assertThat(integrity.signature()).isNotNull();
            assertThat(integrity.doesNotProve())
                    .first()
                    .satisfies(text -> assertThat(text.en()).contains("not that nothing was left unrecorded"));
        });
    }

    private byte[] got(String id, String part, String name) throws IOException {
        Path output = directory.resolve(name);
        Call call = attest("get", id, "--part", part, "--output", output);
        assertThat(call.err()).isEmpty();
        return Files.readAllBytes(output);
    }

    @Test
    void anotherTakesThePlaceOfADisputedOne() {
        issue("at-1");
        assertThat(attest(
                        "dispute",
                        "at-1",
                        "--disputed-by",
                        "town",
                        "--ground",
                        "the serial number is wrong",
                        "--by",
                        "town",
                        "--role",
                        "CLIENT"))
                .returns(0, Call::code);
        assertThat(state("at-1")).isEqualTo("DISPUTED");
        assertThat(attest("draft", "at-2", "--drafter", "p-1", "--supersedes", "at-1", "--by", "maker"))
                .returns(0, Call::code);
        assertThat(attest("supersede", "at-1", "--successor", "at-2", "--by", "maker"))
                .returns(0, Call::code);
        assertThat(state("at-1")).isEqualTo("SUPERSEDED");
        assertThat(state("at-2")).isEqualTo("DRAFTED");
    }

    @Test
    void whatStandsInTheWayIsSaidAndNothingIsStored() {
        assertThat(ledger("import", live(), "--data", data))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .returns(0, Call::code);
        int entries = lines(ledger("export", "--data", data).out());

        Call refused = attest("draft", "at-1", "--drafter", "p-1", "--by", "maker");
        Call dry = attest("draft", "at-1", "--dry-run");

        assertThat(refused)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err())
                        .contains("1 things stand in the way", "Article 12, Return or erase, copy k-3"));
        assertThat(dry)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.out())
                        .contains("nothing is stored", "copies: 3, of which live: 1", "copy k-3"));
        assertThat(lines(ledger("export", "--data", data).out())).isEqualTo(entries);
        assertThat(attest("list").out()).contains("There are no attestations.");
    }

    @Test
    void aNamedExceptionLetsItThroughAndWhatOpensBeforeTheIssueDoesNot() {
        assertThat(ledger("import", live(), "--data", data)).returns(0, Call::code);
        JsonNode obstacle = attest("draft", "at-1", "--dry-run", "--format", "json")
                .json()
                .get("obstacles")
                .get(0);
        String duty = obstacle.get("obligation").stringValue();
        assertThat(attest("draft", "at-1", "--drafter", "p-1", "--except", duty, "--by", "maker"))
                .returns(0, Call::code);
        assertThat(attest("check", "at-1", "--checker", "p-2", "--by", "maker")).returns(0, Call::code);
        assertThat(ledger("import", live("k-4", "f-121"), "--data", data)).returns(0, Call::code);

        Call refused = attest("issue", "at-1", "--issuer", "p-1", "--by", "maker");

        assertThat(refused)
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("copy k-4").doesNotContain("copy k-3"));
        assertThat(state("at-1")).isEqualTo("CHECKED");
    }

    @Test
    void aDraftInWhichSomethingWasErasedSinceIsNotIssued() {
        draft("at-1");
        assertThat(attest("check", "at-1", "--checker", "p-2", "--by", "maker")).returns(0, Call::code);
        assertThat(ledger((Object[])
                        ("erase-detail --of f-4 --field description --ground REQUEST_OF_THE_PERSON --allowed-by p-1"
                                        + " --allowed-by-role CLIENT --by maker --reason letter --data " + data)
                                .split(" ", -1)))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .returns(0, Call::code);

        assertThat(attest("issue", "at-1", "--issuer", "p-1", "--by", "maker"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("2 Scope, 11 History", "Draft another"));
        assertThat(state("at-1")).isEqualTo("CHECKED");
    }

    @Test
    void theSameFactAgainIsARepeat() {
        for (String said : List.of("is drafted", "on record already")) {
            assertThat(again("draft", "--drafter", "p-1", "--fact", "f-30"))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out()).contains("at-1", "f-30", said));
        }
        for (String[] other : new String[][] {
            {"--drafter", "p-2"}, {"--drafter", "p-1", "--manager", "p-2"}, {"--drafter", "p-1", "--remark", "again"}
        }) {
            assertThat(again(
                            "draft",
                            Stream.concat(Stream.of(other), Stream.of("--fact", "f-30"))
                                    .toArray(String[]::new)))
                    .returns(1, Call::code)
                    .satisfies(call -> assertThat(call.err()).contains("f-30"));
        }
        assertThat(again("check", "--checker", "p-2")).returns(0, Call::code);
        for (String said : List.of("is issued", "on record already")) {
            assertThat(again("issue", "--issuer", "p-1", "--fact", "f-31"))
                    .returns(0, Call::code)
                    .satisfies(call -> assertThat(call.out()).contains("at-1", "f-31", said));
        }
        assertThat(again("issue", "--issuer", "p-2", "--fact", "f-31"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("f-31"));
        assertThat(attest("draft", "at-1", "--drafter", "p-1", "--by", "maker"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("at-1 is on record already"));
    }

    private Call again(String deed, String... said) {
        return attest(Stream.of(
                        Stream.of(deed, "at-1"),
                        Stream.of(said),
                        Stream.of("--by", "maker", "--at", "2026-03-01T09:00:00+09:00"))
                .flatMap(part -> part)
                .toArray());
    }

    @Test
    void aSubcontractorsIsSignedInTheNameOfTheLedgersKeyAndSaysSo() throws Exception {
        String stated = "\"contract\":\"small\",\"recordedBy\":{\"organisation\":\"maker\",\"role\":\"CONTRACTOR\"}";
        Path engaged = Files.writeString(
                directory.resolve("engaged.jsonl"),
                "{\"type\":\"subcontract.engaged\",\"fact\":\"f-60\",\"occurredAt\":\"2026-01-07T09:00:00+09:00\","
                        + stated
                        + ",\"subcontractor\":{\"id\":\"printer\",\"name\":\"Printer Ltd\"},\"under\":\"maker\","
                        + "\"subsidiary\":false}\n");
        assertThat(ledger("import", engaged, "--data", data))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .returns(0, Call::code);
        assertThat(attest("draft", "at-1", "--attestor", "printer", "--drafter", "p-1", "--by", "maker"))
                .returns(0, Call::code);
        assertThat(attest("check", "at-1", "--checker", "p-2", "--by", "maker")).returns(0, Call::code);
        assertThat(attest("issue", "at-1", "--issuer", "p-1", "--by", "maker")).returns(0, Call::code);

        var document = IssuedFile.document(got("at-1", "document", "one.json"));
        try (PDDocument pdf = Loader.loadPDF(got("at-1", "printed", "one.pdf"))) {
            assertThat(pdf.getSignatureDictionaries().get(0).getName())
                    .isEqualTo(document.contract().contractor().name());
        }
        assertThat(document.attestor().underName())
                .isEqualTo(document.contract().contractor().name());
        assertThat(Objects.requireNonNull(document.integrity()).doesNotProve())
                .last()
                .satisfies(text -> assertThat(text.en()).contains("not the signature of the subcontractor"));
    }

    @Test
    void wrongCallsSayWhatIsWrong() {
        assertThat(attest("draft", "at-1"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("--drafter"));
        assertThat(attest("draft", "at-1", "--drafter", "p-1"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("--by"));
        assertThat(attest("draft", "at-1", "--dry-run", "--attestor", "nobody"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("neither the contractor nor a subcontractor"));
        assertThat(attest("draft", "at-1", "--dry-run", "--except", "o-00000000000000000000"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("is no open duty that stands in the way"));
        assertThat(attest("draft", "a/b", "--dry-run"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("is not an identifier"));
        assertThat(attest("get", "at-9", "--output", directory.resolve("x")))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("at-9 is not on record"));
        assertThat(attest("issue", "at-9", "--issuer", "p-1", "--by", "maker"))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("at-9 is not on record"));
        draft("at-1");
        assertThat(attest("get", "at-1", "--output", directory.resolve("x")))
                .returns(1, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("not issued yet"));
        assertThat(ledger("attest", "draft", "at-1", "--journal", SMALL, "--drafter", "p-1", "--by", "maker"))
                .returns(2, Call::code)
                .satisfies(call -> assertThat(call.err()).contains("--dry-run"));
    }

    @Test
    void anErasedNameIsSaidToBeErased() throws Exception {
        assertThat(ledger(
                        "erase-detail",
                        "--of",
                        "f-2",
                        "--fact",
                        "f-40",
                        "--ground",
                        "REQUEST_OF_THE_PERSON",
                        "--allowed-by",
                        "p-9",
                        "--allowed-by-role",
                        "CONTRACTOR",
                        "--by",
                        "maker",
                        "--data",
                        data))
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .returns(0, Call::code);

        JsonNode people = attest("draft", "at-1", "--dry-run", "--manager", "p-1", "--format", "json")
                .json()
                .get("document")
                .get("people");

        assertThat(people).anySatisfy(entry -> {
            assertThat(entry.get("capacity").stringValue()).isEqualTo("RESPONSIBLE_MANAGER");
            assertThat(entry.get("name").get("state").stringValue()).isEqualTo("ERASED");
            assertThat(entry.get("name").get("erasedBy").stringValue()).isEqualTo("f-40");
        });
    }

    private Path live() {
        return live("k-3", "f-113");
    }

    /** A copy that was made before the end of the work and is still there, under protection. */
    private Path live(String copy, String made) {
        JsonNode line = FactJson.mapper()
                .readTree("{\"type\":\"copy.made\",\"fact\":\"" + made
                        + "\",\"contract\":\"small\",\"occurredAt\":\"2026-01-08T10:00:00+09:00\","
                        + "\"recordedBy\":{\"organisation\":\"maker\",\"role\":\"CONTRACTOR\",\"person\":\"p-1\"},"
                        + "\"dataSet\":\"addresses\",\"copy\":\"" + copy
                        + "\",\"parent\":\"k-2\",\"kind\":\"COPY\",\"purpose\":\"printing\",\"holder\":\"maker\","
                        + "\"placement\":{\"medium\":\"SERVER\",\"place\":\"works\",\"country\":\"JP\"},"
                        + "\"protection\":{\"measures\":[\"ACCESS_CONTROL\"]}}");
        try {
            return Files.writeString(directory.resolve(made + ".jsonl"), line + "\n");
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
