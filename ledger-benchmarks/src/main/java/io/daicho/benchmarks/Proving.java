package io.daicho.benchmarks;

import io.daicho.api.fact.Fact;
import io.daicho.api.id.ContractId;
import io.daicho.service.sealing.Receipts;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** What the proofs cost: sealing beside recording, the proof of one entry, the pack of a contract. */
final class Proving {
    private static final int WRITERS = 32;
    private static final int PROOFS = 101;
    private static final long FEW_COPIES = 20_000 / CopyLife.FACTS;

    private final Site site;
    private final Table table;
    private final ContractId contract;

    Proving(Site site, Table table, ContractId contract) {
        this.site = site;
        this.table = table;
        this.contract = contract;
    }

    /** The same appending with a sealer beside it and without one, and how far that one is behind at the end. */
    void sealing(int rounds, Duration slice) {
        try (Ledger sealed = new Ledger(site.ledger());
                Ledger unsealed = new Ledger(site.ledger())) {
            sealed.sealer().catchUp();
            AtomicLong ours = new AtomicLong();
            AtomicLong theirs = new AtomicLong();
            Slice writing = new Slice(WRITERS, slice);
            Rounds figures = new Rounds()
                    .side("sealed", () -> writing.perSecond(() -> append(sealed.engine(), ours)))
                    .side("not sealed", () -> writing.perSecond(() -> append(unsealed.engine(), theirs)))
                    .run(rounds);
            table.ratio("append beside sealing", site.name(), figures, "sealed", "not sealed", null);
            long start = System.nanoTime();
            sealed.sealer().catchUp();
            table.seconds("sealed after the last append", site.name(), secondsSince(start), 1.0);
        }
    }

    private Slice.Step append(EventStorageEngine engine, AtomicLong dataSets) {
        Facts facts = new Facts(contract, dataSets);
        return () -> {
            engine.appendEvents(List.of(facts.next()));
            return 1;
        };
    }

    /** The receipt of an entry with its proof, checked, at places anywhere in the log. */
    void proof(long copies) {
        try (Ledger ledger = filled(copies)) {
            Receipts receipts = ledger.receipts();
            long entries = ledger.facts().head(contract);
            Random random = new Random(1);
            double[] seconds = new double[PROOFS];
            for (int i = -PROOFS; i < PROOFS; i++) {
                long position = (long) (random.nextDouble() * entries);
                Fact fact = ledger.facts().read(contract, position, 1).get(0).fact();
                long start = System.nanoTime();
                if (receipts.of(contract, fact.id()).orElseThrow().proof().isEmpty()) {
                    throw new IllegalStateException("not sealed: " + fact.id());
                }
                seconds[Math.max(i, 0)] = secondsSince(start);
            }
            Arrays.sort(seconds);
            String what = "proof of one of %,d entries".formatted(entries);
            table.seconds(what, site.name(), seconds[PROOFS / 2], 0.01);
            table.seconds(what + ", slowest of " + PROOFS, site.name(), seconds[PROOFS - 1], null);
        }
    }

    /** A pack of few entries and one of many, each with the most heap in use meanwhile. */
    void pack(long copies) {
        for (long each : new long[] {FEW_COPIES, copies}) {
            try (Ledger ledger = filled(each)) {
                ledger.catchUp();
                try (HeapInUse heap = new HeapInUse()) {
                    long start = System.nanoTime();
                    var pack = ledger.packing().newest(contract, null).orElseThrow();
                    pack.writeTo(OutputStream.nullOutputStream());
                    String what = "pack of %,d entries".formatted(pack.size());
                    table.seconds(what, site.name(), secondsSince(start), null);
                    table.mebibytes(what + ", heap in use", site.name(), heap.mebibytes());
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private Ledger filled(long copies) {
        Ledger ledger = new Ledger(site.ledger());
        ledger.fill(contract, copies);
        ledger.sealer().catchUp();
        return ledger;
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
