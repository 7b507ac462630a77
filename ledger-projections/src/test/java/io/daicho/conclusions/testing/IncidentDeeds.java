package io.daicho.conclusions.testing;

import io.daicho.api.designation.Designation;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.IncidentId;
import io.daicho.api.incident.ContactFact;
import io.daicho.api.incident.IncidentFact;
import io.daicho.conclusions.finding.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents: what is seen of them, and who is told. All are the incident {@code in-1}. */
public final class IncidentDeeds {
    /** The incident. */
    public static final Subject INCIDENT = Subject.of(new Thing(Thing.Kind.INCIDENT, "in-1"));

    private static final IncidentId IN = new IncidentId("in-1");

    private IncidentDeeds() {}

    /** The contractor recognised it. */
    public static Deed recognised() {
        return recognisedBy(Parties.CONTRACTOR.value());
    }

    /** Somebody recognised it. */
    public static Deed recognisedBy(String organisation) {
        return recognised(organisation, false);
    }

    /** The contractor feared it (おそれ). */
    public static Deed feared() {
        return recognised(Parties.CONTRACTOR.value(), true);
    }

    private static Deed recognised(String by, boolean risk) {
        return new Deed(
                statement -> new IncidentFact.Recognised(statement, IN, Deed.organisation(by), risk, List.of(), null));
    }

    /** The client was told, at some desk. */
    public static Deed noticed() {
        return noticed(null);
    }

    /** The client was told at a desk. */
    public static Deed noticed(@Nullable String desk) {
        return new Deed(statement ->
                new IncidentFact.NoticeGiven(statement, IN, desk == null ? null : new DesignationId(desk), null));
    }

    /** The client wants to know more. */
    public static Deed followUpDemanded() {
        return new Deed(statement -> new IncidentFact.FollowUpDemanded(statement, IN, null, null));
    }

    /** The client wants to know more by a time. */
    public static Deed followUpDemandedBy(String due) {
        return new Deed(statement -> new IncidentFact.FollowUpDemanded(statement, IN, Times.when(due), null));
    }

    /** A follow-up was sent: to all that was asked, or to one demand. */
    public static Deed followUpSent(@Nullable String demand) {
        return new Deed(statement ->
                new IncidentFact.FollowUpSent(statement, IN, demand == null ? null : new FactId(demand), null));
    }

    /** The contractor plans to publish. */
    public static Deed publicationPlanned() {
        return new Deed(statement -> new IncidentFact.PublicationPlanned(statement, IN));
    }

    /** The contractor told the client that it will publish. */
    public static Deed publicationAnnounced() {
        return new Deed(statement -> new IncidentFact.PublicationAnnounced(statement, IN));
    }

    /** Somebody published. */
    public static Deed publishedBy(String organisation) {
        return new Deed(
                statement -> new IncidentFact.Published(statement, IN, Deed.organisation(organisation), false, null));
    }

    /** The contractor published because it could not wait, with grounds on record or without. */
    public static Deed publishedUrgently(boolean withGrounds) {
        return new Deed(statement -> new IncidentFact.Published(
                statement, IN, Parties.CONTRACTOR, true, withGrounds ? new Detail("0".repeat(64)) : null));
    }

    /** The client published. */
    public static Deed publishedByClient() {
        return new Deed(statement -> new IncidentFact.PublishedByClient(statement, IN));
    }

    /** Nothing more is to be done. */
    public static Deed incidentClosed() {
        return new Deed(statement -> new IncidentFact.Closed(statement, IN));
    }

    /** The client designated a desk for incidents. */
    public static Deed desk(String desk) {
        return new Deed(statement -> new DesignationFact.Made(
                statement, new DesignationId(desk), new Designation(Designation.Kind.INCIDENT_DESK, null, null), null));
    }

    /** The desk is no longer the designated one. */
    public static Deed deskWithdrawn(String desk) {
        return new Deed(statement -> new DesignationFact.Withdrawn(statement, new DesignationId(desk)));
    }

    /** Somebody's contact structure was set. */
    public static Deed structureSet(String organisation) {
        return new Deed(statement -> new ContactFact.StructureSet(statement, Deed.organisation(organisation), null));
    }
}
