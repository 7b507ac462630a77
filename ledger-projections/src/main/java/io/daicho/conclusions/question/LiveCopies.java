package io.daicho.conclusions.question;

import io.daicho.api.custody.Placement;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.DataSetId;
import io.daicho.conclusions.copy.CopyTimeline;
import io.daicho.conclusions.copy.DataSetDescriptions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 3: all live copies, by holder, country and service. */
final class LiveCopies implements Question {
    private static final int COPY = 5;
    private static final int DESCRIPTION = 7;

    @Override
    public String name() {
        return "live-copies";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "holder", "country", "service", "medium", "place", "copy", "dataSet", "description", "since", "state");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        DataSetDescriptions<Optional<String>> descriptions = asked.descriptions();
        asked.eachCopy(copyCase -> {
            descriptions.take(copyCase.copy());
            if (copyCase.isLiveAt(asked.asOf())) {
                CopyTimeline copy = copyCase.copy();
                Placement placement = copy.placementAt(asked.asOf());
                found.add(
                        copy.holderAt(asked.asOf()).value(),
                        placement.country().code(),
                        placement.service(),
                        placement.medium().name(),
                        placement.place() == null ? null : placement.place().value(),
                        copy.copy().value(),
                        copy.beginning().dataSet().value(),
                        null,
                        copy.began().at(),
                        Stay.state(copy, asked.asOf()).name());
            }
        });
        found.sortedBy(0, 1, 2, 5).forEach(row -> {
            @Nullable Object[] values = row.toArray();
            values[DESCRIPTION] = description(descriptions, row);
            rows.add(values);
        });
    }

    /** Which the copies tell that came after it as well, so it is known last. */
    private static @Nullable String description(
            DataSetDescriptions<Optional<String>> descriptions, List<@Nullable Object> row) {
        return descriptions
                .of(new CopyId(String.valueOf(row.get(COPY))), new DataSetId(String.valueOf(row.get(COPY + 1))))
                .flatMap(text -> text)
                .orElse(null);
    }
}
