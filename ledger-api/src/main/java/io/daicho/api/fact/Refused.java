package io.daicho.api.fact;

import java.util.List;

/** A fact was not recorded, and nothing was stored. Says which refusal and with which particulars. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final List<String> particulars;

    /**
     * A refusal.
     *
     * @param refusal why
     * @param particulars what to put into the sentence, in the order of its placeholders
     */
    public Refused(Refusal refusal, Object... particulars) {
        super(refusal.sentence(particulars));
        this.refusal = refusal;
        this.particulars =
                java.util.Arrays.stream(particulars).map(String::valueOf).toList();
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }

    /** What the sentence is about, in the order of its placeholders. */
    public List<String> particulars() {
        return particulars;
    }
}
