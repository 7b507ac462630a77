package io.daicho.service.files;

import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.keyring.Seal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Seals what is written, part by part, so that a file of any size needs little memory. The last part is told apart. */
final class SealedOutput extends OutputStream {
    static final int PART = 65_536;

    private final OutputStream sealed;
    private final FileKey key;
    private final byte[] name;
    private final byte[] part = new byte[PART];
    private int filled;
    private int number;

    SealedOutput(OutputStream sealed, FileKey key) {
        this.sealed = sealed;
        this.key = key;
        this.name = key.name().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == PART) {
                seal(false);
            }
            int taken = Math.min(left, PART - filled);
            System.arraycopy(bytes, from, part, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    private void seal(boolean last) throws IOException {
        sealed.write(Seal.close(key.key(), number++, last, name, part, filled));
        filled = 0;
    }

    /** Seals the last part. */
    @Override
    public void close() throws IOException {
        try (sealed) {
            seal(true);
        }
    }
}
