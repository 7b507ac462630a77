package io.daicho.service.attesting;

import io.daicho.api.fact.Channel;
import io.daicho.api.id.AttestationId;
import io.daicho.api.id.ContractId;
import io.daicho.api.journal.JournalLine;
import io.daicho.api.journal.JournalReader;
import io.daicho.service.recording.Recording;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Records what becomes of an attestation apart from drafting and issuing it. */
@Component
public class AnsweringAttestations {
    private final JournalReader reader;
    private final Recording recording;

    AnsweringAttestations(JournalReader reader, Recording recording) {
        this.reader = reader;
        this.recording = recording;
    }

    /** What can be recorded so. */
    public enum Deed {
        /** A second person checked the draft. */
        CHECKED,
        /** It was accepted. */
        ACCEPTED,
        /** It was disputed. */
        DISPUTED,
        /** Another took its place. */
        SUPERSEDED;

        private String type() {
            return "attestation." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Records a deed.
     *
     * @param said its line, without type and contract
     * @throws io.daicho.api.fact.Refused if it is refused
     */
    public AttestationReceipt record(ContractId contract, Deed deed, ObjectNode said, Channel channel) {
        ObjectNode line = said.deepCopy();
        line.put("type", deed.type()).put("contract", contract.value());
        JournalLine read = reader.read(line);
        boolean repeated = recording.record(read, channel).isRepeat();
        return new AttestationReceipt(
                new AttestationId(read.fact().thing().id()), read.fact().id(), repeated);
    }
}
