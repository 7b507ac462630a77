package io.daicho.conclusions.testing;

import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ConsentId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A consent of the client: in writing and until withdrawn, unless said. */
public final class Consenting extends Deed {
    private String consent;
    private ConsentSubject subject;
    private boolean inWriting = true;
    private @Nullable LocalDate lastDay;

    private Consenting(String consent, ConsentSubject subject) {
        super(statement -> {
            throw new IllegalStateException("made by its own maker");
        });
        this.consent = consent;
        this.subject = subject;
    }

    /** To a subcontractor. */
    public static Consenting consentTo(String subcontractor) {
        return new Consenting(
                "consent-" + subcontractor,
                new ConsentSubject(ConsentSubject.Kind.SUBCONTRACTING, null, Deed.organisation(subcontractor), null));
    }

    /** The client was asked for consent to a subcontractor. */
    public static Deed consentRequested(String subcontractor) {
        Consenting asked = consentTo(subcontractor);
        return new Deed(
                statement -> new ConsentFact.Requested(statement, new ConsentId(asked.consent), asked.subject, null));
    }

    /** To taking copies outside. */
    public static Consenting approval(String consent, String... copies) {
        CopyScope scope = copies.length == 0
                ? null
                : new CopyScope(java.util.Arrays.stream(copies).map(CopyId::new).toList(), List.of(), List.of());
        return new Consenting(consent, new ConsentSubject(ConsentSubject.Kind.TAKE_OUT, scope, null, null));
    }

    /** To a provider's access. */
    public static Consenting consentToAccess(String service) {
        return new Consenting(
                "access-" + service, new ConsentSubject(ConsentSubject.Kind.PROVIDER_ACCESS, null, null, service));
    }

    /** To a third party's seeing a printout. */
    public static Consenting consentToView(String viewer) {
        return new Consenting(
                "view-" + viewer,
                new ConsentSubject(ConsentSubject.Kind.THIRD_PARTY_VIEW, null, Deed.organisation(viewer), null));
    }

    /** The client took a consent back. */
    public static Deed consentWithdrawn(String consent) {
        return new Deed(statement -> new ConsentFact.Withdrawn(statement, new ConsentId(consent), null));
    }

    /** The client did not consent. */
    public static Deed refused(String consent) {
        return new Deed(statement -> new ConsentFact.Refused(statement, new ConsentId(consent), null));
    }

    /** Under this id. */
    public Consenting called(String id) {
        consent = id;
        return this;
    }

    /** Only by word of mouth. */
    public Consenting byMouth() {
        inWriting = false;
        return this;
    }

    /** For these copies only. */
    public Consenting about(String... copies) {
        CopyScope scope =
                new CopyScope(java.util.Arrays.stream(copies).map(CopyId::new).toList(), List.of(), List.of());
        subject = new ConsentSubject(subject.kind(), scope, subject.organisation(), subject.service());
        return this;
    }

    /** Until 24:00 of this day. */
    public Consenting until(String day) {
        lastDay = LocalDate.parse(day);
        return this;
    }

    @Override
    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        return new ConsentFact.Given(statement, new ConsentId(consent), subject, inWriting, lastDay, null);
    }
}
