package io.daicho.conclusions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.Breach;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
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

    /** Whose deed it was. */
    public Broken deedOf(String organisation) {
        assertThat(breach.actor().value()).as("%s", breach).isEqualTo(organisation);
        return this;
    }

    /** The duty to tell the client of it (14-2). */
    public Owed toBeReported() {
        return told.owes("14-2", Kind.REPORT_BREACH, Subject.breach(breach.id()));
    }

    /** There is no duty to tell the client of it, and it was not told. */
    public Broken notToBeReported() {
        assertThat(breach.reported()).as("%s", breach).isFalse();
        told.owesNo(Kind.REPORT_BREACH, Subject.breach(breach.id()));
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
