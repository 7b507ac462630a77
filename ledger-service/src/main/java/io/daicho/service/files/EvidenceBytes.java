package io.daicho.service.files;

import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.detail.KeptDetail;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The sealed bytes of evidence files in a folder, for whoever verifies them without a running ledger. */
public final class EvidenceBytes {
    private EvidenceBytes() {}

    /**
     * What is wrong with the bytes of a file; null if nothing is.
     *
     * @param folder where the files lie
     * @param key its name and key
     * @param salt the salt of its digest, in hexadecimal digits
     * @param sha256 the salted digest that its fact has
     */
    public static KeptDetail.@Nullable Fault fault(Path folder, FileKey key, String salt, String sha256) {
        if (!Files.isRegularFile(folder.resolve(key.name()))) {
            return KeptDetail.Fault.FILE_MISSING; // a pipe would be read for ever
        }
        try (InputStream content = new SealedInput(Files.newInputStream(folder.resolve(key.name())), key)) {
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
}
