package io.daicho.service.erasure;

import io.daicho.api.erasure.DetailField;
import io.daicho.api.erasure.ErasureFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Refusal;
import io.daicho.api.fact.Refused;
import io.daicho.api.fact.Thing;
import io.daicho.api.id.FactId;
import io.daicho.api.journal.DetailFields;
import io.daicho.service.guard.Effective;
import io.daicho.service.guard.Guard;
import io.daicho.service.guard.OnRecord;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Only a detail that a fact on record has can be erased, and only once. */
public final class ErasureGuard extends Guard {
    @Override
    protected void refuseUntrueDeed(Fact fact, Effective before, OnRecord onRecord) {
        if (!(fact instanceof ErasureFact.Erased erased)) {
            return;
        }
        FactId retirement = onRecord.retirement(erased.contract());
        if (retirement != null) {
            throw new Refused(Refusal.ALREADY_HAPPENED, "contract.retired", retirement);
        }
        Set<String> had = details(erased, onRecord);
        Map<String, FactId> gone = new TreeMap<>();
        for (ErasureFact.Erased earlier : before.all(ErasureFact.Erased.class)) {
            named(earlier, had).forEach(field -> gone.putIfAbsent(field, earlier.id()));
        }
        Set<String> wanted = named(erased, had);
        boolean nothingLeft = gone.keySet().containsAll(wanted);
        for (String field : wanted) {
            FactId earlier = gone.get(field);
            if (earlier != null && (nothingLeft || !erased.fields().isEmpty())) {
                throw new Refused(
                        Refusal.ALREADY_HAPPENED,
                        "detail.erased (" + field + " of " + erased.erasedFrom() + ")",
                        earlier);
            }
        }
    }

    /** The fields that the fact whose details are erased has. */
    private static Set<String> details(ErasureFact.Erased erased, OnRecord onRecord) {
        Thing thing = onRecord.thing(erased.contract(), erased.erasedFrom());
        Fact target = thing == null
                ? null
                : onRecord.life(erased.contract(), thing)
                        .fact(erased.erasedFrom())
                        .orElse(null);
        if (target == null) {
            throw new Refused(Refusal.FACT_UNKNOWN, erased.erasedFrom(), "erasedFrom");
        }
        Set<String> had = DetailFields.of(target).keySet();
        String known = had.isEmpty() ? "-" : String.join(", ", had);
        for (DetailField field : erased.fields()) {
            if (!had.contains(field.path())) {
                throw new Refused(Refusal.NO_SUCH_DETAIL, erased.erasedFrom(), field, known);
            }
        }
        if (had.isEmpty()) {
            throw new Refused(Refusal.NO_SUCH_DETAIL, erased.erasedFrom(), "*", known);
        }
        return had;
    }

    private static Set<String> named(ErasureFact.Erased erased, Set<String> had) {
        if (erased.fields().isEmpty()) {
            return had;
        }
        Set<String> named = new TreeSet<>();
        erased.fields().forEach(field -> named.add(field.path()));
        return named;
    }
}
