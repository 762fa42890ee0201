package org.stathouse.plan;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.CsvReader;
import org.stathouse.shared.csv.CsvTable;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.ImportRows;
import org.stathouse.shared.csv.UnreadableFile;

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
        List<Fault> missing = ImportRows.missingColumns(table, kind.label(), kind.required());
        if (!missing.isEmpty()) {
            return new Sorted(table.fileName(), kind, List.of(), missing, List.of());
        }
        List<Fault> notes = ImportRows.columnsNotTaken(table, kind::takes).stream().toList();
        return new Sorted(table.fileName(), kind, notes, List.of(), ImportRows.of(table));
    }
}
