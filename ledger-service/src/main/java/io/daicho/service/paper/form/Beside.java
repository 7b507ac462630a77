package io.daicho.service.paper.form;

import io.daicho.api.fact.Fact;
import io.daicho.service.erasure.ErasureNote;
import io.daicho.service.store.detail.KeptDetail;
import java.util.function.Function;
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
    record Behind(@Nullable String text, @Nullable ErasureNote erased) {
        /**
         * By what is kept.
         *
         * @param kept what is kept; null where nothing is
         * @param erasures says what is known of an erasure, by the id of its fact
         */
        public static Behind of(@Nullable KeptDetail kept, Function<String, ErasureNote> erasures) {
            if (kept == null) {
                return new Behind(null, null);
            }
            return kept.erasedBy() == null
                    ? new Behind(kept.text() == null ? null : kept.text().text(), null)
                    : new Behind(null, erasures.apply(kept.erasedBy()));
        }
    }
}
