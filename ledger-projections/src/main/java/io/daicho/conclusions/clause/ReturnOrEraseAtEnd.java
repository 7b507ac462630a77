package io.daicho.conclusions.clause;

import io.daicho.api.instruction.Order;
import io.daicho.conclusions.finding.Due;
import io.daicho.conclusions.finding.Kind;
import io.daicho.conclusions.frame.EffectiveFact;
import io.daicho.conclusions.frame.Terms;
import io.daicho.conclusions.rule.CopyCase;
import io.daicho.conclusions.rule.CopyOrder;
import io.daicho.conclusions.rule.Draft;
import io.daicho.conclusions.rule.InstructedDuty;
import io.daicho.conclusions.rule.OwedBack;
import io.daicho.conclusions.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * GDPR Article 28(3)(g): after the end of the provision of services, all copies alike, whoever holds them: delete or return,
 * at the controller's choice, which is an instruction under this clause. One duty a copy: it goes with the copy from a
 * sub-processor to the processor. No text sets a time, so it is the house's for what arises.
 */
public final class ReturnOrEraseAtEnd implements Rule {
    @Override
    public void concludeCopy(CopyCase copyCase, String clause) {
        Terms terms = copyCase.terms();
        Function<Instant, @Nullable Due> target = terms::asItArises;
        List<CopyOrder> orders = CopyOrder.of(copyCase, clause);
        terms.end().ifPresent(end -> {
            EffectiveFact began = copyCase.copy().began();
            boolean later = began.at().isAfter(end.at());
            Instant at = later ? began.at() : end.at();
            if (copyCase.isLiveAt(at)) {
                List<EffectiveFact> by = later ? List.of(end, began) : List.of(end);
                Draft draft = Draft.opened(clause, Kind.RETURN_OR_ERASE, copyCase.subject(), terms, at, by);
                new OwedBack(copyCase, draft, target, at, null)
                        .under(orders)
                        .metByDischarge()
                        .add();
            }
            orders.stream()
                    .filter(order -> order.order() != Order.KEEP)
                    .forEach(order -> new InstructedDuty(copyCase, clause, order, target).addFrom(at));
        });
        orders.stream()
                .filter(order -> order.order() == Order.KEEP)
                .forEach(order -> new InstructedDuty(copyCase, clause, order, target)
                        .addFrom(copyCase.copy().began().at()));
    }
}
