package io.daicho.benchmarks;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Facts without end, for one writer: one data set after the other, of those that no other writer has taken. */
final class Facts {
    private final ContractId contract;
    private final AtomicLong dataSets;
    private final Queue<DomainEventMessage<Fact>> life = new ArrayDeque<>();
    private long number;
    private int left;

    Facts(ContractId contract, AtomicLong dataSets) {
        this.contract = contract;
        this.dataSets = dataSets;
    }

    /** The next fact, as the event that its aggregate would apply. */
    DomainEventMessage<Fact> next() {
        if (life.isEmpty()) {
            if (left == 0) {
                left = CopyLife.COPIES_A_DATA_SET;
                number = dataSets.getAndIncrement() * left;
            }
            life.addAll(events(CopyLife.of(contract, number)));
            number++;
            left--;
        }
        return life.remove();
    }

    /** The next so many facts. */
    List<DomainEventMessage<Fact>> next(int many) {
        List<DomainEventMessage<Fact>> next = new ArrayList<>(many);
        while (next.size() < many) {
            next.add(next());
        }
        return next;
    }

    /** The events of whole lives, each from its first fact on. */
    static List<DomainEventMessage<Fact>> events(List<Fact> facts) {
        Map<String, Long> sequences = new HashMap<>();
        List<DomainEventMessage<Fact>> events = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            long sequence = sequences.merge(fact.aggregate(), 1L, Long::sum) - 1;
            events.add(new GenericDomainEventMessage<>(fact.thing().kind().code(), fact.aggregate(), sequence, fact));
        }
        return events;
    }
}
