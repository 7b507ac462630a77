package io.daicho.service.verifying.outside;

import io.daicho.proof.checkpoint.Checkpoint;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.Note;
import io.daicho.service.sealing.keys.LogKey;
import io.daicho.service.sealing.log.Growth;
import io.daicho.service.sealing.log.LogWriter;
import io.daicho.service.sealing.log.RealDisk;
import io.daicho.service.sealing.log.Succession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Writes the fixtures: a good log of five entries, and for each fault the one file that is put over it. */
final class BadLogs {
    private static final String ORIGIN = "bad.example.jp/c-1";
    private static final String MONTH = "history/2026-06";

    private final Path good;
    private final Path bad;
    private final LogKey key = LogKey.make();

    BadLogs(Path fixtures) {
        this.good = fixtures.resolve("good");
        this.bad = fixtures.resolve("bad");
    }

    void write() throws IOException {
        SignedCheckpoint older = grow(3, "2026-06-01T00:00:00Z");
        SignedCheckpoint newest = grow(5, "2026-06-01T00:01:00Z");
        LogKey other = LogKey.make();
        put("wrong-key", "key", other.verifier(ORIGIN) + "\n");
        put("wrong-origin", "key", key.verifier("bad.example.jp/c-2") + "\n");
        put("malformed-key", "key", "bad.example.jp/c-1+00000000+AAAA\n");
        put("missing-key", "key.removed", "");
        put("malformed-checkpoint", "checkpoint", newest.note().content().replace("\n\n", "\n"));
        put("stale-checkpoint", "checkpoint", older.note().content());
        put("changed-signature", "checkpoint", flipped(newest.note().content()));
        put(
                "another-root",
                "checkpoint",
                sign(5, Hash.EMPTY_ROOT, newest).note().content());
        put("truncated-history", MONTH, older.note().content() + "\n");
        put("malformed-history", MONTH, "5\n\n— x\n\n" + newest.note().content() + "\n");
        put("untimed-record", MONTH, untimed(older) + "\n" + newest.note().content() + "\n");
        put(
                "contradicting-record",
                MONTH,
                sign(3, Hash.EMPTY_ROOT, older).note().content() + "\n"
                        + newest.note().content() + "\n");
        byte[] tile = Files.readAllBytes(good.resolve("tile/0/000.p/5"));
        put("cut-tile", "tile/0/000.p/5", Arrays.copyOf(tile, tile.length - 1));
        tile[70] ^= 1;
        put("changed-tile", "tile/0/000.p/5", tile);
        put("missing-tile", "tile/0/000.p/5.removed", "");
        byte[] bundle = Files.readAllBytes(good.resolve("tile/entries/000.p/5"));
        put("cut-bundle", "tile/entries/000.p/5", Arrays.copyOf(bundle, bundle.length - 4));
        bundle[bundle.length - 3] ^= 1;
        put("changed-bundle", "tile/entries/000.p/5", bundle);
        put("malformed-succession", "successions", "daicho-key-succession-v1\n\n— x AAAAAAA=\n\n");
        put(
                "foreign-succession",
                "successions",
                Succession.sign(3, other.signer(ORIGIN), LogKey.make().signer(ORIGIN))
                                .note()
                                .content() + "\n");
        put("fork", "fork/1-own", newest.note().content());
    }

    private SignedCheckpoint grow(long size, String now) throws IOException {
        LogWriter writer = new LogWriter(good, new RealDisk());
        writer.begin(key.verifier(ORIGIN));
        Growth growth = writer.grow();
        while (growth.size() < size) {
            growth.append(("{\"position\":" + growth.size() + "}").getBytes(StandardCharsets.UTF_8));
        }
        growth.finish();
        SignedCheckpoint signed = key.sign(new Checkpoint(ORIGIN, growth.size(), growth.root()), Instant.parse(now));
        writer.publish(signed);
        return signed;
    }

    private SignedCheckpoint sign(long size, Hash root, SignedCheckpoint like) {
        return key.sign(new Checkpoint(like.checkpoint().origin(), size, root), Instant.parse("2026-06-01T00:02:00Z"));
    }

    private static String untimed(SignedCheckpoint signed) {
        return new Note(signed.note().text(), List.of(signed.note().signatures().get(0))).content();
    }

    /** Another character in the middle of the first signature. */
    private static String flipped(String note) {
        int at = note.indexOf("\n\n") + 60;
        return note.substring(0, at) + (note.charAt(at) == 'A' ? 'B' : 'A') + note.substring(at + 1);
    }

    private void put(String fault, String path, String content) throws IOException {
        put(fault, path, content.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String fault, String path, byte[] content) throws IOException {
        Path file = bad.resolve(fault).resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }
}
