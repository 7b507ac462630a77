package io.daicho.api.incident;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.IncidentId;
import io.daicho.api.id.OrganisationId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An information security incident, or the risk of one, from its first recognition on (article 14-3, annex 9). */
public sealed interface IncidentFact extends Fact {
    /** Which incident. */
    IncidentId incident();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.INCIDENT, incident().value());
    }

    /**
     * Somebody recognised it. Whoever in the chain recognises it first starts the 60 minutes (F9).
     *
     * @param incident which
     * @param by whose staff recognised it: the contractor's or a subcontractor's
     * @param risk whether it is only feared so far (おそれ)
     * @param copies the copies it is about, as far as known
     * @param description what happened
     */
    @StoredAs("incident.recognised")
    @Revision("1")
    record Recognised(
            Statement statement,
            IncidentId incident,
            OrganisationId by,
            boolean risk,
            List<CopyId> copies,
            @Nullable Detail description)
            implements IncidentFact {
        /** Keeps its own copy of the list. */
        public Recognised {
            copies = List.copyOf(copies);
        }
    }

    /**
     * The client was told (一報).
     *
     * @param desk the designated desk that was told; absent: another desk of the client
     * @param content what it was told
     */
    @StoredAs("incident.notice-given")
    @Revision("1")
    record NoticeGiven(
            Statement statement,
            IncidentId incident,
            @Nullable DesignationId desk,
            @Nullable Detail content) implements IncidentFact {}

    /**
     * The client wants to know more (続報).
     *
     * @param dueAt until when, if the client set a time
     * @param question what it wants to know
     */
    @StoredAs("incident.follow-up-demanded")
    @Revision("1")
    record FollowUpDemanded(
            Statement statement,
            IncidentId incident,
            @Nullable OccurredAt dueAt,
            @Nullable Detail question) implements IncidentFact {}

    /**
     * A follow-up was sent to the client.
     *
     * @param demand the fact id of the demand that it answers; absent: all that are open
     * @param content what it says
     */
    @StoredAs("incident.follow-up-sent")
    @Revision("1")
    record FollowUpSent(
            Statement statement,
            IncidentId incident,
            @Nullable FactId demand,
            @Nullable Detail content) implements IncidentFact {}

    /** The contractor plans to publish it (annex 9(3)). */
    @StoredAs("incident.publication-planned")
    @Revision("1")
    record PublicationPlanned(Statement statement, IncidentId incident) implements IncidentFact {}

    /** The contractor told the client that it will publish (annex 9(3)). */
    @StoredAs("incident.publication-announced")
    @Revision("1")
    record PublicationAnnounced(Statement statement, IncidentId incident) implements IncidentFact {}

    /**
     * The contractor published it (annex 9(3)).
     *
     * @param by who published it: the contractor or a subcontractor
     * @param unavoidable whether it was urgent and unavoidable
     * @param grounds why it was; shown to the client
     */
    @StoredAs("incident.published")
    @Revision("1")
    record Published(
            Statement statement,
            IncidentId incident,
            OrganisationId by,
            boolean unavoidable,
            @Nullable Detail grounds) implements IncidentFact {}

    /** The client published it (article 16). */
    @StoredAs("incident.published-by-client")
    @Revision("1")
    record PublishedByClient(Statement statement, IncidentId incident) implements IncidentFact {}

    /** Nothing more is to be done about it. */
    @StoredAs("incident.closed")
    @Revision("1")
    record Closed(Statement statement, IncidentId incident) implements IncidentFact {}
}
