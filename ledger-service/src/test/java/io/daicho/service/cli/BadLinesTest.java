package io.daicho.service.cli;

import static io.daicho.service.cli.Call.ledger;
import static io.daicho.service.testing.Lines.copied;
import static io.daicho.service.testing.Lines.correcting;
import static io.daicho.service.testing.Lines.erased;
import static io.daicho.service.testing.Lines.line;
import static io.daicho.service.testing.Lines.received;
import static io.daicho.service.testing.Lines.registered;
import static io.daicho.service.testing.Lines.used;
import static io.daicho.service.testing.Lines.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.service.testing.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A bad line among good ones: it is named, nothing of it is stored, and the good ones are. */
class BadLinesTest {
    @TempDir
    Path directory;

    static Stream<Arguments> badLines() {
        String good = used("f-bad", "k-1", "2026-02-05");
        return Stream.of(
                bad("not JSON", "copy k-1 was used", "not-json"),
                bad("a list", "[" + good + "]", "not-json"),
                bad("two objects", good + good, "not-json"),
                bad("an unknown command", good.replace("copy.used", "copy.vanished"), "unknown-type"),
                bad("no type", good.replace("\"type\":\"copy.used\",", ""), "missing-field"),
                bad("an unknown field", good.replace("\"purpose\"", "\"colour\":\"red\",\"purpose\""), "unknown-field"),
                bad("a missing field", good.replace(",\"purpose\":\"quote\"", ""), "missing-field"),
                bad("a field twice", good.replace("\"purpose\"", "\"copy\":\"k-1\",\"purpose\""), "duplicate-field"),
                bad("a wrong type", good.replace("\"k-1\"", "5"), "bad-value"),
                bad("an impossible date", good.replace("2026-02-05", "2026-02-30"), "bad-value"),
                bad("the far future", good.replace("2026-02-05", "2999-01-01"), "in-the-future"),
                bad("an end before the start", good("2025-03-31"), "bad-value"),
                bad("another contract", good.replace("\"c-1\"", "\"c-9\""), "contract-unknown"),
                bad("a copy nobody knows", good.replace("k-1", "k-9"), "thing-unknown"),
                bad("a deed before the beginning", good.replace("2026-02-05", "2026-01-05"), "before-its-beginning"),
                bad("a deed on an ended copy", used("f-bad", "k-2", "2026-02-05"), "copy-already-ended"),
                bad("a copy of an ended copy", copied("f-bad", "k-3", "k-2", "2026-02-05"), "parent-not-alive"),
                bad("a second beginning", received("f-bad", "k-1", "2026-02-01"), "thing-exists"),
                bad("a correction of nothing", correcting("f-9", good), "corrected-fact-unknown"),
                bad("a withdrawal of nothing", withdrawn("f-bad", "f-9", "2026-02-05"), "corrected-fact-unknown"),
                bad("a correction of another", correcting("f-2", good), "correction-of-another-thing"),
                bad("a BOM amid the file", "\uFEFF" + good, "byte-order-mark"),
                bad(
                        "a line of 70 KB",
                        correcting("f-1", good).replace("typed wrongly", "x".repeat(70_000)),
                        "line-too-long"),
                bad(
                        "a remark of 20 KB",
                        good.replace("\"copy\"", "\"remark\":\"" + "x".repeat(20_000) + "\",\"copy\""),
                        "detail-too-large"));
    }

    private static String good(String end) {
        return registered("c-2").replace("2026-03-31", end).replace("f-registered", "f-bad");
    }

    private static Arguments bad(String name, String line, String code) {
        return Arguments.of(name, line, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void isRefusedByItself(String name, String line, String code) throws IOException {
        Call call = importAround(line.getBytes(StandardCharsets.UTF_8));

        assertRefusedByItself(call, code);
    }

    @Test
    void isRefusedWhereItIsNotUtf8() throws IOException {
        byte[] latin = used("f-bad", "k-1", "2026-02-05")
                .replace("quote", "qu\u00f6te")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRefusedByItself(importAround(latin), "not-utf8");
    }

    @Test
    void saysItInJapaneseToo() throws IOException {
        Path file = Lines.file(directory, registered(), "copy k-1 was used");

        Call call = ledger("import", "--lang", "ja", file, "--data", directory.resolve("data"));

        assertThat(call.err()).contains(":2:", "[not-json]").containsPattern("[ぁ-ん]");
        assertThat(call.code()).isEqualTo(1);
    }

    private Call importAround(byte[] bad) throws IOException {
        ByteArrayOutputStream journal = new ByteArrayOutputStream();
        for (String before : new String[] {
            registered(),
            received("f-1", "k-1", "2026-02-01"),
            received("f-2", "k-2", "2026-02-01"),
            erased("f-3", "k-2", "2026-02-02")
        }) {
            journal.writeBytes((before + "\n").getBytes(StandardCharsets.UTF_8));
        }
        journal.writeBytes(bad);
        journal.writeBytes(("\n" + used("f-4", "k-1", "2026-02-06") + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(directory.resolve("journal.jsonl"), journal.toByteArray());
        return ledger("import", file, "--data", directory.resolve("data"));
    }

    private void assertRefusedByItself(Call call, String code) {
        assertThat(call.err()).contains("journal.jsonl:5: ", "[" + code + "]").doesNotContain("Exception", "\tat ");
        assertThat(call.err().strip().lines()).hasSize(1);
        assertThat(call.out()).contains("5 recorded, 0 already on record, 1 refused");
        assertThat(call.code()).isEqualTo(1);
        assertThat(ledger("export", "--contract", "c-1", "--data", directory.resolve("data"))
                        .out()
                        .lines())
                .hasSize(5)
                .noneMatch(line -> line.contains("f-bad"));
    }

    @Test
    void theFixtureIsGoodWithoutIt() throws IOException {
        Call call =
                importAround(line("copy.used", "f-bad", "c-1", "2026-02-05", "\"copy\":\"k-1\",\"purpose\":\"quote\"")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(call.err()).isEmpty();
        assertThat(call.code()).isZero();
    }
}
