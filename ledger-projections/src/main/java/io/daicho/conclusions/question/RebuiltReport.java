package io.daicho.conclusions.question;

import java.util.List;
import java.util.Set;

/**
 * 26: a report as of an instant and as known at another, rebuilt, and whether it is identical to one that was issued; then
 * who viewed or exported the ledger up to the instant as of which is asked.
 */
final class RebuiltReport implements Question {
    @Override
    public String name() {
        return "rebuilt-report";
    }

    @Override
    public List<String> columns() {
        return List.of("what", "at", "who", "detail", "sha256", "identical");
    }

    @Override
    public Set<Parameter> takes() {
        return Set.of(Parameter.REPORT);
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        String digest = asked.source().digest(asked.conclusions());
        rows.add(
                "REPORT",
                asked.asOf(),
                null,
                asked.conclusions().obligations().size() + " obligations, "
                        + asked.conclusions().breaches().size() + " breaches",
                digest,
                asked.text(Parameter.REPORT).map(digest::equals).orElse(null));
        for (Access access : asked.source().accesses()) {
            if (access.at().isAfter(asked.knownAt())) {
                continue;
            }
            rows.add(access.what(), access.at(), access.who(), access.detail(), null, null);
        }
    }
}
