package io.daicho.service.cli.attest;

import io.daicho.api.id.ContractId;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.cli.call.OpenLedger;
import io.daicho.service.cli.place.Place;
import io.daicho.service.cli.view.Where;
import io.daicho.service.words.Words;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The attestations of a ledger, here or elsewhere; answers as JSON, as REST gives them. */
public interface Attestations extends AutoCloseable {
    /** The contracts there. */
    List<ContractId> contracts();

    /** A draft that is not stored. */
    JsonNode preview(ContractId contract, ObjectNode said);

    /** Records a deed on an attestation: draft, check, issue, accept, dispute or supersede. */
    JsonNode record(String deed, ObjectNode said);

    /** The attestations of a contract. */
    JsonNode list(ContractId contract);

    /** The bytes of what was issued, or of the draft. */
    InputStream open(ContractId contract, String attestation, String part);

    @Override
    void close();

    /** The attestations of a ledger. */
    static Attestations open(@Nullable Place place, Words words) {
        if (place != null && place.url != null) {
            return new AttestationsThere(new LedgerClient(place.url, words));
        }
        Path data = place == null || place.data == null ? Where.DEFAULT_DATA : place.data;
        if (!Files.isDirectory(data)) {
            throw new FoundWanting("data.none", data.toAbsolutePath());
        }
        return new AttestationsHere(OpenLedger.of(data));
    }
}
