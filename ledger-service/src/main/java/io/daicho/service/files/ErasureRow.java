package io.daicho.service.files;

import io.daicho.api.id.FactId;
import io.daicho.service.erasure.ErasureNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was erased, as it is listed.
 *
 * @param from the fact whose details were erased; absent: those of the whole contract were
 * @param fields which of them; none: all
 * @param note when, why, by whose leave and by which fact
 */
public record ErasureRow(@Nullable FactId from, List<String> fields, ErasureNote note) {}
