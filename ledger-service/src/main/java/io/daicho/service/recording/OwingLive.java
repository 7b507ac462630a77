package io.daicho.service.recording;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.service.guard.Owed;
import io.daicho.service.guard.StillOwed;
import io.daicho.service.reading.Follower;
import java.time.Instant;
import java.util.List;

/** Asks the read models, brought up to date with the store first. */
final class OwingLive implements Owing {
    private static final Instant ALL_KNOWN = Instant.parse("9999-12-31T23:59:59.999Z");

    private final Follower follower;
    private final PortfolioTable portfolio;
    private final ObligationsQuery obligations;
    private final ClauseSets clauseSets;

    OwingLive(Follower follower, PortfolioTable portfolio, ObligationsQuery obligations, ClauseSets clauseSets) {
        this.follower = follower;
        this.portfolio = portfolio;
        this.obligations = obligations;
        this.clauseSets = clauseSets;
    }

    @Override
    public List<Owed> stillOwed(ContractId contract, Instant at) {
        follower.catchUp(contract);
        ContractRow row = portfolio.contract(contract).orElseThrow();
        Instant asOf = row.latestOccurred().isAfter(at) ? row.latestOccurred() : at;
        Conclusions conclusions = obligations.at(contract, asOf, ALL_KNOWN).orElseThrow();
        return StillOwed.of(conclusions, clauseSets.needed(conclusions.clauseSet()));
    }
}
