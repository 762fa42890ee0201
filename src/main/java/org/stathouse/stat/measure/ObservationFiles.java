package org.stathouse.stat.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.CsvReader;
import org.stathouse.shared.csv.CsvTable;
import org.stathouse.shared.csv.CsvWriter;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.ImportRows;
import org.stathouse.shared.csv.UnreadableFile;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.measure.FigureCheck.Figure;

/**
 * The figures of one measure as CSV, out and in, by the rules of the plan's import: first a preview, then all or nothing; importing
 * what is there already changes nothing. For those who may report the measure.
 */
@Service
public class ObservationFiles {

    /** What the file that leaves holds; of what comes in, period, value and reason are taken. */
    static final List<String> COLUMNS =
            List.of("period", "value", "unit", "target", "revised_from", "state", "reported_by", "reported_at");

    private static final List<String> TAKEN = List.of("period", "value", "reason");
    private static final String WHAT = "Figures";
    private static final int LONGEST_CELL = 100;

    private final MeasureAccess access;
    private final SeriesBook book;
    private final ObservationLedger ledger;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    ObservationFiles(MeasureAccess access, SeriesBook book, ObservationLedger ledger, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.access = access;
        this.book = book;
        this.ledger = ledger;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    /** The rows of a file with the figures that they hold. */
    private record Draft(ImportFile file, List<Fault> notes, List<Fault> faults, List<ImportRow> rows, Map<ImportRow, Figure> figures) {}

    /** All periods of a measure, oldest first; one without a figure has a row as well. */
    @Transactional(readOnly = true)
    public byte[] export(UUID measure) {
        Measure found = access.seen(measure);
        String unit = found.content().unit();
        return CsvWriter.write(COLUMNS, book.series(found, SeriesBook.ALL).observations().stream().map(row -> cells(row, unit)).toList());
    }

    private static Map<String, @Nullable Object> cells(Observation row, String unit) {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        cells.put("period", row.period());
        cells.put("value", row.value() == null ? null : row.value().toPlainString());
        cells.put("unit", unit);
        cells.put("target", row.target() == null ? null : row.target().toPlainString());
        cells.put("revised_from", row.revisedFrom() == null ? null : row.revisedFrom().toPlainString());
        cells.put("state", PeriodState.of(row).label());
        cells.put("reported_by", row.reportedBy());
        cells.put("reported_at", row.reportedAt());
        return cells;
    }

    /**
     * Shows what an import would do, and does nothing.
     *
     * @throws NotPermitted for those who may not report the measure
     * @throws Conflict if the measure is retired
     */
    @Transactional
    public ImportReport preview(UUID measure, ImportFile file) {
        Measure found = access.forReport(measure);
        found.requireInUse();
        Draft draft = draft(found, file);
        settle(found, draft);
        return report(false, draft);
    }

    /**
     * Imports a file in one transaction, or refuses it.
     *
     * @throws NotPermitted for those who may not report the measure
     * @throws BusinessRuleViolation naming every fault with file, row and column
     * @throws Conflict if the measure is retired
     */
    @Transactional
    public ImportReport apply(UUID measure, ImportFile file) {
        Measure found = access.forReport(measure);
        found.requireInUse();
        Draft draft = draft(found, file);
        List<Fault> faults = new ArrayList<>();
        draft.faults().forEach(fault -> faults.add(new Fault(file.name(), fault.key(), fault.arguments())));
        draft.rows().forEach(row -> faults.addAll(row.placedFaults()));
        BusinessRuleViolation.throwIfAny(faults);
        settle(found, draft);
        ledger.write(found, List.copyOf(draft.figures().values()), ReportChannel.FILE);
        return report(true, draft);
    }

    private Draft draft(Measure measure, ImportFile file) {
        try {
            CsvTable table = CsvReader.read(file.name(), file.content());
            List<Fault> faults = new ArrayList<>(ImportRows.missingColumns(table, WHAT, List.of("period", "value")));
            if (table.rows().size() > Observations.MOST) {
                faults.add(Fault.of("stat.measure.howMany", Observations.MOST, table.rows().size()));
            }
            if (!faults.isEmpty()) {
                return new Draft(file, List.of(), faults, List.of(), Map.of());
            }
            List<Fault> notes = ImportRows.columnsNotTaken(table, TAKEN::contains).stream().toList();
            List<ImportRow> rows = ImportRows.of(table);
            return new Draft(file, notes, List.of(), rows, figures(measure, rows));
        } catch (UnreadableFile unreadable) {
            return new Draft(file, List.of(), List.of(unreadable.fault()), List.of(), Map.of());
        }
    }

    private Map<ImportRow, Figure> figures(Measure measure, List<ImportRow> rows) {
        FigureCheck check = new FigureCheck(measure, deadlines.today(), dates);
        Map<ImportRow, Figure> figures = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            String period = row.text("period", LONGEST_CELL);
            String value = row.text("value", LONGEST_CELL);
            row.isAbout(period == null ? "" : period);
            if (value == null && period != null && !row.isBlocked()) {
                row.skip("stat.measure.noFigure");
                continue;
            }
            Optional<Figure> figure = check.read(row.number(), new ReportedFigure(period, value, row.text("reason", MeasurePolicy.TEXT_LENGTH)));
            check.takeFaults().forEach(fault -> row.fault(fault.field(), fault.key(), fault.arguments().toArray()));
            if (!row.isBlocked()) {
                figure.ifPresent(one -> figures.put(row, one));
            }
        }
        return figures;
    }

    private void settle(Measure measure, Draft draft) {
        var standing = ledger.standing(measure, List.copyOf(draft.figures().values()));
        draft.figures().forEach((row, figure) -> {
            Delivery.Taken taken = ObservationLedger.effect(figure, standing.get(figure.period().from()));
            Map<String, @Nullable Object> before = new LinkedHashMap<>();
            before.put("value", taken.before() == null ? null : taken.before().toPlainString());
            row.settle(outcome(taken.effect()), Changes.between(before, Map.of("value", taken.value().toPlainString())));
        });
    }

    private static Outcome outcome(Delivery.Effect effect) {
        return switch (effect) {
            case RECORDED -> Outcome.CREATE;
            case REVISED -> Outcome.CHANGE;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
    }

    private ImportReport report(boolean applied, Draft draft) {
        ImportReport.File file = new ImportReport.File(
                draft.file().name(),
                draft.faults().isEmpty() ? WHAT : null,
                messages.texts(draft.notes()),
                messages.texts(draft.faults()),
                draft.rows().stream().map(row -> ImportReport.Row.of(row, messages)).toList());
        return new ImportReport(applied, List.of(file), List.of(), List.of());
    }
}
