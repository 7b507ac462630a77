package io.daicho.service.sealing.witness;

import java.util.List;

/** A witness did not cosign. That proves nothing against the ledger, and it is asked again later. */
final class WitnessErred extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // never serialized
    private final Trouble trouble;

    WitnessErred(Trouble.Kind kind, Object... particulars) {
        super(kind + " " + List.of(particulars));
        this.trouble = new Trouble(
                kind, List.of(particulars).stream().map(String::valueOf).toList());
    }

    Trouble trouble() {
        return trouble;
    }
}
