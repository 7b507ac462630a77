package io.daicho.service.verifying.document;

import io.daicho.api.fact.InstantText;
import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.service.stamping.VerifiedStamp;
import io.daicho.service.trust.TrustAnchors;
import io.daicho.service.verifying.report.Aspect;
import io.daicho.service.verifying.report.FaultKind;
import io.daicho.service.verifying.report.Findings;
import io.daicho.service.verifying.report.Note;
import java.time.Instant;
import java.util.Optional;

/** When a document was there, on the word of an authority that its reader trusts. */
final class DocumentTime {
    private final String name;
    private final TrustAnchors authorities;
    private final Findings findings;

    DocumentTime(String name, TrustAnchors authorities, Findings findings) {
        this.name = name;
        this.authorities = authorities;
        this.findings = findings;
    }

    /** Verifies a time stamp. */
    interface Stamped {
        VerifiedStamp verify(TrustAnchors authorities) throws Malformed, ProofFailed;
    }

    /** When it was stamped; empty, and the verdict says so, where nobody is trusted for it or the stamp fails. */
    Optional<Instant> of(Stamped stamped) {
        if (authorities.isEmpty()) {
            findings.unchecked(Aspect.TIME, Note.of("reason.stampOfNobody"));
            return Optional.empty();
        }
        try {
            VerifiedStamp stamp = stamped.verify(authorities);
            findings.proved(
                    Aspect.TIME,
                    Note.of(
                            "proved.stamped",
                            InstantText.of(stamp.time()),
                            stamp.authority(),
                            DocumentSigner.who(stamp.certificate())));
            return Optional.of(stamp.time());
        } catch (Malformed | ProofFailed fault) {
            findings.fault(FaultKind.STAMP_FAILS, name, String.valueOf(fault.getMessage()));
            return Optional.empty();
        }
    }
}
