package io.daicho.service.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.proof.Malformed;
import io.daicho.proof.ProofFailed;
import io.daicho.proof.checkpoint.SignedCheckpoint;
import io.daicho.proof.merkle.CompactRange;
import io.daicho.proof.merkle.Hash;
import io.daicho.proof.note.SignatureType;
import io.daicho.proof.note.VerifierKey;
import io.daicho.proof.note.VerifierKeys;
import io.daicho.proof.text.Bytes;
import io.daicho.proof.tile.BundlePath;
import io.daicho.proof.tile.EntryBundle;
import io.daicho.proof.tile.Tile;
import io.daicho.proof.tile.TilePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A log as others read it: from its files, with nothing but the formats. */
public final class Published {
    private Published() {}

    /** Its entries, after everything about them was verified. */
    public static List<Bytes> verified(Path folder) throws IOException, Malformed, ProofFailed {
        VerifierKey key =
                VerifierKey.read(Files.readString(folder.resolve("key")).strip());
        SignedCheckpoint signed = SignedCheckpoint.read(Files.readAllBytes(folder.resolve("checkpoint")));
        VerifierKey time = VerifierKey.of(key.name(), SignatureType.COSIGNATURE, key.publicKey());
        assertThat(signed.verify(key.name(), VerifierKeys.of(key, time)).cosignatures())
                .hasSize(1);
        long size = signed.checkpoint().size();
        List<Bytes> entries = new ArrayList<>();
        CompactRange tree = CompactRange.empty();
        for (BundlePath path : BundlePath.added(0, size).toList()) {
            EntryBundle bundle = EntryBundle.read(path, Files.readAllBytes(folder.resolve(path.path())));
            for (Bytes entry : bundle.entries()) {
                tree.append(Hash.leaf(entry.toArray()));
                entries.add(entry);
            }
        }
        for (TilePath path : TilePath.added(0, size).toList()) {
            Tile.read(path, Files.readAllBytes(folder.resolve(path.path())));
        }
        assertThat(tree.size()).isEqualTo(size);
        assertThat(tree.root()).isEqualTo(signed.checkpoint().root());
        return entries;
    }
}
