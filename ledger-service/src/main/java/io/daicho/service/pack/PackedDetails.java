package io.daicho.service.pack;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The texts behind the details of facts, with the salts that their digests need. */
final class PackedDetails {
    private PackedDetails() {}

    static void write(PackSource source, OutputStream out) throws IOException {
        source.each((recorded, kept) -> DetailFields.of(recorded.fact())
                .forEach((field, digest) ->
                        PackedViews.line(out, line(recorded.fact(), field, digest, kept.get(field)))));
    }

    /** The key of an evidence file stays in the ledger: its bytes are in the pack. */
    private static String line(Fact fact, String field, String digest, @Nullable KeptDetail kept) {
        ObjectNode json = FactJson.mapper().createObjectNode();
        json.put("fact", fact.id().value());
        json.put("field", field);
        json.put("sha256", digest);
        if (kept == null || kept.fault() != null) {
            KeptDetail.Fault fault = kept == null ? KeptDetail.Fault.MISSING : Objects.requireNonNull(kept.fault());
            json.put("fault", fault.name());
        } else if (kept.text() == null) {
            json.put("erasedBy", kept.erasedBy());
        } else {
            json.put("salt", kept.text().salt());
            if (!DetailFields.isFile(fact, field)) {
                json.put("text", kept.text().text());
            }
        }
        return json.toString();
    }
}
