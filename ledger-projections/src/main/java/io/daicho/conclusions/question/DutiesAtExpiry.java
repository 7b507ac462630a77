package io.daicho.conclusions.question;

import io.daicho.conclusions.Obligation;
import io.daicho.conclusions.finding.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 21: the duties that were open at 満了: surviving, lapsed, indeterminate. */
final class DutiesAtExpiry implements Question {
    @Override
    public String name() {
        return "duties-at-expiry";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "clause", "duty", "subjectType", "subject", "openedAt", "dueAt", "beforeExpiry", "atExpiry", "now");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Instant expiry = asked.terms().expiry();
        if (asked.asOf().isBefore(expiry)) {
            return;
        }
        Map<String, Status> now = asked.conclusions().obligations().stream()
                .collect(Collectors.toMap(Obligation::id, Obligation::status));
        asked.at(expiry.minusMillis(1), asked.knownAt()).ifPresent(before -> {
            for (Obligation duty : before.conclusions().unsettled()) {
                Status status = now.get(duty.id());
                rows.add(
                        duty.clause(),
                        duty.kind().name(),
                        duty.subject().type().code(),
                        duty.subject().id(),
                        duty.openedAt(),
                        duty.dueAt(),
                        duty.status().name(),
                        fate(duty, asked),
                        status == null ? null : status.name());
            }
        });
    }

    private static String fate(Obligation duty, Asked asked) {
        Status at = asked.at(asked.terms().expiry(), asked.knownAt()).stream()
                .flatMap(expired -> expired.conclusions().obligations().stream())
                .filter(other -> other.id().equals(duty.id()))
                .map(Obligation::status)
                .findFirst()
                .orElse(duty.status());
        if (at == Status.LAPSED) {
            return "LAPSED";
        }
        return at == Status.INDETERMINATE ? "INDETERMINATE" : "SURVIVES";
    }
}
