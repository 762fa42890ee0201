package org.stathouse.status.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionStatus;
import org.stathouse.shared.Fault;
import org.stathouse.status.Dimension;
import org.stathouse.status.Rag;
import org.stathouse.status.Rating;
import org.stathouse.status.ReportForm;

/** The cells of one row of the sheet: the short fields of a report as the browser's own inputs. */
class SheetCells extends Div {

    /** The columns in their order: the fault name of the field and its heading. */
    static final Map<String, String> COLUMNS = columns();

    private static final Map<String, String> COLORS = labels(Stream.of(Rag.values()).map(rag -> List.of(rag.name(), rag.label())));
    private static final Map<String, String> HOW_FAR = labels(ReportFields.HOW_FAR.stream().map(status -> List.of(status.name(), status.label())));

    private final Map<String, AbstractField<?, String>> cells = new LinkedHashMap<>();
    private final Map<Dimension, Input> reasons = new EnumMap<>(Dimension.class);
    private final Input toGreen = input("What turns it Green?", "text");
    private final Input greenBy = input("Green by", "date");
    private final SheetAsk ask = new SheetAsk();
    private final Runnable onChange;

    SheetCells(Runnable onChange) {
        this.onChange = onChange;
        addClassName("sheet-cells");
        for (Dimension dimension : Dimension.values()) {
            cell(dimension.field() + ".rag", new CellSelect(dimension.label(), COLORS));
            reasons.put(dimension, input("Why is " + dimension.label() + " better than suggested?", "text"));
        }
        Input percent = input("Percent complete", "text");
        percent.getElement().setAttribute("inputmode", "numeric");
        cell("percentComplete", percent);
        cell("actionStatus", new CellSelect("How far is the action?", HOW_FAR));
        cell("forecastEnd", input("Forecast end", "date"));
        cell("done", input("Done this month", "text"));
        cell("next", input("Next", "text"));
        cell("blocked", input("Blocked", "text"));
        reasons.forEach((dimension, field) -> extra(dimension.field() + ".reason", field));
        extra("toGreen", toGreen);
        extra("greenBy", greenBy);
        ask.fields().forEach(this::extra);
    }

    /** Shows the fields of an ask and moves the focus into them. */
    void askFor() {
        ask.fields().keySet().forEach(name -> show(name, true));
        ask.focus();
    }

    /** Puts the short fields of a form into the cells. */
    void show(ReportForm form) {
        for (Dimension dimension : Dimension.values()) {
            set(dimension.field() + ".rag", form.rating(dimension).rag());
            set(dimension.field() + ".reason", form.rating(dimension).reason());
        }
        set("percentComplete", form.percentComplete());
        set("actionStatus", form.actionStatus());
        set("forecastEnd", form.forecastEnd());
        set("done", form.done());
        set("next", form.next());
        set("blocked", form.blocked());
        set("toGreen", form.toGreen());
        set("greenBy", form.greenBy());
        ask.show(form);
    }

    /** The form with what stands in the cells; what has no cell stays as it was. */
    ReportForm read(ReportForm rest) {
        return new ReportForm(
                rating(Dimension.SCHEDULE),
                rating(Dimension.OUTCOME),
                rating(Dimension.BUDGET),
                rating(Dimension.RESOURCES),
                percent(),
                text("actionStatus") == null ? null : ActionStatus.valueOf(text("actionStatus")),
                date("forecastEnd"),
                rest.spent(),
                rest.forecastCost(),
                text("done"),
                text("next"),
                text("blocked"),
                rest.milestones(),
                rest.kpis(),
                ask.read(rest.asks()),
                rest.raidItems(),
                text("toGreen"),
                date("greenBy"));
    }

    /** What was typed that is no figure or date, which therefore cannot be saved. */
    List<Fault> unreadable() {
        List<Fault> faults = new ArrayList<>();
        String typed = text("percentComplete");
        if (typed != null && percent() == null) {
            faults.add(Fault.at("percentComplete", "status.ui.wholeNumber"));
        }
        return faults;
    }

    /** Marks the cells of these faults and shows the fields that are asked only sometimes where a fault asks for them. */
    void mark(List<Fault> faults, boolean asInvalid) {
        List<String> names = faults.stream().map(Fault::field).filter(Objects::nonNull).toList();
        cells.forEach((name, cell) -> {
            cell.getElement().getClassList().set("sheet-missing", names.contains(name));
            cell.getElement().setAttribute("aria-invalid", String.valueOf(asInvalid && names.contains(name)));
            if (!COLUMNS.containsKey(name)) {
                boolean begun = ask.fields().containsKey(name) ? ask.isBegun() : !cell.isEmpty();
                show(name, names.contains(name) || begun || cell.getParent().orElseThrow().isVisible() && ask.fields().containsKey(name));
            }
        });
    }

    private void show(String name, boolean visible) {
        Objects.requireNonNull(cells.get(name)).getParent().orElseThrow().setVisible(visible);
    }

    private void cell(String name, AbstractField<?, String> field) {
        add(name, field, Objects.requireNonNull(COLUMNS.get(name)));
    }

    private void extra(String name, Input field) {
        Div cell = add(name, field, String.valueOf(field.getElement().getAttribute("aria-label")));
        cell.addClassName("sheet-extra");
        cell.setVisible(false);
    }

    private Div add(String name, AbstractField<?, String> field, String heading) {
        Span label = new Span(heading);
        label.addClassName("sheet-cell-label");
        label.getElement().setAttribute("aria-hidden", "true");
        Div cell = new Div(label, field);
        cell.addClassNames("sheet-cell", "sheet-" + name.replace('.', '-'));
        field.getElement().setAttribute("data-column", name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.run();
            }
        });
        cells.put(name, field);
        add(cell);
        return cell;
    }

    private void set(String name, @Nullable Object value) {
        Objects.requireNonNull(cells.get(name)).setValue(value == null ? "" : value instanceof Enum<?> constant ? constant.name() : value.toString());
    }

    private @Nullable String text(String name) {
        String value = Objects.requireNonNull(cells.get(name)).getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }

    private Rating rating(Dimension dimension) {
        String rag = text(dimension.field() + ".rag");
        return new Rating(rag == null ? null : Rag.valueOf(rag), text(dimension.field() + ".reason"));
    }

    private @Nullable Integer percent() {
        String typed = text("percentComplete");
        if (typed == null) {
            return null;
        }
        String digits = typed.replace("%", "").strip();
        return digits.matches("\\d{1,4}") ? Integer.valueOf(digits) : null;
    }

    private @Nullable LocalDate date(String name) {
        String typed = text(name);
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException halfTyped) {
            return null;
        }
    }

    /** An input of the browser's own, named for screen readers. */
    static Input input(String label, String type) {
        Input input = new Input();
        input.setType(type);
        input.getElement().setAttribute("aria-label", label);
        return input;
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            columns.put(dimension.field() + ".rag", dimension.label());
        }
        columns.put("percentComplete", "Percent");
        columns.put("actionStatus", "How far");
        columns.put("forecastEnd", "Forecast end");
        columns.put("done", "Done this month");
        columns.put("next", "Next");
        columns.put("blocked", "Blocked");
        return columns;
    }

    private static Map<String, String> labels(Stream<List<String>> pairs) {
        Map<String, String> labels = new LinkedHashMap<>();
        pairs.forEach(pair -> labels.put(pair.getFirst(), pair.getLast()));
        return labels;
    }
}
