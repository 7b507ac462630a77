package io.daicho.service.foreign.conversion;

import io.daicho.service.foreign.Origin;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Puts lines into the order of time: records come in files that overlap, and a trail says itself that its events have no
 * order. Only so many lines are held in memory; more are put aside in sorted files, and merged at the end.
 */
final class InOrder implements AutoCloseable {
    private static final int HELD = 20_000;

    private final List<Path> files;
    private final int held;
    private final List<SortedLine> lines = new ArrayList<>();
    private final List<Path> aside = new ArrayList<>();
    private long sequence;

    InOrder(List<Path> files) {
        this(files, HELD);
    }

    InOrder(List<Path> files, int held) {
        this.files = List.copyOf(files);
        this.held = held;
    }

    void add(Origin origin, Instant at, String line) {
        lines.add(new SortedLine(
                at.toEpochMilli(),
                SortedLine.rank(line),
                sequence++,
                files.indexOf(origin.file()),
                origin.number(),
                line));
        if (lines.size() == held) {
            putAside();
        }
    }

    private void putAside() {
        Collections.sort(lines);
        try {
            Path file = Files.createTempFile("daicho-", ".sorted");
            aside.add(file);
            try (BufferedWriter writer = Files.newBufferedWriter(file)) {
                for (SortedLine line : lines) {
                    writer.write(line.written());
                    writer.write('\n');
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        lines.clear();
    }

    ConvertedJournal finish(Report report) throws IOException {
        Origins origins = new Origins(files);
        Path journal = Files.createTempFile("daicho-", ".jsonl");
        boolean finished = false;
        try {
            write(journal, origins);
            finished = true;
        } finally {
            if (!finished) {
                Files.deleteIfExists(journal);
            }
        }
        return new ConvertedJournal(journal, origins, report);
    }

    private void write(Path journal, Origins origins) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(journal)) {
            if (aside.isEmpty()) {
                Collections.sort(lines);
                for (SortedLine line : lines) {
                    write(writer, origins, line);
                }
            } else {
                putAside();
                merge(writer, origins);
            }
        }
    }

    private void merge(BufferedWriter writer, Origins origins) throws IOException {
        PriorityQueue<Run> runs = new PriorityQueue<>();
        List<BufferedReader> readers = new ArrayList<>();
        try {
            for (Path file : aside) {
                BufferedReader reader = Files.newBufferedReader(file);
                readers.add(reader);
                offer(runs, reader);
            }
            for (Run run = runs.poll(); run != null; run = runs.poll()) {
                write(writer, origins, run.next());
                offer(runs, run.rest());
            }
        } finally {
            for (BufferedReader reader : readers) {
                reader.close();
            }
        }
    }

    private static void offer(PriorityQueue<Run> runs, BufferedReader reader) throws IOException {
        String written = reader.readLine();
        if (written != null) {
            runs.add(new Run(SortedLine.read(written), reader));
        }
    }

    private static void write(BufferedWriter writer, Origins origins, SortedLine line) throws IOException {
        writer.write(line.line());
        writer.write('\n');
        origins.add(line.file(), line.number());
    }

    private record Run(SortedLine next, BufferedReader rest) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return next.compareTo(other.next);
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : aside) {
            Files.deleteIfExists(file);
        }
    }
}
