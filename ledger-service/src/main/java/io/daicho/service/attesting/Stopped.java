package io.daicho.service.attesting;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.Text;
import java.util.Optional;

/** Whether attesting is stopped: a proven fork of the log stops it, never the recording. */
public interface Stopped {
    /** Why nothing may be attested about a contract now; empty: it may. */
    Optional<Text> because(ContractId contract);
}
