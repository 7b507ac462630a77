package io.daicho.service.testing;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.id.BreachId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import java.util.List;
import java.util.stream.Stream;

/** What is found and reported of breaches. */
interface BreachDeeds extends Deeds {
    default BreachFact.Found breachFound(String breach, String... deeds) {
        return new BreachFact.Found(
                statement(), new BreachId(breach), new OrganisationId("printer"), false, scope(deeds), null);
    }

    default BreachFact.Reported breachReported(String breach, String... deeds) {
        return new BreachFact.Reported(statement(), new BreachId(breach), scope(deeds), null);
    }

    private static BreachScope scope(String... deeds) {
        return new BreachScope(Stream.of(deeds).map(FactId::new).toList(), List.of(), List.of());
    }
}
