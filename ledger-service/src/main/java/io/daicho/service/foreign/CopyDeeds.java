package io.daicho.service.foreign;

import io.daicho.api.custody.CopyKind;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Medium;
import io.daicho.api.custody.Protection;
import io.daicho.api.custody.Sanitisation;
import io.daicho.api.custody.Verification;
import io.daicho.api.description.DescriptionFact;
import io.daicho.api.description.ToolErrors;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.InstantText;
import io.daicho.api.id.CopyId;
import io.daicho.api.journal.FactJson;
import io.daicho.service.foreign.map.Erasure;
import io.daicho.service.foreign.map.ForeignMap;
import io.daicho.service.foreign.map.Located;
import io.daicho.service.foreign.map.Place;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What files and objects do, as facts about copies; or why it is none. Null stands for a place that the map does not have. */
public final class CopyDeeds {
    private final FactLines lines;
    private final Sink sink;

    /** Deeds of the map's contract. */
    public CopyDeeds(ForeignMap map, Sink sink) {
        this.lines = new FactLines(map);
        this.sink = sink;
    }

    /**
     * Something was copied from one path to another.
     *
     * @param protection what the record says about the protection of the copy; absent: what the map says
     */
    public void copied(Seen seen, @Nullable Located from, @Nullable Located to, @Nullable Protection protection) {
        if (to == null) {
            leftOut(seen, from == null ? LeftOut.PLACE_UNKNOWN : LeftOut.TARGET_UNKNOWN);
        } else if (from == null) {
            leftOut(seen, LeftOut.SOURCE_UNKNOWN);
        } else if (to.part()) {
            leftOut(seen, LeftOut.PART_OF_A_COPY);
        } else if (from.copy().equals(to.copy())) {
            leftOut(seen, from.part() ? LeftOut.PART_OF_A_COPY : LeftOut.ONTO_ITSELF);
        } else {
            made(seen, to, from.copy(), protection);
        }
    }

    /**
     * Something was put to a path; the record does not say from where.
     *
     * @param protection what the record says about the protection of the copy; absent: what the map says
     */
    public void put(Seen seen, @Nullable Located to, @Nullable Protection protection) {
        if (to == null) {
            leftOut(seen, LeftOut.PLACE_UNKNOWN);
        } else if (to.part()) {
            leftOut(seen, LeftOut.PART_OF_A_COPY);
        } else if (to.place().from() == null) {
            leftOut(seen, LeftOut.ORIGIN_UNSAID);
        } else {
            made(seen, to, to.place().from(), protection);
        }
    }

    /** What was at a path was deleted. */
    public void deleted(Seen seen, @Nullable Located at) {
        if (at == null) {
            leftOut(seen, LeftOut.PLACE_UNKNOWN);
        } else if (at.part()) {
            leftOut(seen, LeftOut.PART_OF_A_COPY);
        } else {
            erased(seen, at.copy(), worth(at.place()), null);
        }
    }

    /** What was at a path is at another now. */
    public void moved(Seen seen, @Nullable Located from, @Nullable Located to) {
        if (from == null) {
            leftOut(seen, to == null ? LeftOut.PLACE_UNKNOWN : LeftOut.SOURCE_UNKNOWN);
        } else if (to == null) {
            leftOut(seen, LeftOut.TARGET_UNKNOWN);
        } else if (!from.copy().equals(to.copy())) {
            leftOut(seen, LeftOut.MOVED_TO_ANOTHER);
        } else if (from.part() || to.part()) {
            leftOut(seen, LeftOut.PART_OF_A_COPY);
        } else {
            ObjectNode line = line(CustodyFact.Stored.class, seen, to.copy());
            set(line, "placement", to.place().placement());
            set(line, "protection", to.place().protection());
            sink.fact(seen.origin(), seen.at(), line);
        }
    }

    /**
     * A copy was erased.
     *
     * @param tool by which tool and version; absent: not said
     */
    public void erased(Seen seen, CopyId copy, Erasure erasure, @Nullable String tool) {
        ObjectNode line = line(CustodyFact.Erased.class, seen, copy);
        set(line, "method", new Sanitisation(erasure.level(), erasure.technique(), tool));
        line.put("verification", erasure.verification().name());
        sink.fact(seen.origin(), seen.at(), line);
    }

    /**
     * An erasure was described.
     *
     * @param erasure which
     * @param startedAt when it was started
     * @param endedAt when it was over
     * @param tool which tool, and in which version
     * @param errors how many errors it reported
     */
    public void described(
            Seen seen, CopyId copy, String erasure, Instant startedAt, Instant endedAt, Tool tool, long errors) {
        ObjectNode line = line(DescriptionFact.ErasureDescribed.class, seen, copy);
        line.put("deed", erasure);
        line.put("startedAt", InstantText.of(startedAt));
        line.put("endedAt", InstantText.of(endedAt));
        line.put("tool", tool.name());
        set(line, "toolVersion", tool.version());
        set(line, "errors", new ToolErrors(errors, null));
        sink.fact(seen.origin(), seen.at(), line);
    }

    /** The medium of a copy was seen to be of a model. */
    public void mediumDescribed(Seen seen, CopyId copy, String serialNumber, String model) {
        ObjectNode line = line(DescriptionFact.MediumDescribed.class, seen, copy);
        line.put("serialNumber", serialNumber);
        line.put("model", model);
        sink.fact(seen.origin(), seen.at(), line);
    }

    /** An erasure was looked at. */
    public void verified(Seen seen, CopyId copy, String erasure, Verification verification) {
        ObjectNode line = line(CustodyFact.ErasureVerified.class, seen, copy);
        line.put("erasure", erasure);
        line.put("verification", verification.name());
        sink.fact(seen.origin(), seen.at(), line);
    }

    private void made(Seen seen, Located to, CopyId parent, @Nullable Protection protection) {
        Place place = to.place();
        ObjectNode line = line(CustodyFact.CopyMade.class, seen, to.copy());
        line.put("dataSet", place.dataSet().value());
        line.put("parent", parent.value());
        line.put("kind", (place.kind() == null ? CopyKind.COPY : place.kind()).name());
        set(line, "purpose", place.purpose());
        set(line, "holder", place.holder());
        set(line, "placement", place.placement());
        set(line, "protection", protection == null ? place.protection() : protection);
        sink.fact(seen.origin(), seen.at(), line);
    }

    private ObjectNode line(Class<? extends Fact> type, Seen seen, CopyId copy) {
        return lines.line(type, seen.fact(), seen.at(), seen.person(), seen.reference())
                .put("copy", copy.value());
    }

    private static void set(ObjectNode line, String field, @Nullable Object value) {
        if (value != null) {
            line.set(field, FactJson.mapper().valueToTree(value));
        }
    }

    /** The least that a deletion can be worth, where the map does not say more. */
    private static Erasure worth(Place place) {
        return place.erasure() != null
                ? place.erasure()
                : new Erasure(
                        Sanitisation.Level.CLEAR,
                        place.placement().medium() == Medium.CLOUD
                                ? Sanitisation.Technique.SERVICE_DELETION
                                : Sanitisation.Technique.FILE_DELETION,
                        Verification.PENDING);
    }

    private void leftOut(Seen seen, LeftOut why) {
        sink.leftOut(seen.origin(), why, seen.kind());
    }
}
