package io.daicho.service.attesting;

import io.daicho.api.id.ContractId;
import io.daicho.conclusions.attestation.Text;
import io.daicho.service.sealing.Sealer;
import io.daicho.service.sealing.Stop;
import io.daicho.service.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What attestations ask of the sealed log. */
final class LogOfTheLedger implements LedgerCheckpoint, Stopped {
    private final Sealer sealer;

    LogOfTheLedger(Sealer sealer) {
        this.sealer = sealer;
    }

    @Override
    public Optional<String> covering(ContractId contract, long position) {
        sealer.catchUp();
        return sealer.log(contract)
                .checkpoint()
                .filter(signed -> signed.checkpoint().size() > position)
                .map(signed -> new String(signed.bytes(), StandardCharsets.UTF_8));
    }

    /** That another process seals is no reason: it finds what there is to find. */
    @Override
    public Optional<Text> because(ContractId contract) {
        return sealer.state(contract)
                .stop()
                .filter(stop -> stop.why() != Stop.Why.ELSEWHERE)
                .map(stop -> new Text(
                        Words.of(Locale.JAPANESE).say("attest.stopped", stop.detail()),
                        Words.of(Locale.ENGLISH).say("attest.stopped", stop.detail())));
    }
}
