package io.daicho.service.paper;

import java.util.List;

/**
 * As much of a table as is laid out at once.
 *
 * @param table the table
 * @param rows its rows in this piece
 * @param widths how wide its columns are, in hundredths of the page
 * @param isFirst whether the table begins here
 */
record Piece(ReportTable table, Iterable<List<String>> rows, List<Integer> widths, boolean isFirst) {
    private static final int LEAST = 4;
    private static final int MOST = 40;
    private static final int ALL = 100;

    /** How wide columns should be for their texts: a Japanese character takes the room of two others. */
    static List<Integer> widths(List<String> columns, List<List<String>> rows) {
        int[] wanted = new int[columns.size()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = Math.max(LEAST, room(columns.get(i)));
            for (List<String> row : rows) {
                wanted[i] = Math.max(wanted[i], Math.min(MOST, room(row.get(i))));
            }
        }
        int sum = java.util.Arrays.stream(wanted).sum();
        return java.util.Arrays.stream(wanted)
                .map(width -> Math.max(LEAST, width * ALL / sum))
                .boxed()
                .toList();
    }

    private static int room(String text) {
        return 2 + text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }

    /** Whether there is anything in it. */
    public boolean isEmpty() {
        return !rows.iterator().hasNext();
    }
}
