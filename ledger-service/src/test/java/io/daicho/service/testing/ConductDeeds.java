package io.daicho.service.testing;

import io.daicho.api.conduct.ConductFact;
import io.daicho.api.id.ConductId;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Talk and posts. */
interface ConductDeeds extends Deeds {
    default ConductFact.Talked talked(String conduct) {
        return new ConductFact.Talked(
                statement(),
                new ConductId(conduct),
                new OrganisationId("insurer"),
                ConductFact.Talked.Where.WITHIN_EARSHOT_OF_OUTSIDERS);
    }

    default ConductFact.Posted posted(String conduct, @Nullable String approval) {
        return new ConductFact.Posted(
                statement(),
                new ConductId(conduct),
                new OrganisationId("insurer"),
                approval == null ? null : new ConsentId(approval));
    }
}
