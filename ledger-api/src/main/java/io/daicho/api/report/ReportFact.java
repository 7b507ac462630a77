package io.daicho.api.report;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.DemandId;
import io.daicho.api.id.OrganisationId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A demand of the client for a report, and the answer. */
public sealed interface ReportFact extends Fact {
    /** Which demand. */
    DemandId demand();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.DEMAND, demand().value());
    }

    /**
     * The client demanded a report.
     *
     * @param demand which
     * @param of of whom: the contractor or a subcontractor
     * @param matter about what
     * @param about for {@link Matter#EDUCATION}: whose staff; absent: that of whom it was demanded
     * @param dueAt until when, if the client set a time
     * @param question what it wants to know
     */
    @StoredAs("report.demanded")
    @Revision("1")
    record Demanded(
            Statement statement,
            DemandId demand,
            OrganisationId of,
            Matter matter,
            @Nullable OrganisationId about,
            @Nullable OccurredAt dueAt,
            @Nullable Detail question)
            implements ReportFact {
        /** Only a report on education is about somebody's staff. */
        public Demanded {
            if (about != null && matter != Matter.EDUCATION) {
                throw new IllegalArgumentException("about goes with the matter EDUCATION only");
            }
        }
    }

    /**
     * The report was submitted.
     *
     * @param content what it says
     */
    @StoredAs("report.submitted")
    @Revision("1")
    record Submitted(
            Statement statement, DemandId demand, @Nullable Detail content) implements ReportFact {}

    /** The client no longer wants the report. */
    @StoredAs("report.demand-withdrawn")
    @Revision("1")
    record DemandWithdrawn(Statement statement, DemandId demand) implements ReportFact {}

    /** What a report is about. */
    enum Matter {
        /** How the special provisions are kept, and other security measures (article 14-1). */
        COMPLIANCE,
        /** How staff is trained (annex 7(2), 7(3)). */
        EDUCATION
    }
}
