package io.daicho.conclusions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.api.id.FactId;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Basis;
import io.daicho.conclusions.finding.Status;
import java.util.Arrays;

/** One duty, and what is expected of it. */
public final class Owed {
    private final Told told;
    private final Obligation duty;

    Owed(Told told, Obligation duty) {
        this.told = told;
        this.duty = duty;
    }

    /** The duty itself. */
    public Obligation duty() {
        return duty;
    }

    /** How it stands. */
    public Owed status(Status expected) {
        assertThat(duty.status()).as("%s", duty).isEqualTo(expected);
        return this;
    }

    /** Since when, and by which facts. */
    public Owed opened(String at, String... by) {
        assertThat(duty.openedAt()).as("%s", duty).isEqualTo(Times.when(at).latest());
        assertThat(duty.openedBy()).isEqualTo(Arrays.stream(by).map(FactId::new).toList());
        return this;
    }

    /** Until when, and on whose word. */
    public Owed due(String at, Basis basis) {
        assertThat(duty.dueAt()).as("%s", duty).isEqualTo(Times.when(at).latest());
        assertThat(duty.dueBasis()).isEqualTo(basis);
        return this;
    }

    /** No due time is set. */
    public Owed neverDue() {
        assertThat(duty.dueAt()).as("%s", duty).isNull();
        assertThat(duty.dueBasis()).isNull();
        return this;
    }

    /** When it was met, and by which facts. */
    public Owed met(String at, String... by) {
        assertThat(duty.metAt()).as("%s", duty).isEqualTo(Times.when(at).latest());
        assertThat(duty.metBy()).isEqualTo(Arrays.stream(by).map(FactId::new).toList());
        return this;
    }

    /** Not met. */
    public Owed unmet() {
        assertThat(duty.metAt()).as("%s", duty).isNull();
        assertThat(duty.metBy()).isEmpty();
        return this;
    }

    /** Back to the whole. */
    public Told and() {
        return told;
    }
}
