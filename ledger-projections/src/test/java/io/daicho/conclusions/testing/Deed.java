package io.daicho.conclusions.testing;

import io.daicho.api.fact.Correction;
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
        Recorder recorder = new Recorder(Parties.CONTRACTOR, Role.CONTRACTOR, null);
        Statement statement = new Statement(fact, new ContractId("c-1"), when, recorder, evidence, corrects, null);
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
