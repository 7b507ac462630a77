package io.daicho.api.inspection;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FindingNumber;
import io.daicho.api.id.InspectionId;
import io.daicho.api.id.OrganisationId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An on-site inspection of the contractor or a subcontractor (article 15). */
public sealed interface InspectionFact extends Fact {
    /** Which inspection. */
    InspectionId inspection();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.INSPECTION, inspection().value());
    }

    /**
     * The client gave notice of it.
     *
     * @param inspection which
     * @param of at whom: the contractor or a subcontractor
     * @param plannedFor for which day
     */
    @StoredAs("inspection.notified")
    @Revision("1")
    record Notified(
            Statement statement,
            InspectionId inspection,
            OrganisationId of,
            @Nullable LocalDate plannedFor) implements InspectionFact {}

    /** It was held. */
    @StoredAs("inspection.held")
    @Revision("1")
    record Held(Statement statement, InspectionId inspection) implements InspectionFact {}

    /** It was refused. */
    @StoredAs("inspection.refused")
    @Revision("1")
    record Refused(Statement statement, InspectionId inspection) implements InspectionFact {}

    /**
     * The client accepted something in its place.
     *
     * @param kind what
     */
    @StoredAs("inspection.substitute-accepted")
    @Revision("1")
    record SubstituteAccepted(Statement statement, InspectionId inspection, Substitute kind)
            implements InspectionFact {}

    /**
     * Something was found.
     *
     * @param finding its number
     * @param description what
     */
    @StoredAs("inspection.finding-made")
    @Revision("1")
    record FindingMade(
            Statement statement,
            InspectionId inspection,
            FindingNumber finding,
            @Nullable Detail description) implements InspectionFact {}

    /**
     * What was found was remedied. The text has no duty to: that comes with an instruction (17).
     *
     * @param finding its number
     */
    @StoredAs("inspection.finding-remedied")
    @Revision("1")
    record FindingRemedied(Statement statement, InspectionId inspection, FindingNumber finding)
            implements InspectionFact {}

    /** What can stand in place of an inspection that is difficult for the client. */
    enum Substitute {
        /** An audit or inspection by a third party. */
        THIRD_PARTY_AUDIT,
        /** An audit by the internal audit department, as objective as one by a third party. */
        INTERNAL_AUDIT,
        /** An international certificate, such as ISO/IEC 27001. */
        CERTIFICATE
    }
}
