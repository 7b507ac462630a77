package io.daicho.benchmarks;

import io.daicho.api.contract.ContractFact;
import io.daicho.api.custody.CopyScope;
import io.daicho.api.custody.CustodyFact;
import io.daicho.api.fact.Fact;
import io.daicho.api.fact.OccurredAt;
import io.daicho.api.fact.Recorder;
import io.daicho.api.fact.Role;
import io.daicho.api.fact.Statement;
import io.daicho.api.id.ContractId;
import io.daicho.api.id.CopyId;
import io.daicho.api.id.FactId;
import io.daicho.api.id.InstructionId;
import io.daicho.api.instruction.InstructionFact;
import io.daicho.api.instruction.Order;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** How long the conclusions of a large contract take to be up to date again, from one more fact on. */
final class Keeping {
    private static final Instant LATE = Instant.parse("2026-02-01T00:00:00Z");
    private static final int TIMES = 31;

    private final Ledger ledger;
    private final ContractId contract;
    private long facts;

    Keeping(Ledger ledger, ContractId contract) {
        this.ledger = ledger;
        this.contract = contract;
    }

    /** One more use of one copy, each time another. */
    double oneCopy() {
        return median(number -> new CustodyFact.Used(statement(), copy(number), Opening.PURPOSE), CopyLife.FACTS);
    }

    /** An instruction about three copies. */
    double fewCopies() {
        return median(
                number -> new InstructionFact.Given(
                        statement(),
                        new InstructionId("in-" + number),
                        null,
                        new CopyScope(
                                List.of(copy(3 * number), copy(3 * number + 1), copy(3 * number + 2)),
                                List.of(),
                                List.of()),
                        Order.KEEP,
                        null,
                        null,
                        null,
                        null),
                0);
    }

    /** The completion of the work, which every copy is judged by. */
    double everyCopy() {
        return seconds(new ContractFact.WorkCompleted(statement()), 1);
    }

    private double median(LongFunction<Fact> fact, long sequence) {
        double[] seconds = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            seconds[i] = seconds(fact.apply(i), sequence);
        }
        Arrays.sort(seconds);
        return seconds[TIMES / 2];
    }

    /** From the fact being stored until everything that it touches is concluded. */
    private double seconds(Fact fact, long sequence) {
        ledger.engine()
                .appendEvents(
                        new GenericDomainEventMessage<>(fact.thing().kind().code(), fact.aggregate(), sequence, fact));
        long start = System.nanoTime();
        ledger.catchUp(contract);
        return (System.nanoTime() - start) / 1e9;
    }

    /** Copies of different data sets, of those that every contract measured has. */
    private static CopyId copy(long number) {
        return new CopyId("k-" + number % 100 + "-" + (10 + number / 100));
    }

    private Statement statement() {
        return new Statement(
                new FactId("more-" + facts++),
                contract,
                OccurredAt.instant(LATE),
                new Recorder(Opening.CONTRACTOR, Role.CONTRACTOR, null),
                List.of(),
                null,
                null);
    }
}
