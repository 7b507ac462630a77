package io.daicho.conclusions.question;

import io.daicho.api.custody.Placement;
import io.daicho.conclusions.copy.CopyTimeline;
import java.util.List;

/** 3: all live copies, by holder, country and service. */
final class LiveCopies implements Question {
    @Override
    public String name() {
        return "live-copies";
    }

    @Override
    public List<String> columns() {
        return List.of("holder", "country", "service", "medium", "place", "copy", "dataSet", "since", "state");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(copyCase -> {
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
                        copy.began().at(),
                        Stay.state(copy, asked.asOf()).name());
            }
        });
        found.sortedBy(0, 1, 2, 5).forEach(row -> rows.add(row.toArray()));
    }
}
