package io.daicho.service.attesting;

import io.daicho.api.fact.Thing;
import io.daicho.api.id.EvidenceId;
import io.daicho.conclusions.attestation.AttachmentsGroup;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.DutyEntry;
import io.daicho.conclusions.attestation.ExceptionsGroup;
import io.daicho.conclusions.attestation.HistoryEntry;
import io.daicho.conclusions.attestation.ScopeGroup;
import io.daicho.conclusions.finding.Status;
import io.daicho.service.attestation.AttestationJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Which groups of a draft would be others if it were drafted now. All that the document shows is compared, apart from what
 * the making of the attestation itself adds, how far the list reaches, and that a due time passed.
 */
final class SinceTheDraft {
    private static final Set<String> HEAD = Set.of("asOf", "knownAt");

    private SinceTheDraft() {}

    /**
     * The names of the groups that differ, in their order.
     *
     * @param own the documents of the attestation that are stored already
     */
    static List<String> differing(AttestationDocument draft, AttestationDocument now, Set<EvidenceId> own) {
        List<String> groups = new ArrayList<>();
        JsonNode fresh = AttestationJson.of(comparable(now, own));
        for (Map.Entry<String, JsonNode> group :
                AttestationJson.of(comparable(draft, own)).properties()) {
            if (!HEAD.contains(group.getKey()) && !group.getValue().equals(fresh.get(group.getKey()))) {
                groups.add(group.getKey());
            }
        }
        return groups;
    }

    private static AttestationDocument comparable(AttestationDocument document, Set<EvidenceId> own) {
        ScopeGroup scope = document.scope();
        ExceptionsGroup exceptions = document.exceptions();
        AttachmentsGroup attachments = document.attachments();
        String itself = Thing.Kind.ATTESTATION.code() + "/" + document.attestation();
        List<HistoryEntry> history = document.history().stream()
                .filter(entry -> !entry.thing().equals(itself))
                .toList();
        return new AttestationDocument(
                document.format(),
                document.attestation(),
                document.attestor(),
                document.supersedes(),
                document.asOf(),
                document.knownAt(),
                document.contract(),
                new ScopeGroup(0, null, scope.copies(), scope.live(), scope.list()),
                document.media(),
                document.dispositions(),
                document.methods(),
                document.cloudAndKeys(),
                document.verifications(),
                document.people(),
                document.subcontractors(),
                new ExceptionsGroup(
                        exceptions.count(),
                        exceptions.list().stream()
                                .map(entry -> entry.duty() == null ? entry : entry.with(untimed(entry.duty())))
                                .toList(),
                        exceptions.otherOpenDuties().stream()
                                .map(SinceTheDraft::untimed)
                                .toList(),
                        exceptions.warnings(),
                        exceptions.contradictions()),
                history,
                new AttachmentsGroup(
                        attachments.files().stream()
                                .filter(file -> !own.contains(file.evidenceFile()))
                                .toList(),
                        attachments.references()),
                null);
    }

    /** That time passes makes no other draft of it. */
    private static DutyEntry untimed(DutyEntry duty) {
        return new DutyEntry(
                duty.obligation(),
                duty.clause(),
                duty.kind(),
                duty.subject(),
                duty.debtor(),
                duty.status() == Status.OVERDUE ? Status.OPEN : duty.status(),
                duty.openedAt(),
                duty.dueAt(),
                duty.dueBasis(),
                duty.openedBy());
    }
}
