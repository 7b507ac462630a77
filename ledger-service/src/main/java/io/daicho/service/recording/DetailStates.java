package io.daicho.service.recording;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailFields;
import io.daicho.api.journal.DetailState;
import io.daicho.service.store.detail.KeptDetail;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a journal line says in the place of the details of a fact. */
public final class DetailStates {
    private DetailStates() {}

    /** By what is kept behind its fields. */
    public static Function<Detail, DetailState> of(Fact fact, Map<String, KeptDetail> kept) {
        Map<Detail, DetailState> states = new HashMap<>();
        if (!kept.isEmpty()) {
            DetailFields.of(fact).forEach((field, digest) -> states.put(new Detail(digest), of(kept.get(field))));
        }
        return detail -> states.getOrDefault(detail, DetailState.UNREADABLE);
    }

    private static DetailState of(@Nullable KeptDetail kept) {
        if (kept == null || kept.fault() != null) {
            return DetailState.UNREADABLE;
        }
        return kept.text() == null
                ? new DetailState(null, true)
                : DetailState.of(kept.text().text());
    }
}
