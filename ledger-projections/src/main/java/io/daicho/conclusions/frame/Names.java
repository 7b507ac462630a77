package io.daicho.conclusions.frame;

import io.daicho.api.breach.BreachFact;
import io.daicho.api.breach.BreachScope;
import io.daicho.api.consent.ConsentFact;
import io.daicho.api.consent.ConsentSubject;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.designation.DesignationFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.Thing;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import io.daicho.api.people.TrainingFact;
import io.daicho.conclusions.frame.Name.By;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Under which names a contract-wide fact is looked up. Every part of the frame gives its facts out by these. */
public final class Names {
    private final Thing.Kind part;
    private final Set<Name> names = new LinkedHashSet<>();

    private Names(Thing thing) {
        this.part = thing.kind();
        names.add(Name.EVERY);
        names.add(Name.whole(part));
        add(By.THING, thing.id());
    }

    /** The names of a fact of the frame. */
    public static Set<Name> of(Fact fact) {
        Names names = new Names(fact.thing());
        if (fact.thing().kind() == Thing.Kind.CONTRACT || fact.thing().kind() == Thing.Kind.ATTESTATION) {
            names.add(By.KIND, fact.getClass().getSimpleName());
        } else if (fact instanceof InstructionFact.Given given) {
            names.add(given);
        } else if (fact instanceof ConsentFact.Given given) {
            names.add(given.subject());
        } else if (fact instanceof DesignationFact.Made made) {
            names.add(By.ORGANISATION, made.what().recipient());
            names.add(By.SERVICE, made.what().service());
            names.add(By.KIND, made.what().kind().name());
        } else if (fact instanceof TrainingFact.CheckedAtSubcontractor checked) {
            names.add(By.ORGANISATION, checked.organisation());
        } else if (fact instanceof BreachFact.Found found) {
            names.add(found.about());
        } else if (fact instanceof BreachFact.Reported reported) {
            names.add(reported.about());
        }
        return names.names;
    }

    private void add(By by, @Nullable Object value) {
        if (value != null) {
            names.add(new Name(part, by, value.toString()));
        }
    }

    private void add(InstructionFact.Given given) {
        if (given.order() == Order.OTHER) {
            add(By.KIND, Order.OTHER);
        } else {
            add(given.scope(), "");
        }
    }

    private void add(ConsentSubject subject) {
        add(By.KIND, subject.kind());
        add(By.ORGANISATION, subject.organisation());
        add(By.SERVICE, subject.service());
        add(subject.copies() == null ? CopyScope.ALL : subject.copies(), subject.kind() + " ");
    }

    /** Only by the narrowest list: whatever is in the scope is on that too. */
    private void add(CopyScope scope, String of) {
        scope.copies().forEach(copy -> add(By.COPY, copy));
        if (scope.copies().isEmpty()) {
            scope.dataSets().forEach(dataSet -> add(By.DATA_SET, dataSet));
            if (scope.dataSets().isEmpty()) {
                scope.holders().forEach(holder -> add(By.HOLDER, of + holder));
                if (scope.holders().isEmpty()) {
                    add(By.HOLDER, of + Shelf.ANYBODY);
                }
            }
        }
    }

    private void add(BreachScope scope) {
        scope.concluded().forEach(breach -> add(By.BREACH, breach));
        scope.facts().forEach(fact -> add(By.FACT, fact));
    }
}
