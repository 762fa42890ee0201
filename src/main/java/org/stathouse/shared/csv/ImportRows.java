package org.stathouse.shared.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.stathouse.shared.Fault;

/** Makes rows to import of a table: what is wrong with a row whatever it holds is found here. */
public final class ImportRows {

    private ImportRows() {}

    /** All rows; one with more or fewer cells than the header, or with a lost character, has a fault. */
    public static List<ImportRow> of(CsvTable table) {
        return table.rows().stream().map(row -> row(table, row)).toList();
    }

    /**
     * What the header lacks.
     *
     * @param what what the file holds, for the sentence: "Actions"
     */
    public static List<Fault> missingColumns(CsvTable table, String what, List<String> required) {
        return required.stream()
                .filter(column -> !table.columns().contains(column))
                .map(column -> Fault.of("shared.import.file.missingColumn", what, column))
                .toList();
    }

    /** That columns are not taken, if any are not. */
    public static Optional<Fault> columnsNotTaken(CsvTable table, Predicate<String> taken) {
        String ignored = table.columns().stream()
                .filter(column -> !column.isEmpty() && !taken.test(column))
                .collect(Collectors.joining(", "));
        return ignored.isEmpty() ? Optional.empty() : Optional.of(Fault.of("shared.import.file.columnsNotTaken", ignored));
    }

    private static ImportRow row(CsvTable table, CsvTable.Row row) {
        int width = table.columns().size();
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(width, row.cells().size()); column++) {
            cells.put(table.columns().get(column), row.cells().get(column));
        }
        ImportRow imported = new ImportRow(table.fileName(), row.number(), cells);
        if (row.cells().size() != width) {
            imported.fault(null, "shared.import.cellCount", row.cells().size(), width);
        }
        cells.forEach((column, cell) -> {
            if (cell.indexOf('\ufffd') >= 0) {
                imported.fault(column, "shared.import.lostCharacter");
            }
        });
        return imported;
    }
}
