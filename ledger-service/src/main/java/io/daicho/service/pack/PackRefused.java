package io.daicho.service.pack;

import io.daicho.service.words.ToldInWords;
import org.jspecify.annotations.Nullable;

/** A pack cannot be made; the message says why and what to do. */
public final class PackRefused extends ToldInWords {
    private static final long serialVersionUID = 1L;

    PackRefused(String key, @Nullable Object... particulars) {
        super(key, particulars);
    }
}
