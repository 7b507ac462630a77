package io.daicho.conclusions.testing;

import io.daicho.api.fact.Correction;
import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Evidence;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A fact in the making. What a test does not say of it is filled in: its id by its place, its recording by its time. */
public class Deed {
    private final Function<Statement, Fact> maker;
    private @Nullable String id;
    private OccurredAt when = Times.when("2026-04-01T00:00");
    private @Nullable String recorded;
    private List<Evidence> evidence = List.of();
    private @Nullable Correction corrects;
    private Recorder recorder = new Recorder(Parties.CONTRACTOR, Role.CONTRACTOR, null);
    private @Nullable Detail remark;

    /** A deed for which there is no word here. */
    public static Deed stating(Function<Statement, Fact> maker) {
        return new Deed(maker);
    }

    Deed(Function<Statement, Fact> maker) {
        this.maker = maker;
    }

    /** When it happened: an instant, or a day. */
    public Deed at(String time) {
        when = Times.when(time);
        return this;
    }

    /** Under which fact id. */
    public Deed as(String factId) {
        id = factId;
        return this;
    }

    /** When it was recorded; otherwise as soon as it had certainly happened. */
    public Deed recorded(String time) {
        recorded = time;
        return this;
    }

    /** With a certificate. */
    public Deed evidenced() {
        evidence = List.of(new Evidence(Evidence.Kind.CERTIFICATE, null, null, null, null));
        return this;
    }

    /** With evidence of these kinds, each of which says where to find it. */
    public Deed restingOn(Evidence.Kind... kinds) {
        evidence = Arrays.stream(kinds)
                .map(kind -> new Evidence(kind, null, null, null, new Detail("0".repeat(64))))
                .toList();
        return this;
    }

    /** With a remark. */
    public Deed remarked() {
        remark = new Detail("0".repeat(64));
        return this;
    }

    /** Recorded by one of the contractor's staff. */
    public Deed by(String person) {
        recorder = new Recorder(Parties.CONTRACTOR, Role.CONTRACTOR, new PersonId(person));
        return this;
    }

    /** Recorded by a subcontractor. */
    public Deed bySubcontractor(String organisation) {
        recorder = new Recorder(organisation(organisation), Role.SUBCONTRACTOR, null);
        return this;
    }

    /** In place of another fact. */
    public Deed correcting(String factId) {
        corrects = new Correction(new FactId(factId), null, new PersonId("p-9"), Role.CONTRACTOR);
        return this;
    }

    @Nullable
    Correction corrects() {
        return corrects;
    }

    RecordedFact recordedFact(int position, Map<FactId, Fact> earlier) {
        FactId fact = new FactId(id == null ? "f-" + position : id);
        Statement statement = new Statement(fact, new ContractId("c-1"), when, recorder, evidence, corrects, remark);
        return new RecordedFact(
                position, recorded == null ? when.latest() : Times.instant(recorded), fact(statement, earlier));
    }

    Fact fact(Statement statement, Map<FactId, Fact> earlier) {
        return maker.apply(statement);
    }

    static OrganisationId organisation(String id) {
        return new OrganisationId(id);
    }
}
