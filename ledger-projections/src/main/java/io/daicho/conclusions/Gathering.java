package io.daicho.conclusions;

import io.daicho.conclusions.frame.ContractFrame;

/** Gathers conclusions thing by thing. Several gatherings of one fold add up, in whatever order; each is for one thread. */
public final class Gathering {
    private final Conclude conclude;
    private final ContractFrame frame;
    private final Reading reading;
    private final TallyCount count;

    Gathering(Conclude conclude, ContractFrame frame, Reading reading) {
        this.conclude = conclude;
        this.frame = frame;
        this.reading = reading;
        this.count = new TallyCount(frame.terms().expiry());
    }

    /** Concludes one thing more. */
    public void take(ThingFacts thing) {
        take(conclude.thing(thing, frame));
    }

    /** Takes what was concluded about one thing more. */
    void take(ThingConclusion conclusion) {
        reading.add(conclusion.findings());
        count.add(conclusion.contribution());
    }

    /** Adds what another gathering of the same fold has gathered. */
    public void add(Gathering other) {
        reading.add(other.reading);
        count.add(other.count);
    }

    /** What it all amounts to, with what is concluded about the contract as a whole. */
    public Conclusions conclusions() {
        reading.add(conclude.contract(frame, count.tally()));
        return reading.conclusions();
    }
}
