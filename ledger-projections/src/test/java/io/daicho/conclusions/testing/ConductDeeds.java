package io.daicho.conclusions.testing;

import io.daicho.api.conduct.ConductFact;
import io.daicho.api.conduct.ConductFact.Talked.Where;
import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.ConductId;
import io.daicho.api.id.ConsentId;
import io.daicho.conclusions.finding.Subject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Talk and posts. */
public final class ConductDeeds {
    private ConductDeeds() {}

    /** An occurrence, as findings name it. */
    public static Subject conduct(String id) {
        return Subject.of(new Thing(Thing.Kind.CONDUCT, id));
    }

    /** Talked about, in this situation. */
    public static Deed talked(String conduct, String by, Where where) {
        return new Deed(
                statement -> new ConductFact.Talked(statement, new ConductId(conduct), Deed.organisation(by), where));
    }

    /** Posted, under a consent or whichever covers it. */
    public static Deed posted(String conduct, @Nullable String approval) {
        return new Deed(statement -> new ConductFact.Posted(
                statement,
                new ConductId(conduct),
                Parties.CONTRACTOR,
                approval == null ? null : new ConsentId(approval)));
    }

    /** The client consented to posts, until 24:00 of a day. */
    public static Deed consentToPost(String consent, @Nullable String lastDay) {
        return new Deed(statement -> new ConsentFact.Given(
                statement,
                new ConsentId(consent),
                new ConsentSubject(ConsentSubject.Kind.SOCIAL_MEDIA_POST, null, null, null),
                true,
                lastDay == null ? null : LocalDate.parse(lastDay),
                null));
    }
}
