package io.daicho.conclusions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.finding.Basis;
import java.util.Arrays;

/** One breach, and what is expected of it. */
public final class Broken {
    private final Told told;
    private final Breach breach;

    Broken(Told told, Breach breach) {
        this.told = told;
        this.breach = breach;
    }

    /** The breach itself. */
    public Breach breach() {
        return breach;
    }

    /** Since when. */
    public Broken since(String at) {
        assertThat(breach.at()).as("%s", breach).isEqualTo(Times.when(at).latest());
        return this;
    }

    /** Until when. */
    public Broken until(String at) {
        assertThat(breach.endedAt()).as("%s", breach).isEqualTo(Times.when(at).latest());
        return this;
    }

    /** It goes on. */
    public Broken goesOn() {
        assertThat(breach.endedAt()).as("%s", breach).isNull();
        return this;
    }

    /** By which facts. */
    public Broken by(String... facts) {
        assertThat(breach.by()).isEqualTo(Arrays.stream(facts).map(FactId::new).toList());
        return this;
    }

    /** On whose word. */
    public Broken on(Basis basis) {
        assertThat(breach.basis()).isEqualTo(basis);
        return this;
    }

    /** Back to the whole. */
    public Told and() {
        return told;
    }
}
