package io.daicho.service.pack;

import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import io.daicho.service.sealing.log.ContractLog;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;

/** The contract's log as it was at the pin, in the layout in which a ledger has it. */
final class PackedLog {
    private static final String FOLDER = PackManifest.LOG;

    private final ContractLog log;
    private final Pin pin;

    PackedLog(ContractLog log, Pin pin) {
        this.log = log;
        this.pin = pin;
    }

    void addTo(PackZip zip) throws IOException {
        zip.add(FOLDER + "checkpoint", Pin.bytes(pin.checkpoint()));
        zip.add(FOLDER + "key", log.key().orElseThrow() + "\n");
        copy(zip, "successions");
        for (String name : pin.stamps()) {
            copy(zip, "stamps/" + name);
        }
        zip.add(FOLDER + "history/until-the-pin", this::history);
        for (TilePath path : (Iterable<TilePath>) TilePath.added(0, pin.size())::iterator) {
            Tile tile = log.tile(path);
            zip.add(FOLDER + path.path(), new Tile(tile.hashes().subList(0, path.width())).bytes());
        }
        for (BundlePath path : (Iterable<BundlePath>) BundlePath.added(0, pin.size())::iterator) {
            zip.add(FOLDER + path.path(), log.bundle(path).bytes());
        }
    }

    private void copy(PackZip zip, String name) throws IOException {
        var bytes = log.files().read(name);
        if (bytes.isPresent()) {
            zip.add(FOLDER + name, bytes.get());
        }
    }

    /** The records of the history up to the pin, and no further: a heartbeat later must not change the pack. */
    private void history(OutputStream out) throws IOException {
        try (Stream<SignedCheckpoint> history = log.history()) {
            boolean reached = false;
            for (Iterator<SignedCheckpoint> records = history.iterator(); !reached && records.hasNext(); ) {
                SignedCheckpoint record = records.next();
                reached = record.equals(pin.checkpoint());
                out.write(Pin.bytes(record));
                out.write("\n".getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
