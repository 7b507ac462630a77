package io.daicho.conclusions.question;

import io.daicho.conclusions.copy.End;
import java.util.List;
import java.util.Optional;

/** 25: the serial numbers of media against the certificates of their destruction. */
final class MediaAndCertificates implements Question {
    @Override
    public String name() {
        return "media-and-certificates";
    }

    @Override
    public List<String> columns() {
        return List.of("serialNumber", "medium", "copy", "holder", "became", "at", "facts", "certificates");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(copyCase -> copyCase.copy().placements().forEach(span -> {
            String serialNumber = span.value().serialNumber();
            boolean last = span.until() == null;
            if (serialNumber != null) {
                Optional<End> end = copyCase.copy().end().filter(e -> last);
                found.add(
                        serialNumber,
                        span.value().medium().name(),
                        copyCase.copy().copy().value(),
                        copyCase.copy().holderAt(span.from()).value(),
                        last ? Cells.became(copyCase, asked.asOf()) : "MOVED",
                        last ? end.map(End::at).orElse(null) : span.to(),
                        end.map(End::by).map(Cells::facts).orElse(List.of()),
                        end.map(End::evidencedBy).map(Cells::evidence).orElse(List.of()));
            }
        }));
        found.sortedBy(0, 2, 5).forEach(row -> rows.add(row.toArray()));
    }
}
