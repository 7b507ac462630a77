package io.daicho.service.attesting;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.Draft;
import io.daicho.conclusions.attestation.DraftRequest;
import io.daicho.conclusions.attestation.Drafting;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.readmodel.portfolio.ContractRow;
import io.daicho.readmodel.questions.StoredQuestions;
import io.daicho.service.files.EvidenceFiles;
import io.daicho.service.obligations.Answering;
import io.daicho.service.questions.ReportDigest;
import io.daicho.service.store.FactStore;
import io.daicho.service.store.entry.StoredEntry;
import io.daicho.service.words.Moment;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Drafts attestations from the running ledger: whatever was acknowledged before is in the draft. */
@Component
public class DraftingAttestations {
    private final Answering answering;
    private final StoredQuestions stored;
    private final ClauseSets clauseSets;
    private final FactStore facts;
    private final EvidenceFiles files;
    private final Clock clock;

    DraftingAttestations(
            Answering answering,
            StoredQuestions stored,
            ClauseSets clauseSets,
            FactStore facts,
            EvidenceFiles files,
            Clock clock) {
        this.answering = answering;
        this.stored = stored;
        this.clauseSets = clauseSets;
        this.facts = facts;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A draft; empty if there is no such contract, or it was not registered by then. Nothing is stored.
     *
     * @param asOf as of when, as {@link Moment} reads it; absent: now
     * @param knownAt as known at when; absent: now
     * @throws IllegalArgumentException if a time cannot be read or is still to come, or the request asks for what there is not
     */
    public Optional<Draft> draft(
            ContractId contract, DraftRequest request, @Nullable String asOf, @Nullable String knownAt) {
        return answering.contract(contract).flatMap(row -> draft(contract, row, request, asOf, knownAt));
    }

    private Optional<Draft> draft(
            ContractId contract,
            ContractRow row,
            DraftRequest request,
            @Nullable String asOf,
            @Nullable String knownAt) {
        Instant now = now(contract);
        Instant wantedAsOf = past(Moment.of(asOf, row.timeZone(), now), now);
        Instant wantedKnownAt = past(Moment.of(knownAt, row.timeZone(), now), now);
        return stored.read(
                contract,
                now,
                (fact, field) -> facts.text(fact.contract(), fact.id(), field),
                ReportDigest::of,
                List::of,
                source -> Drafting.draft(
                        source,
                        clauseSets.needed(row.clauseSet()),
                        wantedAsOf,
                        wantedKnownAt,
                        new BesideTheLedger(contract, facts, files),
                        request));
    }

    /** The clock may have been set back since the last fact was recorded: what was acknowledged is known all the same. */
    private Instant now(ContractId contract) {
        Instant now = Instant.ofEpochMilli(clock.millis());
        return facts.read(contract, facts.head(contract) - 1, 1).stream()
                .map(StoredEntry::recordedAt)
                .filter(last -> last.isAfter(now))
                .findFirst()
                .orElse(now);
    }

    /** Nobody attests a day that is still to come: an end of the work that is only agreed would count as reached. */
    private static Instant past(Instant wanted, Instant now) {
        if (wanted.isAfter(now)) {
            throw new IllegalArgumentException(
                    "\"" + InstantText.of(wanted) + "\" is still to come: give a time up to now, or none");
        }
        return wanted;
    }
}
