package io.daicho.service.witness;

import io.daicho.proof.text.Bytes;
import io.daicho.proof.witness.Cosignatures;
import io.daicho.proof.witness.LatestSize;
import java.nio.charset.StandardCharsets;

/**
 * What a witness answers.
 *
 * @param status the HTTP status
 * @param type the type of the body
 * @param body the body
 */
record Answer(int status, String type, Bytes body) {
    static final int OK = 200;
    static final int BAD_REQUEST = 400;
    static final int FORBIDDEN = 403;
    static final int NOT_FOUND = 404;
    static final int NOT_ALLOWED = 405;
    static final int CONFLICT = 409;
    static final int TOO_LARGE = 413;
    static final int UNPROCESSABLE = 422;
    static final int UNAVAILABLE = 503;

    private static final String PLAIN = "text/plain; charset=utf-8";

    static Answer of(int status, String sentence) {
        return new Answer(status, PLAIN, utf8(sentence + "\n"));
    }

    static Answer cosigned(Cosignatures cosignatures) {
        return new Answer(OK, PLAIN, Bytes.of(cosignatures.bytes()));
    }

    static Answer latest(LatestSize latest) {
        return new Answer(CONFLICT, LatestSize.MEDIA_TYPE, Bytes.of(latest.bytes()));
    }

    static Answer checkpoint(byte[] bytes) {
        return new Answer(OK, PLAIN, Bytes.of(bytes));
    }

    static Answer page(String html) {
        return new Answer(OK, "text/html; charset=utf-8", utf8(html));
    }

    private static Bytes utf8(String text) {
        return Bytes.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
