package io.daicho.service.files;

import io.daicho.service.store.detail.FileKey;
import io.daicho.service.store.keyring.BrokenSeal;
import io.daicho.service.store.keyring.Seal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Opens what {@link SealedOutput} sealed. Gives no byte of a part that was changed. */
final class SealedInput extends InputStream {
    private static final int SEALED_PART = SealedOutput.PART + Seal.TAG_BYTES;

    private final InputStream sealed;
    private final FileKey key;
    private final byte[] name;
    private byte[] part = new byte[0];
    private int at;
    private int number;
    private byte[] next;
    private boolean ended;

    SealedInput(InputStream sealed, FileKey key) throws IOException {
        this.sealed = sealed;
        this.key = key;
        this.name = key.name().getBytes(StandardCharsets.US_ASCII);
        this.next = sealed.readNBytes(SEALED_PART);
    }

    /** It was changed, cut off or added to. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1L;

        Changed() {
            super("the file was changed, cut off or added to since it was filed");
        }
    }

    @Override
    public int read() throws IOException {
        byte[] single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        while (at == part.length) {
            if (ended) {
                return -1;
            }
            open();
        }
        int taken = Math.min(length, part.length - at);
        System.arraycopy(part, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private void open() throws IOException {
        byte[] now = next;
        next = now.length < SEALED_PART ? new byte[0] : sealed.readNBytes(SEALED_PART);
        ended = next.length == 0;
        try {
            part = Seal.open(key.key(), number++, ended, name, now, now.length);
            at = 0;
        } catch (BrokenSeal broken) {
            throw new Changed();
        }
    }

    @Override
    public void close() throws IOException {
        sealed.close();
    }
}
