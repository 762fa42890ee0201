package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;

/** The rows of an import: what becomes of each, and why. */
public class ImportRowGrid extends Composite<Div> {

    private static final int SHORT_LIST = 20;
    private static final int LONG_TEXT = 160;

    /** Which rows to show. */
    private enum Shown {
        PROBLEMS("Only problems"),
        EFFECTS("Changes and problems"),
        ALL("All rows");

        private final String label;

        Shown(String label) {
            this.label = label;
        }
    }

    /** A row and the file that it stands in. */
    private record Line(String file, ImportReport.Row row) {}

    private final List<Line> lines;
    private final Grid<Line> grid = new Grid<>();
    private final Span count = new Span();

    public ImportRowGrid(ImportReport report) {
        lines = report.files().stream().flatMap(file -> file.rows().stream().map(row -> new Line(file.name(), row))).toList();
        grid.addComponentColumn(ImportRowGrid::line).setHeader("Rows");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_ROW_STRIPES);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel("Rows of the files");
        Select<Shown> shown = new Select<>();
        shown.setLabel("Show");
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(choice -> choice.label);
        shown.addValueChangeListener(change -> show(change.getValue()));
        count.getElement().setAttribute("role", "status");
        Div bar = new Div(shown, count);
        bar.addClassName("filters");
        getContent().add(bar, grid);
        shown.setValue(lines.stream().anyMatch(line -> isProblem(line.row())) ? Shown.PROBLEMS : Shown.EFFECTS);
    }

    private void show(Shown shown) {
        List<Line> visible = lines.stream()
                .filter(line -> switch (shown) {
                    case PROBLEMS -> isProblem(line.row());
                    case EFFECTS -> line.row().outcome() != Outcome.UNCHANGED || !line.row().notes().isEmpty();
                    case ALL -> true;
                })
                .toList();
        grid.setItems(visible);
        grid.setAllRowsVisible(visible.size() <= SHORT_LIST);
        grid.setClassName("register-long", visible.size() > SHORT_LIST);
        grid.setVisible(!visible.isEmpty());
        count.setText("%,d of %,d rows".formatted(visible.size(), lines.size()));
    }

    private static boolean isProblem(ImportReport.Row row) {
        return row.outcome() == Outcome.REFUSED || row.outcome() == Outcome.WAITING;
    }

    private static Div line(Line line) {
        ImportReport.Row row = line.row();
        Span place = new Span(line.file() + ", row " + row.number());
        place.addClassName("quiet");
        Div head = new Div(badge(row.outcome()), place);
        head.addClassName("import-line");
        Div cell = new Div(head, new Span(row.record()));
        cell.addClassName("import-row");
        row.faults().forEach(fault -> cell.add(text("import-fault", fault.column() == null ? fault.message() : fault.column() + ": " + fault.message())));
        row.notes().forEach(note -> cell.add(text("quiet", note)));
        if (row.outcome() == Outcome.CHANGE) {
            row.changes().forEach(change -> cell.add(text("import-change", change.field().replace('_', ' ') + ": " + shorten(change.before()) + " → " + shorten(change.after()))));
        }
        return cell;
    }

    private static Div text(String className, String text) {
        Div line = new Div(text);
        line.addClassName(className);
        return line;
    }

    private static String shorten(@Nullable String text) {
        String value = Objects.requireNonNullElse(text, "–");
        return value.length() > LONG_TEXT ? value.substring(0, LONG_TEXT) + "…" : value;
    }

    private static StatusBadge badge(Outcome outcome) {
        Tone tone = switch (outcome) {
            case CREATE -> Tone.GOOD;
            case CHANGE -> Tone.PROGRESS;
            case UNCHANGED, SKIPPED -> Tone.NEUTRAL;
            case WAITING -> Tone.WARNING;
            case REFUSED -> Tone.DANGER;
        };
        return new StatusBadge(tone, outcome.label());
    }
}
