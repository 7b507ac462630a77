package io.daicho.service.files;

import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The sealed bytes of evidence files, in a folder or in a store, for whoever verifies them without a running ledger. */
public final class EvidenceBytes {
    private final @Nullable Path folder;
    private final @Nullable Shelf store;
    private @Nullable String away;

    /** Those in a folder. */
    public EvidenceBytes(Path folder) {
        this.folder = folder;
        this.store = null;
    }

    /** Those in a store that may be out of reach. */
    public EvidenceBytes(Shelf store) {
        this.folder = null;
        this.store = store;
    }

    /** The store does not answer, or gives nothing to whoever asks: nothing is known about what lies there. */
    public static final class Away extends Exception {
        private static final long serialVersionUID = 1L;

        Away(String why) {
            super(why);
        }
    }

    /**
     * What is wrong with the bytes of a file; null if nothing is.
     *
     * @param key its name and key
     * @param salt the salt of its digest, in hexadecimal digits
     * @param sha256 the salted digest that its fact has
     * @throws Away if the store is out of reach; it is not asked again then
     */
    public KeptDetail.@Nullable Fault fault(FileKey key, String salt, String sha256) throws Away {
        try (InputStream content = new SealedInput(opened(key), key)) {
            String digest = Digests.of(HexFormat.of().parseHex(salt), content);
            return digest.equals(sha256) ? null : KeptDetail.Fault.DIGEST_DIFFERS;
        } catch (NoSuchFileException missing) {
            return KeptDetail.Fault.FILE_MISSING;
        } catch (SealedInput.Changed changed) {
            return KeptDetail.Fault.FILE_CHANGED;
        } catch (IOException unreadable) {
            return KeptDetail.Fault.FILE_UNREADABLE;
        }
    }

    /**
     * The bytes of a file with which nothing is wrong.
     *
     * @throws IOException if it cannot be read any more
     * @throws Away if the store is out of reach
     */
    public byte[] read(FileKey key) throws IOException, Away {
        try (InputStream content = new SealedInput(opened(key), key)) {
            return content.readAllBytes();
        }
    }

    private InputStream opened(FileKey key) throws IOException, Away {
        if (folder == null) {
            return fromStore(key);
        }
        Path file = folder.resolve(key.name());
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(key.name()); // a pipe would be read for ever
        }
        return Files.newInputStream(file);
    }

    private InputStream fromStore(FileKey key) throws IOException, Away {
        if (away != null) {
            throw new Away(away);
        }
        try {
            return Objects.requireNonNull(store).open(key.name());
        } catch (NoSuchFileException missing) {
            throw missing;
        } catch (IOException | RuntimeException outOfReach) {
            away = outOfReach.getMessage() == null ? outOfReach.getClass().getSimpleName() : outOfReach.getMessage();
            throw new Away(away);
        }
    }
}
