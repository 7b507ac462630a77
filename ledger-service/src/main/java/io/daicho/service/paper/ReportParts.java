package io.daicho.service.paper;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** A report as the parts it is laid out in, each of them short enough to be held in memory. */
final class ReportParts implements Iterator<String> {
    /** About 20 pages: the last page of a part stays unfilled, so there should be few. */
    static final int ROWS = 500;

    private final Report report;
    private final Iterator<ReportTable> tables;
    private boolean isBegun;
    private ReportTable table = new ReportTable("", "", List.of(), List.of());
    private Iterator<List<String>> rows = table.rows().iterator();
    private List<Integer> widths = List.of();

    ReportParts(Report report) {
        this.report = report;
        this.tables = report.tables().iterator();
    }

    @Override
    public boolean hasNext() {
        return !isBegun || rows.hasNext() || tables.hasNext();
    }

    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        boolean isFirst = !isBegun;
        isBegun = true;
        List<Piece> pieces = new ArrayList<>();
        int room = ROWS;
        if (rows.hasNext()) {
            room -= piece(pieces, room, false);
        }
        while (room > 0 && tables.hasNext()) {
            table = tables.next();
            rows = table.rows().iterator();
            room -= piece(pieces, room, true);
        }
        return Templates.fill(
                Report.TEMPLATE, Map.of("report", report, "pieces", pieces, "isFirst", isFirst, "isLast", !hasNext()));
    }

    /** Takes rows as far as there is room; widths stay as they were where the table began. */
    private int piece(List<Piece> pieces, int room, boolean begins) {
        List<List<String>> taken = new ArrayList<>();
        while (taken.size() < room && rows.hasNext()) {
            taken.add(rows.next());
        }
        if (begins) {
            widths = Piece.widths(table.columns(), taken);
        }
        pieces.add(new Piece(table, taken, widths, begins));
        return taken.size();
    }
}
