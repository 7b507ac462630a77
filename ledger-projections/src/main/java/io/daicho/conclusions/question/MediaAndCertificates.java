package io.daicho.conclusions.question;

import io.daicho.api.custody.Placement;
import io.daicho.conclusions.copy.End;
import io.daicho.conclusions.copy.Span;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.rule.CopyCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

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
        asked.eachCopy(copyCase -> {
            Map<String, Span<Placement>> last = new TreeMap<>();
            copyCase.copy().placements().forEach(span -> {
                if (span.value().serialNumber() != null) {
                    last.put(span.value().serialNumber(), span);
                }
            });
            last.forEach((serialNumber, span) -> found.add(row(asked, copyCase, serialNumber, span)));
        });
        found.sortedBy(0, 2, 5).forEach(row -> rows.add(row.toArray()));
    }

    /** What became of a copy on a medium: it moved away, or what became of it at last. */
    private static @Nullable Object[] row(Asked asked, CopyCase copyCase, String serialNumber, Span<Placement> span) {
        EffectiveFact moved = span.until();
        Optional<End> end = copyCase.copy().end().filter(e -> !e.at().isAfter(asked.asOf()));
        return new @Nullable Object[] {
            serialNumber,
            span.value().medium().name(),
            copyCase.copy().copy().value(),
            copyCase.copy().holderAt(span.from()).value(),
            moved != null ? "MOVED" : Cells.became(copyCase, asked.asOf()),
            moved != null ? moved.at() : end.map(End::at).orElse(null),
            moved != null
                    ? List.of(moved.id().value())
                    : end.map(End::by).map(Cells::facts).orElse(List.of()),
            moved != null
                    ? Cells.evidence(moved)
                    : end.map(End::evidencedBy).map(Cells::evidence).orElse(List.of())
        };
    }
}
