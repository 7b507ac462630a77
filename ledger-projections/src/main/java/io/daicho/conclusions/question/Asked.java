package io.daicho.conclusions.question;

import io.daicho.api.fact.Fact;
import io.daicho.api.fact.RecordedFact;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.conclusions.Conclude;
import io.daicho.conclusions.Conclusions;
import io.daicho.conclusions.ThingFacts;
import io.daicho.conclusions.clauseset.ClauseSet;
import io.daicho.conclusions.copy.DataSetDescriptions;
import io.daicho.conclusions.frame.ContractFrame;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.ThingCase;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A question being asked: about which facts, as of when, as known at when, about what. */
public final class Asked {
    private final QuestionSource source;
    private final ClauseSet clauseSet;
    private final Instant asOf;
    private final Instant knownAt;
    private final Map<Parameter, String> parameters;
    private final Conclude conclude;
    private final ContractFrame frame;
    private final Map<List<Instant>, Optional<Asked>> others;
    private @Nullable Conclusions conclusions;

    private Asked(
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Map<Parameter, String> parameters,
            Conclude conclude,
            ContractFrame frame,
            Map<List<Instant>, Optional<Asked>> others) {
        this.source = source;
        this.clauseSet = clauseSet;
        this.asOf = asOf;
        this.knownAt = knownAt;
        this.parameters = parameters;
        this.conclude = conclude;
        this.frame = frame;
        this.others = others;
    }

    /** A question to a source; empty where the contract was not registered by then. */
    public static Optional<Asked> of(
            QuestionSource source,
            ClauseSet clauseSet,
            Instant asOf,
            Instant knownAt,
            Map<Parameter, String> parameters) {
        Conclude conclude = new Conclude(clauseSet, asOf, knownAt);
        return conclude.frame(source)
                .map(frame ->
                        new Asked(source, clauseSet, asOf, knownAt, parameters, conclude, frame, new HashMap<>()));
    }

    /** The same question about other instants. */
    public Optional<Asked> at(Instant otherAsOf, Instant otherKnownAt) {
        return others.computeIfAbsent(
                        List.of(otherAsOf, otherKnownAt),
                        instants -> of(source, clauseSet, otherAsOf, otherKnownAt, parameters))
                .map(other -> other.about(parameters));
    }

    /** The same question at the same instants, about something else. */
    Asked about(Map<Parameter, String> otherParameters) {
        return new Asked(source, clauseSet, asOf, knownAt, otherParameters, conclude, frame, others);
    }

    /** Where the facts are. */
    public QuestionSource source() {
        return source;
    }

    /** As of when. */
    public Instant asOf() {
        return asOf;
    }

    /** As known at when. */
    public Instant knownAt() {
        return knownAt;
    }

    /** The contract-wide facts that count. */
    public ContractFrame frame() {
        return frame;
    }

    /** The contract itself. */
    public Terms terms() {
        return frame.terms();
    }

    /** What the facts amount to. */
    public Conclusions conclusions() {
        Conclusions known = conclusions;
        if (known == null) {
            known = source.conclusions(asOf, knownAt);
            conclusions = known;
        }
        return known;
    }

    /** What the facts amount to as of each of other instants. */
    public List<Conclusions> conclusions(List<Instant> otherAsOf) {
        return source.conclusions(otherAsOf, knownAt);
    }

    /** The life of a copy; empty if it never began. */
    public Optional<CopyCase> copy(CopyId copy) {
        return source.thing(new Thing(Thing.Kind.COPY, copy.value())).flatMap(facts -> conclude.copyCase(facts, frame));
    }

    /** What counts of the facts about one thing that is no copy, in time. */
    public List<EffectiveFact> facts(Thing thing) {
        return source.thing(thing)
                .map(facts -> conclude.thingCase(facts, frame).facts())
                .orElse(List.of());
    }

    /** What counts of some facts. */
    public List<EffectiveFact> counting(Collection<RecordedFact> facts) {
        return conclude.counting(facts);
    }

    /** The lives of all copies. */
    public void eachCopy(Consumer<CopyCase> copies) {
        eachCopy(copies, Set.of());
    }

    /** The lives of the copies that a fact of one of these types is about; of all copies where none is named. */
    public void eachCopy(Consumer<CopyCase> copies, Set<Class<? extends Fact>> types) {
        if (types.isEmpty()) {
            source.eachThing(this::copyCase, copies);
        } else {
            source.eachThing(types, this::copyCase, copies);
        }
    }

    /** The lives of the copies of the data set asked about, and perhaps of others. */
    public void eachCopyOfDataSet(Consumer<CopyCase> copies) {
        source.eachOf(dataSet(), this::copyCase, copies);
    }

    /** What the data of copies is, once they are taken over; nothing where its text was erased. */
    DataSetDescriptions<Optional<String>> descriptions() {
        return new DataSetDescriptions<>(beginning -> source.text(beginning, DataSetDescriptions.FIELD));
    }

    private Optional<CopyCase> copyCase(ThingFacts facts) {
        return facts.thing().kind() == Thing.Kind.COPY ? conclude.copyCase(facts, frame) : Optional.empty();
    }

    /** The things of a kind that facts of these types are about. */
    public void eachThing(Thing.Kind kind, Consumer<ThingCase> things, Set<Class<? extends Fact>> types) {
        source.eachThing(
                types,
                facts ->
                        facts.thing().kind() == kind ? Optional.of(conclude.thingCase(facts, frame)) : Optional.empty(),
                things);
    }

    /** Every fact known by then, corrected ones and corrections too, in the order of the positions. */
    public void eachFact(Consumer<RecordedFact> facts) {
        source.eachFact(fact -> {
            if (!fact.recordedAt().isAfter(knownAt)) {
                facts.accept(fact);
            }
        });
    }

    /** Every correction known by then, in the order of the positions. */
    public void eachCorrection(Consumer<RecordedFact> corrections) {
        source.eachCorrection(fact -> {
            if (!fact.recordedAt().isAfter(knownAt)) {
                corrections.accept(fact);
            }
        });
    }

    /** Everything known by then that was recorded later than so long after it happened. */
    public void eachLate(Duration most, Consumer<Late> late) {
        source.eachLate(most, knownAt, late);
    }

    /** What a parameter says; empty if it says nothing. */
    public Optional<String> text(Parameter parameter) {
        return Optional.ofNullable(parameters.get(parameter));
    }

    /** The copy asked about. */
    public CopyId copy() {
        return new CopyId(needed(Parameter.COPY));
    }

    /** The data set asked about. */
    public DataSetId dataSet() {
        return new DataSetId(needed(Parameter.DATA_SET));
    }

    /** The day asked about; otherwise that of the instant. */
    public LocalDate day() {
        String text = parameters.get(Parameter.DAY);
        if (text == null) {
            return LocalDate.ofInstant(asOf, terms().zone());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw new IllegalArgumentException("\"" + text + "\" is no day: write 2026-10-01", noDay);
        }
    }

    /** The length of time asked about. */
    public Duration hours() {
        String text = needed(Parameter.HOURS);
        if (!text.matches("\\d{1,6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no number of hours: write 48");
        }
        return Duration.ofHours(Long.parseLong(text));
    }

    private String needed(Parameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter), "no question is asked without what it needs");
    }
}
