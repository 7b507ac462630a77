package io.daicho.service.files;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.store.detail.KeptDetail;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An evidence file, as it is listed.
 *
 * @param filed the fact that files it
 * @param name what the file was called, if that can be read
 * @param erased that it was erased, if it was
 * @param fault why it cannot be read although nobody erased it
 */
public record EvidenceRow(
        EvidenceFact.Filed filed,
        @Nullable String name,
        @Nullable ErasureNote erased,
        KeptDetail.@Nullable Fault fault) {
    /**
     * The row of a file.
     *
     * @param kept what there is behind its details, by field
     * @param erasures says what is known of an erasure, by the id of its fact
     */
    public static EvidenceRow of(
            EvidenceFact.Filed filed, Map<String, KeptDetail> kept, Function<String, ErasureNote> erasures) {
        KeptDetail name = kept.get("name");
        KeptDetail content = kept.get(EvidenceFact.Filed.CONTENT);
        return new EvidenceRow(
                filed,
                name == null || name.text() == null ? null : name.text().text(),
                content == null || content.erasedBy() == null ? null : erasures.apply(content.erasedBy()),
                content == null ? KeptDetail.Fault.MISSING : content.fault());
    }
}
