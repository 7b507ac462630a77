package io.daicho.conclusions.question;

import io.daicho.api.custody.CustodyFact;
import io.daicho.conclusions.clause.TakeOut;
import io.daicho.conclusions.frame.Answer;
import io.daicho.conclusions.frame.Consents;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 7: take-outs without approval beforehand, or approved and never brought back. */
final class TakeOutsInQuestion implements Question {
    @Override
    public String name() {
        return "take-outs-in-question";
    }

    @Override
    public List<String> columns() {
        return List.of("copy", "takenOutAt", "fact", "approvedBeforehand", "lastDay", "backAt", "why");
    }

    @Override
    public void answer(Asked asked, Rows rows) {
        Rows found = new Rows();
        asked.eachCopy(
                copyCase -> copyCase.copy()
                        .facts(CustodyFact.TakenOutside.class)
                        .forEach(fact -> {
                            TakeOut takeOut = TakeOut.of(copyCase, fact);
                            if (takeOut.approved() != Answer.YES || takeOut.backAt() == null) {
                                found.add(
                                        copyCase.copy().copy().value(),
                                        fact.at(),
                                        fact.id().value(),
                                        takeOut.approved().name(),
                                        takeOut.lastApproval()
                                                .map(approval ->
                                                        Consents.given(approval).lastDay())
                                                .map(LocalDate::toString)
                                                .orElse(null),
                                        takeOut.backAt(),
                                        takeOut.approved() == Answer.YES ? "NEVER_BROUGHT_BACK" : "NO_APPROVAL_BEFORE");
                            }
                        }),
                Set.of(CustodyFact.TakenOutside.class));
        found.sortedBy(1, 0).forEach(row -> rows.add(row.toArray()));
    }
}
