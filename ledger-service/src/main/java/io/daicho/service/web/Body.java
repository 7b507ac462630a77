package io.daicho.service.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.InputStreamResource;

/** The body of a request, of which never more is held than can be taken: one that does not end exhausts no memory. */
final class Body {
    private static final int CHUNK = 1 << 16;

    /** Whoever sends a little too much is read to the end, so that the answer reaches it. */
    private static final int CHUNKS_PASSED_OVER = 1 << 10;

    private Body() {}

    /** Its bytes; one more than the most where there are more. */
    static byte[] of(InputStreamResource sent, int most) throws IOException {
        try (InputStream from = sent.getInputStream()) {
            byte[] body = from.readNBytes(most + 1);
            if (body.length > most) {
                byte[] rest = new byte[CHUNK];
                for (int chunk = 0; chunk < CHUNKS_PASSED_OVER; chunk++) {
                    if (from.readNBytes(rest, 0, CHUNK) < CHUNK) {
                        break;
                    }
                }
            }
            return body;
        }
    }
}
