package org.stathouse.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiFigure;
import org.stathouse.plan.KpiView;

/** KPIs with their baseline and newest figures, as the source wrote them. */
class KpiTable extends Composite<Div> {

    KpiTable(List<KpiView> kpis) {
        NativeTable table = new NativeTable();
        table.addClassName("plain");
        NativeTableRow head = new NativeTableRow();
        for (String header : List.of("Measure", "Format", "Baseline", "Newest actual", "Newest target")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(header);
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        kpis.forEach(kpi -> table.getBody().add(row(kpi)));
        getContent().addClassName("table-scroll");
        // What scrolls sideways on a phone must be reachable by keyboard.
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region").setAttribute("aria-label", "KPIs");
        getContent().add(table);
    }

    private static NativeTableRow row(KpiView kpi) {
        NativeTableCell measure = new NativeTableCell();
        measure.add(new Span(kpi.title()), quiet(Stream.of(kpi.code(), kpi.agencyName()).filter(Objects::nonNull).collect(Collectors.joining(" · "))));
        if (kpi.mixesFractionsAndPoints()) {
            measure.add(quiet("Baseline in percentage points, yearly figures as fractions: do not compare them as they stand."));
        }
        return new NativeTableRow(
                measure,
                new NativeTableCell(text(kpi.format())),
                new NativeTableCell(text(kpi.baseline())),
                new NativeTableCell(kpi.reportedValue() == null ? newest(kpi, KpiFigure.Kind.ACTUAL) : reported(kpi)),
                new NativeTableCell(newest(kpi, KpiFigure.Kind.TARGET)));
    }

    private static String reported(KpiView kpi) {
        return kpi.reportedValue() + (kpi.reportedPeriod() == null ? "" : " (" + kpi.reportedPeriod() + ")");
    }

    private static String newest(KpiView kpi, KpiFigure.Kind kind) {
        return kpi.figures().reversed().stream()
                .filter(figure -> figure.kind() == kind)
                .findFirst()
                .map(figure -> figure.value() + " (" + figure.period() + ")")
                .orElse("–");
    }

    private static Div quiet(String text) {
        Div line = new Div(text);
        line.addClassName("quiet");
        return line;
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }
}
