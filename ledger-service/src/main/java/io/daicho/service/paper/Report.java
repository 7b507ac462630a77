package io.daicho.service.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Titled tables for readers: the answers to questions, what is owed.
 *
 * @param language {@code ja} or {@code en}
 * @param title what it is
 * @param lines sentences below the title: of which contract, as of when
 * @param tables the tables in their order
 * @param none what stands in place of a table without rows
 */
public record Report(String language, String title, List<String> lines, List<ReportTable> tables, String none) {
    static final String TEMPLATE = "report";
    private static final int MOST_UPRIGHT = 6;

    /** Keeps its own lists. */
    public Report {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    /** Whether it has tables that need the long side of the paper. */
    public boolean isWide() {
        return tables.stream().anyMatch(table -> table.columns().size() > MOST_UPRIGHT);
    }

    /** Writes it as HTML that needs nothing beside itself; rows are written as they are read. */
    public void writeHtml(Writer out) {
        List<Piece> pieces = tables.stream()
                .map(table -> new Piece(table, table.rows(), List.of(), true))
                .toList();
        Templates.fill(TEMPLATE, Map.of("report", this, "pieces", pieces, "isFirst", true, "isLast", false), out);
    }

    /** Its parts on paper, behind a page of another kind. */
    public Iterable<String> partsAfter(String cover) {
        return () -> Stream.concat(
                        Stream.of(cover),
                        StreamSupport.stream(
                                Spliterators.spliteratorUnknownSize(new ReportParts(this), Spliterator.ORDERED), false))
                .iterator();
    }

    /** Prints it on A4, a part at a time. */
    public void print(Imprint imprint, OutputStream out) throws IOException {
        Paper.print(() -> new ReportParts(this), imprint, out);
    }
}
