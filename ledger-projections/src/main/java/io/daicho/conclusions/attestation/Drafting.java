package io.daicho.conclusions.attestation;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.id.OrganisationId;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.question.Asked;
import io.daicho.conclusions.question.QuestionSource;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Drafts attestations: a pure function of the facts, a clause set and two instants, and of what lies beside the chain. */
public final class Drafting {
    private Drafting() {}

    /**
     * Drafts one; empty where the contract was not registered by then.
     *
     * @param source the facts
     * @param clauseSet the edition of the contract
     * @param asOf as of when
     * @param knownAt as known at when
     * @param beside what lies beside the chain
     * @param request what is to be drafted
     * @throws IllegalArgumentException if it is to be the attestation of somebody who is no subcontractor, or an exception is
     *     named that does not stand in the way
     */
    public static Optional<Draft> draft(
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Beside beside,
            DraftRequest request) {
        return Asked.of(source, clauseSet, asOf, knownAt, Map.of())
                .map(asked -> draft(asked, clauseSet, beside, request));
    }

    private static Draft draft(Asked asked, ClauseSet clauseSet, Beside beside, DraftRequest request) {
        Tiers tiers = new Tiers(asked.frame());
        Attestor attestor = attestor(asked, tiers, request);
        Drawn drawn = new Drawn(asked, clauseSet, attestor.organisation(), tiers, beside, new Cited(beside));
        People people = new People(drawn);
        Chronicle chronicle = new Chronicle(drawn);
        Files files = new Files(drawn, chronicle);
        CopyGroups copies = new CopyGroups(drawn, people);
        Obstacles obstacles = new Obstacles(drawn, copies, chronicle, request.exceptions());
        AttestationDocument document = new AttestationDocument(
                AttestationDocument.FORMAT,
                request.attestation(),
                attestor,
                request.supersedes(),
                asked.asOf(),
                asked.knownAt(),
                new ContractPart(drawn).group(given -> copies.isConcernedBy(given.instruction())),
                copies.scope(chronicle),
                copies.media(),
                copies.dispositions(),
                copies.methods(),
                copies.cloudAndKeys(),
                copies.verifications(),
                people.list(request),
                new SubcontractorsPart(drawn, copies.held(), new OwnAttestations(chronicle, files)).list(),
                obstacles.exceptions(),
                chronicle.history(copies),
                new AttachmentsGroup(files.list(drawn.cited()), drawn.cited().references()),
                null);
        return new Draft(document, obstacles.list());
    }

    private static Attestor attestor(Asked asked, Tiers tiers, DraftRequest request) {
        OrganisationId contractor = asked.terms().contractor();
        ContractFact.Registered registered =
                (ContractFact.Registered) asked.terms().registration().fact();
        OrganisationId organisation = Objects.requireNonNullElse(request.attestor(), contractor);
        if (organisation.equals(contractor)) {
            return new Attestor(contractor, registered.contractor().name(), 0, null, null);
        }
        EffectiveFact engagement = tiers.engagement(organisation);
        if (engagement == null) {
            throw new IllegalArgumentException("\"" + organisation
                    + "\" is neither the contractor nor a subcontractor on record: give the id of one");
        }
        OrganisationId under = Tiers.engaged(engagement).under();
        EffectiveFact above = tiers.engagement(under);
        String aboveName =
                above == null ? null : Tiers.engaged(above).subcontractor().name();
        return new Attestor(
                organisation,
                Tiers.engaged(engagement).subcontractor().name(),
                Objects.requireNonNullElse(tiers.of(organisation), 1),
                under,
                under.equals(contractor) ? registered.contractor().name() : aboveName);
    }
}
