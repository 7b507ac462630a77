package io.daicho.conclusions.clause;

import io.daicho.api.people.PersonFact;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.rule.Rule;
import io.daicho.conclusions.rule.ThingCase;

/**
 * GDPR Article 28(3)(b): whoever handles personal data has committed to confidentiality before. The commitment is what the
 * person acknowledges; a statutory obligation of confidentiality is recorded as the same.
 */
public final class CommitToConfidentiality implements Rule {
    @Override
    public void concludeThing(ThingCase thingCase, String clause) {
        Handling.of(thingCase)
                .forEach(handling -> handling.requires(
                        thingCase,
                        clause,
                        PersonFact.AnnexAcknowledged.class,
                        Kind.COMMIT_TO_CONFIDENTIALITY,
                        Kind.HANDLED_UNCOMMITTED));
    }
}
