package io.daicho.service.paper.form;

import io.daicho.api.fact.Fact;
import io.daicho.service.erasure.ErasureNote;
import org.jspecify.annotations.Nullable;

/** What lies beside the chain: the texts behind the details of facts. */
public interface Beside {
    /** What there is behind a field of a fact, such as {@code form.ais[0].work}. */
    Behind behind(Fact fact, String field);

    /**
     * What there is behind a detail. With neither, its text cannot be read.
     *
     * @param text its text
     * @param erased that it was erased
     */
    record Behind(@Nullable String text, @Nullable ErasureNote erased) {}
}
