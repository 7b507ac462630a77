package io.daicho.conclusions.question;

import io.daicho.conclusions.Conclusions;
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
        Map<String, Status> now = states(asked.conclusions());
        List<Conclusions> around = asked.conclusions(List.of(expiry.minusMillis(1), expiry));
        Map<String, Status> atExpiry = states(around.get(1));
        for (Obligation duty : around.get(0).unsettled()) {
            Status status = now.get(duty.id());
            rows.add(
                    duty.clause(),
                    duty.kind().name(),
                    duty.subject().type().code(),
                    duty.subject().id(),
                    duty.openedAt(),
                    duty.dueAt(),
                    duty.status().name(),
                    fate(atExpiry.getOrDefault(duty.id(), duty.status())),
                    status == null ? null : status.name());
        }
    }

    private static Map<String, Status> states(Conclusions conclusions) {
        return conclusions.obligations().stream().collect(Collectors.toMap(Obligation::id, Obligation::status));
    }

    private static String fate(Status atExpiry) {
        if (atExpiry == Status.LAPSED) {
            return "LAPSED";
        }
        return atExpiry == Status.INDETERMINATE ? "INDETERMINATE" : "SURVIVES";
    }
}
