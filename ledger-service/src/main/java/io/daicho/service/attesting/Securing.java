package io.daicho.service.attesting;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.AttestationDocument;
import io.daicho.conclusions.attestation.IntegrityGroup;
import io.daicho.conclusions.attestation.Text;
import io.daicho.readmodel.clauses.ClauseSets;
import io.daicho.service.attestation.AttestationJson;
import io.daicho.service.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives a draft its thirteenth group. */
@Component
class Securing {
    private static final Words JAPANESE = Words.of(Locale.JAPANESE);
    private static final Words ENGLISH = Words.of(Locale.ENGLISH);

    private final ClauseSets clauseSets;
    private final LedgerCheckpoint checkpoints;

    Securing(ClauseSets clauseSets, LedgerCheckpoint checkpoints) {
        this.clauseSets = clauseSets;
        this.checkpoints = checkpoints;
    }

    AttestationDocument secured(AttestationDocument draft, IntegrityGroup.SignatureEntry signature) {
        ContractId contract = draft.contract().id();
        String checkpoint =
                checkpoints.covering(contract, draft.scope().completeUpTo()).orElse(null);
        String rules = draft.contract().clauseSet();
        return draft.with(new IntegrityGroup(
                AttestationJson.contentSha256(draft),
                checkpoint,
                rules,
                clauseSets.textDigest(rules).orElse(null),
                signature,
                said("attest.timeStamp"),
                texts("attest.verify.digest", "attest.verify.signature", "attest.verify.log", "attest.verify.program"),
                doesNotProve(draft)));
    }

    /** A subcontractor's is signed with a key that is not its own. */
    private static List<Text> doesNotProve(AttestationDocument draft) {
        List<Text> texts = new ArrayList<>(texts(
                "attest.doesNotProve.unrecorded",
                "attest.doesNotProve.claims",
                "attest.doesNotProve.position",
                "attest.doesNotProve.companion",
                "attest.doesNotProve.law"));
        if (draft.attestor().under() != null) {
            texts.add(said("attest.doesNotProve.key"));
        }
        return List.copyOf(texts);
    }

    private static List<Text> texts(String... keys) {
        return Stream.of(keys).map(Securing::said).toList();
    }

    private static Text said(String key) {
        return new Text(JAPANESE.say(key), ENGLISH.say(key));
    }
}
