package io.daicho.service.questions;

import io.daicho.api.fact.InstantText;
import io.daicho.api.journal.CanonicalJson;
import io.daicho.conclusions.Conclusions;
import io.daicho.proof.text.Sha256;
import io.daicho.service.obligations.ConclusionsJson;
import io.daicho.service.obligations.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/**
 * The digest by which a report is recognised: SHA-256 of its canonical JSON (RFC 8785), without the position that it was
 * drawn from, so that facts recorded after it do not change it.
 */
public final class ReportDigest {
    private ReportDigest() {}

    /** Of conclusions, rebuilt: put into the digest one after the other, in the order of the canonical form. */
    public static String of(Conclusions conclusions) {
        MessageDigest digest = Sha256.begin();
        Consumer<String> to = text -> digest.update(text.getBytes(StandardCharsets.UTF_8));
        to.accept("{\"asOf\":" + text(InstantText.of(conclusions.asOf())));
        array(to, "breaches", conclusions.breaches(), ConclusionsJson::write);
        to.accept(",\"clauseSet\":" + text(conclusions.clauseSet()));
        to.accept(",\"contract\":" + text(conclusions.contract().value()));
        array(to, "contradictions", conclusions.contradictions(), ConclusionsJson::write);
        to.accept(",\"knownAt\":" + text(InstantText.of(conclusions.knownAt())));
        array(to, "obligations", conclusions.obligations(), ConclusionsJson::write);
        array(to, "warnings", conclusions.warnings(), ConclusionsJson::write);
        to.accept("}");
        return HexFormat.of().formatHex(digest.digest());
    }

    private static <T> void array(Consumer<String> to, String field, List<T> all, BiConsumer<JsonGenerator, T> write) {
        String before = ",\"" + field + "\":[";
        for (T one : all) {
            to.accept(before + CanonicalJson.of(JsonText.of(json -> write.accept(json, one))));
            before = ",";
        }
        to.accept(all.isEmpty() ? before + "]" : "]");
    }

    private static String text(String value) {
        String array = CanonicalJson.of(JsonText.of(json -> {
            json.writeStartArray();
            json.writeString(value);
            json.writeEndArray();
        }));
        return array.substring(1, array.length() - 1);
    }

    /** Of a report as {@code ./ledger obligations --format json} printed it. */
    public static String of(ObjectNode report) {
        ObjectNode json = report.deepCopy();
        json.remove("position");
        byte[] canonical = CanonicalJson.of(json.toString()).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.begin().digest(canonical));
    }
}
