package io.daicho.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.Kept;
import io.daicho.api.journal.CanonicalJson;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class EntryTest {
    /** The integers that JSON's numbers carry exactly. */
    private static final long MOST_EXACT = (1L << 53) - 1;

    @Test
    void hasTheFormThatWasFixedWithTheFirstFactStored() {
        Entry entry = new Entry(
                "c-1/f-1",
                "copy.lost",
                "1",
                "copy",
                "c-1/copy/k-1",
                3,
                17,
                "2026-05-11T02:00:00.000Z",
                "{\"contract\":\"c-1\",\"copy\":\"k-1\",\"fact\":\"f-1\"}",
                "{\"channel\":\"IMPORT\"}");

        String json = text(entry);

        assertThat(Kept.inTests("io/daicho/proof/golden").textOrElse("entry.1.json", () -> json))
                .isEqualTo(json);
    }

    @Test
    void writesWhatCannotStandInAStringAsRfc8785Does() {
        Entry entry = new Entry("\"\\\b\t\n\f\r\u0001\u001f \u007f台", "t", "1", "k", "a", 0, 0, "", "{}", "{}");

        assertThat(text(entry)).contains("\"id\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f \u007f台\",");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void isCanonicalWhateverItsTextsAre(
            @ForAll("texts") String id,
            @ForAll("texts") String aggregate,
            @ForAll("texts") String name,
            @ForAll @LongRange(min = 0, max = MOST_EXACT) long sequence,
            @ForAll @LongRange(min = 0, max = MOST_EXACT) long position) {
        String payload = CanonicalJson.of("{\"z\":true,\"copy\":[\"" + position + "\"],\"a\":{}}");
        Entry entry = new Entry(id, name, "1", name, aggregate, sequence, position, id, payload, "{}");

        assertThat(CanonicalJson.of(text(entry))).isEqualTo(text(entry));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward = Arbitraries.of(
                "\"", "\\", "/", "\b", "\t", "\n", "\f", "\r", "\u0000", "\u001F", "\u007F", "\u0085", "\u2028", "é",
                "台帳", "カ゛", "𠮷", "👩‍💻", "\uFEFF", "\uFFFF", "a", "<", "'");
        return Arbitraries.oneOf(
                awkward.list().ofMaxSize(12).map(pieces -> String.join("", pieces)),
                Arbitraries.strings().ofMaxLength(40).filter(EntryTest::isWhole));
    }

    /** Without halves of characters: they have no form in UTF-8, and are refused before they come here. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static String text(Entry entry) {
        return new String(entry.bytes(), StandardCharsets.UTF_8);
    }
}
