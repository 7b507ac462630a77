package io.daicho.service.obligations;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.Conclusions;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.journal.JournalTable;
import io.daicho.readmodel.obligations.ObligationsQuery;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.portfolio.PortfolioTable;
import io.daicho.service.explaining.Explaining;
import io.daicho.service.explaining.Explanation;
import io.daicho.service.reading.Follower;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.words.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers what is owed in the running ledger: whatever was acknowledged before the question is in the answer. */
@Component
public class Answering {
    private final Follower follower;
    private final ObligationsQuery obligations;
    private final PortfolioTable portfolio;
    private final JournalTable journal;
    private final ClauseSets clauseSets;
    private final FactStore facts;
    private final Clock clock;

    Answering(
            Follower follower,
            ObligationsQuery obligations,
            PortfolioTable portfolio,
            JournalTable journal,
            ClauseSets clauseSets,
            FactStore facts,
            Clock clock) {
        this.follower = follower;
        this.obligations = obligations;
        this.portfolio = portfolio;
        this.journal = journal;
        this.clauseSets = clauseSets;
        this.facts = facts;
        this.clock = clock;
    }

    /** The contracts there are. */
    public List<ContractRow> contracts() {
        follower.catchUp((done, of) -> {});
        return portfolio.all();
    }

    /** One contract. */
    public Optional<ContractRow> contract(ContractId contract) {
        follower.catchUp(contract);
        return portfolio.contract(contract);
    }

    /**
     * What is owed; empty if there is no such contract.
     *
     * @param asOf as of when, as {@link Moment} reads it; absent: now
     * @param knownAt as known at when; absent: now
     * @throws IllegalArgumentException if either is no time
     */
    public Optional<Answer> answer(ContractId contract, @Nullable String asOf, @Nullable String knownAt) {
        return contract(contract).map(row -> {
            Instant now = Instant.ofEpochMilli(clock.millis());
            Instant as = Moment.of(asOf, row.timeZone(), now);
            Instant known = Moment.of(knownAt, row.timeZone(), now);
            Conclusions conclusions = (as.equals(now) && known.equals(now)
                            ? obligations.now(contract, now)
                            : obligations.at(contract, as, known))
                    .orElseThrow();
            return new Answer(conclusions, journal.lastPosition(contract, known).orElse(null));
        });
    }

    /** What is owed, folded anew; empty if there is no such contract. */
    public Optional<Conclusions> conclusions(ContractId contract, Instant asOf, Instant knownAt) {
        follower.catchUp(contract);
        return obligations.at(contract, asOf, knownAt);
    }

    /**
     * Why a finding is among the conclusions at that time; empty if there is no such contract, or no such finding then.
     *
     * @param finding the identifier of an obligation, a breach, a contradiction or a warning
     * @param asOf as of when, as for {@link #answer}
     * @param knownAt as known at when
     */
    public Optional<Explanation> explanation(
            ContractId contract, String finding, @Nullable String asOf, @Nullable String knownAt) {
        return answer(contract, asOf, knownAt).flatMap(answer -> {
            ContractRow row = portfolio.contract(contract).orElseThrow();
            return new Explaining(
                            clauseSets.edition(row.clauseSet()).orElseThrow(),
                            row.timeZone(),
                            id -> facts.find(contract, id).map(StoredEntry::fact))
                    .of(answer.conclusions(), finding);
        });
    }
}
