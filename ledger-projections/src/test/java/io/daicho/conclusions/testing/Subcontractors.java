package io.daicho.conclusions.testing;

import io.daicho.api.contract.Party;
import io.daicho.api.provider.ProviderFact;
import io.daicho.api.subcontract.SubcontractFact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Deeds about subcontractors and cloud providers. */
public final class Subcontractors {
    private Subcontractors() {}

    /** Engaged by the contractor. */
    public static Deed engaged(String subcontractor) {
        return engagedUnder(subcontractor, Parties.CONTRACTOR.value());
    }

    /** Engaged by another. */
    public static Deed engagedUnder(String subcontractor, String under) {
        return new Deed(statement -> new SubcontractFact.Engaged(
                statement,
                new Party(Deed.organisation(subcontractor), subcontractor),
                Deed.organisation(under),
                false,
                null));
    }

    /** Bound to the terms. */
    public static Deed bound(String subcontractor) {
        return new Deed(statement -> new SubcontractFact.TermsFlowedDown(statement, Deed.organisation(subcontractor)));
    }

    /** Its work ended. */
    public static Deed workEnded(String subcontractor) {
        return new Deed(statement -> new SubcontractFact.Ended(statement, Deed.organisation(subcontractor)));
    }

    /** A provider's terms were read, for the days from this one on. */
    public static Deed assessed(String service, boolean mayAccess, String from) {
        return assessed(service, mayAccess, from, null);
    }

    /** A provider's terms were read, for these days. */
    public static Deed assessed(String service, boolean mayAccess, String from, @Nullable String until) {
        return new Deed(statement -> new ProviderFact.TermsAssessed(
                statement, service, mayAccess, LocalDate.parse(from), until == null ? null : LocalDate.parse(until)));
    }

    /** A subsidiary engaged by the contractor. */
    public static Deed engagedSubsidiary(String subcontractor) {
        return new Deed(statement -> new SubcontractFact.Engaged(
                statement, new Party(Deed.organisation(subcontractor), subcontractor), Parties.CONTRACTOR, true, null));
    }
}
