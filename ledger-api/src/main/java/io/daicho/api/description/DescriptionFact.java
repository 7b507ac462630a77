package io.daicho.api.description;

import io.daicho.api.fact.Detail;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Plain;
import io.daicho.api.fact.PlainText;
import io.daicho.api.fact.Statement;
import io.daicho.api.fact.StoredAs;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.OrganisationId;
import io.daicho.api.id.PersonId;
import io.daicho.api.id.PlaceId;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a copy, of its medium and of the deeds on it. Nothing is owed or met through it: it fills an attestation
 * (返還・消去証明). People stand here by their opaque ids; their names and titles are details of {@code person.registered}.
 */
public sealed interface DescriptionFact extends Fact {
    /** Which copy. */
    CopyId copy();

    @Override
    default Thing thing() {
        return new Thing(Thing.Kind.COPY, copy().value());
    }

    /** What may be said of a copy that is gone. */
    sealed interface InRetrospect extends DescriptionFact {}

    /** About one deed on a copy. */
    sealed interface OfDeed extends InRetrospect {
        /** The fact id of the deed. */
        FactId deed();
    }

    /**
     * The copy was counted. Each unit has its last count.
     *
     * @param count how many there are
     * @param unit of what
     */
    @StoredAs("copy.counted")
    @Revision("1")
    record Counted(Statement statement, CopyId copy, long count, Unit unit) implements DescriptionFact {
        /** Where nothing is, there is no copy. */
        public Counted {
            if (count < 1) {
                throw new IllegalArgumentException("a copy has at least one of its " + unit + ", not " + count);
            }
        }
    }

    /**
     * A digest of the copy's content was taken, by which its receiver can tell that it is the same.
     *
     * @param algorithm by which algorithm
     * @param digest the digest: of little data it would tell what that is, so a detail
     */
    @StoredAs("copy.digest-taken")
    @Revision("1")
    record DigestTaken(
            Statement statement,
            CopyId copy,
            DigestAlgorithm algorithm,
            @Nullable Detail digest) implements DescriptionFact {}

    /**
     * It was planned when something is to be done with a copy that is still there.
     *
     * @param plannedFor when
     */
    @StoredAs("copy.next-step-planned")
    @Revision("1")
    record NextStepPlanned(Statement statement, CopyId copy, OccurredAt plannedFor) implements DescriptionFact {}

    /**
     * The medium of a copy was described: once is enough for all copies on a medium of that serial number.
     *
     * @param serialNumber as the placement of the copy has it; absent: the medium on which it lay then, which has none on
     *     record
     * @param maker who made it
     * @param model which model
     * @param assetNumber the number that its owner gave it
     */
    @StoredAs("medium.described")
    @Revision("1")
    record MediumDescribed(
            Statement statement,
            CopyId copy,
            @Nullable @Plain(Plain.Kind.NUMBER) String serialNumber,
            @Nullable @Plain(Plain.Kind.LEGAL_PERSON) String maker,
            @Nullable @Plain(Plain.Kind.SERVICE) String model,
            @Nullable @Plain(Plain.Kind.NUMBER) String assetNumber)
            implements InRetrospect {
        /** Checks the texts, and that something is said. */
        public MediumDescribed {
            if (Stream.of(maker, model, assetNumber).allMatch(text -> text == null)) {
                throw new IllegalArgumentException("nothing is said: give the maker, the model or the assetNumber");
            }
            checked("serialNumber", serialNumber);
            checked("maker", maker);
            checked("model", model);
            checked("assetNumber", assetNumber);
        }
    }

    /**
     * An erasure, destruction or other measure was described. Of several descriptions each adds what it says.
     *
     * @param deed the fact id of the erasure, destruction or measure
     * @param startedAt when it was started
     * @param endedAt when it was over
     * @param tool with which tool
     * @param toolVersion in which version
     * @param errors which errors there were; absent: nobody says
     */
    @StoredAs("copy.erasure-described")
    @Revision("1")
    record ErasureDescribed(
            Statement statement,
            CopyId copy,
            FactId deed,
            @Nullable OccurredAt startedAt,
            @Nullable OccurredAt endedAt,
            @Nullable @Plain(Plain.Kind.SERVICE) String tool,
            @Nullable @Plain(Plain.Kind.NUMBER) String toolVersion,
            @Nullable ToolErrors errors)
            implements OfDeed {
        /** Checks the texts and the order of the times, and that something is said. */
        public ErasureDescribed {
            if (Stream.of(startedAt, endedAt, tool, toolVersion, errors).allMatch(said -> said == null)) {
                throw new IllegalArgumentException(
                        "nothing is said: give startedAt, endedAt, tool, toolVersion or errors");
            }
            if (startedAt != null && endedAt != null && endedAt.isBefore(startedAt)) {
                throw new IllegalArgumentException(
                        "it cannot be over at " + endedAt + ", before it was started at " + startedAt);
            }
            if (toolVersion != null && tool == null) {
                throw new IllegalArgumentException("a toolVersion goes with its tool");
            }
            checked("tool", tool);
            checked("toolVersion", toolVersion);
        }
    }

    /**
     * Somebody took part in a deed: a return, its acknowledgement, an erasure, a destruction, another measure, or the
     * destruction of a key of the copy.
     *
     * @param deed the fact id of the deed
     * @param person who
     * @param capacity in which capacity
     * @param place where
     */
    @StoredAs("copy.deed-attended")
    @Revision("1")
    record DeedAttended(
            Statement statement,
            CopyId copy,
            FactId deed,
            PersonId person,
            Capacity capacity,
            @Nullable PlaceId place) implements OfDeed {}

    /**
     * The client, or whoever engaged the subcontractor, accepted an erasure, a destruction, another measure or the destruction
     * of a key: apart from whether it was seen to have worked.
     *
     * @param deed the fact id of the deed
     * @param by who accepted it
     */
    @StoredAs("copy.erasure-accepted")
    @Revision("1")
    record ErasureAccepted(Statement statement, CopyId copy, FactId deed, OrganisationId by) implements OfDeed {}

    /** Checks a text that may be absent. */
    private static void checked(String what, @Nullable String text) {
        if (text != null) {
            PlainText.checked(what, text);
        }
    }
}
