package org.stathouse.shared.csv;

import java.util.List;

/**
 * A CSV file as read: header names in lower case with underscores, and the rows that hold anything.
 *
 * @param columns the header's names in their order
 */
public record CsvTable(String fileName, List<String> columns, List<Row> rows) {

    public CsvTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet counts: the header is row 1
     * @param cells as many as the row has, be it more or fewer than the header; trimmed, without the guard against formulas
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
