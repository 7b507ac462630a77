package io.daicho.conclusions.frame;

import io.daicho.api.designation.Designation;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.frame.Name.By;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the client designated; each designation holds from when it was made until it is withdrawn. */
public final class Designations {
    private final Shelf facts;

    Designations(Shelf facts) {
        this.facts = facts;
    }

    private Answer held(List<EffectiveFact> among, OccurredAt deed, Predicate<DesignationFact.Made> fits) {
        return among.stream()
                .filter(fact -> fact.fact() instanceof DesignationFact.Made made && fits.test(made))
                .map(fact -> heldAt(fact, deed))
                .reduce(Answer.NO, Answer::or);
    }

    /** Whether a service was designated for sending, of this kind. */
    public Answer service(Designation.Kind kind, String service, OccurredAt deed) {
        return held(facts.by(By.SERVICE, service), deed, made -> made.what().kind() == kind);
    }

    /** Whether an organisation was designated to send to. */
    public Answer recipient(OrganisationId organisation, OccurredAt deed) {
        return held(facts.by(By.ORGANISATION, organisation), deed, made -> true);
    }

    /** Whether something was designated under this id by a deed, and may have been withdrawn again. */
    public Answer isMade(DesignationId designation, OccurredAt deed) {
        return facts.by(By.THING, designation, DesignationFact.Made.class).stream()
                .map(fact -> Answer.beforehand(fact.occurredAt(), deed))
                .reduce(Answer.NO, Answer::or);
    }

    /** Whether any desk for incidents was designated. */
    public Answer anyDesk(OccurredAt deed) {
        return held(facts.by(By.KIND, Designation.Kind.INCIDENT_DESK), deed, made -> true);
    }

    /** Whether a notice to this desk, or to none in particular, reaches the one designated; with none, any notice does. */
    public Answer reachesDesk(@Nullable DesignationId desk, OccurredAt deed) {
        Answer designated = desk == null ? Answer.NO : desk(desk, deed);
        return designated.or(anyDesk(deed).not());
    }

    /** Whether this is a designated desk for incidents. */
    public Answer desk(DesignationId desk, OccurredAt deed) {
        return held(facts.by(By.THING, desk), deed, Designations::isDesk);
    }

    private static boolean isDesk(DesignationFact.Made made) {
        return made.what().kind() == Designation.Kind.INCIDENT_DESK;
    }

    private Answer heldAt(EffectiveFact made, OccurredAt deed) {
        Answer held = Answer.beforehand(made.occurredAt(), deed);
        Optional<EffectiveFact> withdrawn =
                facts.by(By.THING, made.fact().thing().id(), DesignationFact.Withdrawn.class).stream()
                        .findFirst();
        return withdrawn
                .map(fact -> held.and(Answer.beforehand(fact.occurredAt(), deed).not()))
                .orElse(held);
    }
}
