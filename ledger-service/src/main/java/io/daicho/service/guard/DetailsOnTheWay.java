package io.daicho.service.guard;

import io.daicho.api.fact.Fact;
import io.daicho.api.journal.DetailText;
import io.daicho.api.journal.FactJson;
import io.daicho.service.store.Details;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import tools.jackson.core.type.TypeReference;

/** Texts of details travel beside the command as one text, so that a routed command carries them too; never in an event. */
public final class DetailsOnTheWay {
    private static final String KEY = "details";

    private DetailsOnTheWay() {}

    /** The metadata with which a command carries texts. */
    public static MetaData with(List<DetailText> details) {
        return details.isEmpty()
                ? MetaData.emptyInstance()
                : MetaData.with(KEY, FactJson.mapper().writeValueAsString(details));
    }

    static void handOver(UnitOfWork<?> unit, Fact fact, MetaData metaData) {
        Object details = metaData.get(KEY);
        if (details != null) {
            Details.put(
                    unit,
                    fact,
                    FactJson.mapper().readValue(details.toString(), new TypeReference<List<DetailText>>() {}));
        }
    }
}
