package io.daicho.service.evaluation;

import io.daicho.api.fact.Thing;
import io.daicho.service.consent.ConsentGuard;
import io.daicho.service.contract.ContractGuard;
import io.daicho.service.custody.CopyGuard;
import io.daicho.service.erasure.ErasureGuard;
import io.daicho.service.evidence.EvidenceGuard;
import io.daicho.service.filing.FilingGuard;
import io.daicho.service.guard.Guard;
import io.daicho.service.instruction.InstructionGuard;
import io.daicho.service.key.KeyGuard;
import io.daicho.service.provider.ProviderGuard;
import io.daicho.service.subcontract.SubcontractGuard;

/** Which guard decides on which kind of thing. */
final class Guards {
    private Guards() {}

    static Guard of(Thing.Kind kind) {
        return switch (kind) {
            case CONTRACT -> new ContractGuard();
            case INSTRUCTION -> new InstructionGuard();
            case FILING -> new FilingGuard();
            case CONSENT -> new ConsentGuard();
            case SUBCONTRACTOR -> new SubcontractGuard();
            case COPY -> new CopyGuard();
            case KEY -> new KeyGuard();
            case SERVICE -> new ProviderGuard();
            case EVIDENCE -> new EvidenceGuard();
            case DETAIL -> new ErasureGuard();
        };
    }
}
