package io.daicho.conclusions.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.daicho.conclusions.Breach;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.Remark;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.finding.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The conclusions, asked in the words of the contract. Each question expects exactly one answer, or none. */
public final class Told {
    private final Conclusions conclusions;

    Told(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    /** All of it. */
    public Conclusions conclusions() {
        return conclusions;
    }

    /** Exactly one such duty is or was owed. */
    public Owed owes(String clause, Kind kind, Subject subject) {
        List<Obligation> found = duties(clause, kind, subject);
        assertThat(found)
                .as("%s %s %s among %s", clause, kind, subject, conclusions.obligations())
                .hasSize(1);
        return new Owed(this, found.get(0));
    }

    /** All such duties, in time. */
    public List<Obligation> duties(String clause, Kind kind, Subject subject) {
        return conclusions.obligations().stream()
                .filter(o -> o.clause().equals(clause)
                        && o.kind() == kind
                        && o.subject().equals(subject))
                .toList();
    }

    /** No such duty was ever owed. */
    public Told owesNo(Kind kind) {
        assertThat(conclusions.obligations()).extracting(Obligation::kind).doesNotContain(kind);
        return this;
    }

    /** No such duty was ever owed for this. */
    public Told owesNo(Kind kind, Subject subject) {
        assertThat(conclusions.obligations())
                .filteredOn(o -> o.subject().equals(subject))
                .extracting(Obligation::kind)
                .doesNotContain(kind);
        return this;
    }

    /** Exactly one such breach is listed. */
    public Broken breach(String clause, Kind kind, Subject subject) {
        List<Breach> found = breaches(clause, kind, subject);
        assertThat(found)
                .as("%s %s %s among %s", clause, kind, subject, conclusions.breaches())
                .hasSize(1);
        return new Broken(this, found.get(0));
    }

    /** All such breaches, in time. */
    public List<Breach> breaches(String clause, Kind kind, Subject subject) {
        return conclusions.breaches().stream()
                .filter(b -> b.clause().equals(clause)
                        && b.kind() == kind
                        && b.subject().equals(subject))
                .toList();
    }

    /** No such breach is listed. */
    public Told noBreach(Kind kind) {
        assertThat(conclusions.breaches()).extracting(Breach::kind).doesNotContain(kind);
        return this;
    }

    /** No such breach of a clause is listed. */
    public Told noBreach(String clause, Kind kind) {
        assertThat(conclusions.breaches())
                .filteredOn(b -> b.clause().equals(clause))
                .extracting(Breach::kind)
                .doesNotContain(kind);
        return this;
    }

    /** Exactly one such contradiction or warning. */
    public Remark remark(Kind kind, Subject subject) {
        List<Remark> found = remarks()
                .filter(r -> r.kind() == kind && r.subject().equals(subject))
                .toList();
        assertThat(found)
                .as("%s %s among %s", kind, subject, remarks().toList())
                .hasSize(1);
        return found.get(0);
    }

    /** No such contradiction or warning. */
    public Told noRemark(Kind kind) {
        assertThat(remarks()).extracting(Remark::kind).doesNotContain(kind);
        return this;
    }

    private Stream<Remark> remarks() {
        return Stream.concat(conclusions.contradictions().stream(), conclusions.warnings().stream());
    }
}
