package io.daicho.service.attesting;

import io.daicho.conclusions.attestation.Text;
import io.daicho.service.words.Words;

/** Nothing may be attested now. */
public final class AttestingStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text because;

    AttestingStopped(Text because) {
        super(because.en());
        this.because = because;
    }

    /** Why, in words. */
    public String sentence(Words words) {
        return words.isJapanese() ? because.ja() : because.en();
    }
}
