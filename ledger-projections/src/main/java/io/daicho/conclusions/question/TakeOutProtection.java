package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.api.custody.Protection;
import io.daicho.api.id.KeyId;
import io.daicho.conclusions.clause.TakeOut;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 8: how each take-out was protected. */
final class TakeOutProtection implements Question {
    @Override
    public String name() {
        return "take-out-protection";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "copy", "takenOutAt", "fact", "approvedBeforehand", "measures", "key", "carrierOnRecord", "backAt");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(
                copyCase -> copyCase.copy()
                        .facts(CustodyFact.TakenOutside.class)
                        .forEach(fact -> {
                            TakeOut takeOut = TakeOut.of(copyCase, fact);
                            Optional<Protection> protection = copyCase.copy().protectionAt(fact.at());
                            found.add(
                                    copyCase.copy().copy().value(),
                                    fact.at(),
                                    fact.id().value(),
                                    takeOut.approved().name(),
                                    protection
                                            .map(p -> p.measures().stream()
                                                    .map(Enum::name)
                                                    .toList())
                                            .orElse(List.of()),
                                    protection
                                            .map(Protection::key)
                                            .map(KeyId::value)
                                            .orElse(null),
                                    ((CustodyFact.TakenOutside) fact.fact()).carrier() != null,
                                    takeOut.backAt());
                        }),
                Set.of(CustodyFact.TakenOutside.class));
        found.sortedBy(1, 0).forEach(row -> rows.add(row.toArray()));
    }
}
