package org.stathouse.status.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.KpiAsked;
import org.stathouse.status.KpiReading;

/** The fields of the figure of one KPI that measures the action. */
class KpiRow extends Div {

    private final KpiAsked kpi;
    private final BigDecimalField value = number("Figure");
    private final TextField period = Typing.line("Of which period", "");
    private final BigDecimalField target = number("Target");
    private final TextField note = Typing.line("Note", "");

    KpiRow(KpiAsked kpi, FieldNames names) {
        this.kpi = kpi;
        Span title = new Span(kpi.title());
        title.addClassName("kpi-row-title");
        Span about = new Span(Stream.of(kpi.format(), kpi.desiredDirection(), target(kpi)).filter(Objects::nonNull).collect(Collectors.joining(" · ")));
        about.addClassName("muted");
        Div head = new Div(title, about);
        head.addClassName("kpi-row-head");
        Div fields = new Div(value, period, target, note);
        fields.addClassName("report-row");
        getElement().setAttribute("role", "group").setAttribute("aria-label", kpi.title());
        addClassName("kpi-row");
        add(head, fields);
        names.watch(value, period, target, note);
    }

    /** Tells by which names the faults of this row come; {@code at} is the row, such as {@code asks[0]}. */
    void name(FieldNames names, String at) {
        names.put(at + ".value", value);
        names.put(at + ".period", period);
        names.put(at + ".target", target);
        names.put(at + ".note", note);
    }

    void show(@Nullable KpiReading reading) {
        value.setValue(reading == null ? null : reading.value());
        Typing.fill(period, reading == null ? null : reading.period());
        target.setValue(reading == null ? null : reading.target());
        Typing.fill(note, reading == null ? null : reading.note());
    }

    /** The figure; nothing where nothing was typed. */
    @Nullable KpiReading read() {
        KpiReading reading = new KpiReading(kpi.id(), Typing.value(period), value.getValue(), target.getValue(), Typing.value(note));
        boolean empty = Stream.of(reading.period(), reading.value(), reading.target(), reading.note()).allMatch(Objects::isNull);
        return empty ? null : reading;
    }

    KpiAsked kpi() {
        return kpi;
    }

    private static @Nullable String target(KpiAsked kpi) {
        return kpi.target() == null ? null : "target " + kpi.target().toPlainString() + (kpi.targetPeriod() == null ? "" : " for " + kpi.targetPeriod());
    }

    private static BigDecimalField number(String label) {
        BigDecimalField field = new BigDecimalField(label);
        field.setLocale(Locale.US);
        return field;
    }
}
