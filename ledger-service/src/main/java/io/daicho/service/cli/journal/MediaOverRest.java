package io.daicho.service.cli.journal;

import io.daicho.api.fact.InstantText;
import io.daicho.api.id.CopyId;
import io.daicho.service.cli.call.FoundWanting;
import io.daicho.service.cli.call.LedgerClient;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.nwipe.CopyOnMedium;
import io.daicho.service.foreign.nwipe.Media;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The media that a running ledger has on record. */
public final class MediaOverRest implements Media {
    /** As many copies as the ledger lists. */
    private static final int MOST = 1_000;

    private final LedgerClient client;
    private final @Nullable ForeignMap map;

    MediaOverRest(LedgerClient client, @Nullable ForeignMap map) {
        this.client = client;
        this.map = map;
    }

    @Override
    public List<CopyOnMedium> live(String serialNumber, Instant at) {
        if (map == null) {
            return List.of();
        }
        JsonNode copies = client.get("/api/v1/contracts/" + map.contract() + "/copies?asOf=" + InstantText.of(at));
        if (copies.size() >= MOST) {
            throw new FoundWanting("import.tooMany");
        }
        List<CopyOnMedium> found = new ArrayList<>();
        for (JsonNode copy : copies) {
            if (serialNumber.equals(copy.path("serialNumber").asString(null))) {
                found.add(new CopyOnMedium(
                        new CopyId(copy.get("copy").stringValue()),
                        String.join(
                                " ",
                                copy.path("medium").asString(""),
                                copy.path("holder").asString(""),
                                copy.path("place").asString(""))));
            }
        }
        return found;
    }
}
