package org.stathouse.shared.chart;

import java.util.List;

/**
 * The figures of a chart as a table.
 *
 * @param head the column headings; the first column names the row
 * @param rows as many cells each as there are headings
 */
public record ChartTable(List<String> head, List<List<String>> rows) {

    public ChartTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
