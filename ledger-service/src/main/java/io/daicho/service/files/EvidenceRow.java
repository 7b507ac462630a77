package io.daicho.service.files;

import io.daicho.api.evidence.EvidenceFact;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.store.detail.KeptDetail;
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
        KeptDetail.@Nullable Fault fault) {}
