package io.daicho.service.testing;

import io.daicho.api.description.Capacity;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.DigestAlgorithm;
import io.daicho.api.description.ToolErrors;
import io.daicho.api.description.Unit;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import org.jspecify.annotations.Nullable;

/** What is known of copies, media and deeds. */
interface DescriptionDeeds extends Deeds {
    default DescriptionFact.Counted counted(String copy, long count) {
        return new DescriptionFact.Counted(statement(), new CopyId(copy), count, Unit.RECORDS);
    }

    default DescriptionFact.DigestTaken digestTaken(String copy) {
        return new DescriptionFact.DigestTaken(
                statement(), new CopyId(copy), DigestAlgorithm.SHA_256, new Detail("0".repeat(64)));
    }

    default DescriptionFact.NextStepPlanned nextStepPlanned(String copy, String plannedFor) {
        return new DescriptionFact.NextStepPlanned(statement(), new CopyId(copy), at(plannedFor));
    }

    default DescriptionFact.MediumDescribed mediumDescribed(String copy, @Nullable String serialNumber) {
        return new DescriptionFact.MediumDescribed(
                statement(), new CopyId(copy), serialNumber, "Example Devices", "ED-2000", "A-0815");
    }

    default DescriptionFact.ErasureDescribed erasureDescribed(String copy, String deed, String start, String end) {
        return new DescriptionFact.ErasureDescribed(
                statement(),
                new CopyId(copy),
                new FactId(deed),
                at(start),
                at(end),
                "Example Eraser",
                "4.2",
                new ToolErrors(0, null));
    }

    default DescriptionFact.DeedAttended deedAttended(String copy, String deed) {
        return new DescriptionFact.DeedAttended(
                statement(),
                new CopyId(copy),
                new FactId(deed),
                new PersonId("p-3"),
                Capacity.WITNESS,
                new PlaceId("works"));
    }

    default DescriptionFact.ErasureAccepted erasureAccepted(String copy, String deed) {
        return new DescriptionFact.ErasureAccepted(
                statement(), new CopyId(copy), new FactId(deed), new OrganisationId("city"));
    }

    private static OccurredAt at(String text) {
        return OccurredAt.parse(text.length() == 10 ? text + "[Asia/Tokyo]" : text);
    }
}
