package org.stathouse.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.csv.CsvReader;
import org.stathouse.plan.csv.CsvTable;
import org.stathouse.plan.csv.UnreadableFile;
import org.stathouse.shared.Fault;

/** Takes uploaded files apart: what each holds, its rows, and what of it is not taken. */
final class PlanFiles {

    private PlanFiles() {}

    /** A file taken apart; without a kind it was not recognized. */
    record Sorted(String name, @Nullable FileKind kind, List<Fault> notes, List<Fault> faults, List<ImportRow> rows) {}

    /** The files in the order in which they depend on each other. */
    static List<Sorted> sort(List<ImportFile> files) {
        return files.stream()
                .map(PlanFiles::read)
                .sorted(Comparator.comparing(file -> file.kind() == null ? FileKind.values().length : file.kind().ordinal()))
                .toList();
    }

    private static Sorted read(ImportFile file) {
        try {
            CsvTable table = CsvReader.read(file.name(), file.content());
            return FileKind.of(table.columns())
                    .map(kind -> kind.isPartOfPlan() ? rows(table, kind) : notTaken(table, kind))
                    .orElseGet(() -> refused(file.name(), Fault.of("plan.import.file.unknownHeader", String.join(", ", table.columns()))));
        } catch (UnreadableFile unreadable) {
            return refused(file.name(), unreadable.fault());
        }
    }

    private static Sorted refused(String name, Fault why) {
        return new Sorted(name, null, List.of(), List.of(why), List.of());
    }

    private static Sorted notTaken(CsvTable table, FileKind kind) {
        Fault why = Fault.of("plan.import.file.notPartOfPlan", table.rows().size(), kind.label());
        return new Sorted(table.fileName(), kind, List.of(why), List.of(), List.of());
    }

    private static Sorted rows(CsvTable table, FileKind kind) {
        List<Fault> faults = kind.required().stream()
                .filter(column -> !table.columns().contains(column))
                .map(column -> Fault.of("plan.import.file.missingColumn", kind.label(), column))
                .toList();
        if (!faults.isEmpty()) {
            return new Sorted(table.fileName(), kind, List.of(), faults, List.of());
        }
        List<Fault> notes = new ArrayList<>();
        String ignored = table.columns().stream()
                .filter(column -> !column.isEmpty() && !kind.takes(column))
                .collect(Collectors.joining(", "));
        if (!ignored.isEmpty()) {
            notes.add(Fault.of("plan.import.file.columnsNotTaken", ignored));
        }
        List<ImportRow> rows = table.rows().stream().map(row -> row(table, row)).toList();
        return new Sorted(table.fileName(), kind, notes, List.of(), rows);
    }

    private static ImportRow row(CsvTable table, CsvTable.Row row) {
        int width = table.columns().size();
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(width, row.cells().size()); column++) {
            cells.put(table.columns().get(column), row.cells().get(column));
        }
        ImportRow imported = new ImportRow(table.fileName(), row.number(), cells);
        if (row.cells().size() != width) {
            imported.fault(null, "plan.import.cellCount", row.cells().size(), width);
        }
        cells.forEach((column, cell) -> {
            if (Objects.requireNonNull(cell).indexOf('\ufffd') >= 0) {
                imported.fault(column, "plan.import.lostCharacter");
            }
        });
        return imported;
    }
}
