package io.daicho.service.testing;

import io.daicho.api.id.CopyId;
import io.daicho.api.id.DesignationId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.IncidentId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.incident.ContactFact;
import io.daicho.api.incident.IncidentFact;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to an incident, and how somebody is set up for one. */
interface IncidentDeeds extends Deeds {
    default IncidentFact.Recognised recognised(String incident, String by, String... copies) {
        return new IncidentFact.Recognised(
                statement(),
                new IncidentId(incident),
                new OrganisationId(by),
                false,
                Stream.of(copies).map(CopyId::new).toList(),
                null);
    }

    default IncidentFact.NoticeGiven noticeGiven(String incident, @Nullable String desk) {
        return new IncidentFact.NoticeGiven(
                statement(), new IncidentId(incident), desk == null ? null : new DesignationId(desk), null);
    }

    default IncidentFact.FollowUpDemanded followUpDemanded(String incident) {
        return new IncidentFact.FollowUpDemanded(statement(), new IncidentId(incident), null, null);
    }

    default IncidentFact.FollowUpSent followUpSent(String incident, @Nullable String demand) {
        return new IncidentFact.FollowUpSent(
                statement(), new IncidentId(incident), demand == null ? null : new FactId(demand), null);
    }

    default IncidentFact.PublicationPlanned publicationPlanned(String incident) {
        return new IncidentFact.PublicationPlanned(statement(), new IncidentId(incident));
    }

    default IncidentFact.PublicationAnnounced publicationAnnounced(String incident) {
        return new IncidentFact.PublicationAnnounced(statement(), new IncidentId(incident));
    }

    default IncidentFact.Published published(String incident) {
        return new IncidentFact.Published(
                statement(), new IncidentId(incident), new OrganisationId("insurer"), false, null);
    }

    default IncidentFact.PublishedByClient publishedByClient(String incident) {
        return new IncidentFact.PublishedByClient(statement(), new IncidentId(incident));
    }

    default IncidentFact.Closed closed(String incident) {
        return new IncidentFact.Closed(statement(), new IncidentId(incident));
    }

    default ContactFact.StructureSet structureSet(String organisation) {
        return new ContactFact.StructureSet(statement(), new OrganisationId(organisation), null);
    }
}
