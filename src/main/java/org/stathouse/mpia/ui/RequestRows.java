package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestLists.Due;
import org.stathouse.mpia.RequestLists.Row;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Makes the tables of requests and of their legal dates; what is late is marked in words and by its row. */
@org.springframework.stereotype.Component
class RequestRows {

    private final Workers workers;
    private final DaysLeft left;
    private final DateTexts dates;

    RequestRows(Workers workers, DaysLeft left, DateTexts dates) {
        this.workers = workers;
        this.left = left;
        this.dates = dates;
    }

    /** A table for {@link #add}. */
    FlowTable table(String caption) {
        return new FlowTable(caption)
                .withColumn("Request")
                .withColumn("Legal date")
                .withColumn("Staff target")
                .withColumn("Stage")
                .withColumn("Who works on it");
    }

    /** Adds requests, each with the legal date that comes next. */
    void add(FlowTable table, List<Row> rows) {
        Map<UUID, List<String>> atWork = workers.of(rows.stream().map(row -> row.request().id()).toList());
        rows.forEach(row -> add(table, row.request(), row.next(), row.due(), row.target(), atWork));
    }

    /** Adds legal dates, each with its request. */
    void addDates(FlowTable table, List<Due> rows) {
        Map<UUID, List<String>> atWork = workers.of(rows.stream().map(row -> row.request().id()).distinct().toList());
        rows.forEach(row -> add(table, row.request(), row.kind(), row.due(), row.target(), atWork));
    }

    private void add(
            FlowTable table,
            RequestSummary request,
            @Nullable DateKind kind,
            @Nullable LocalDate due,
            @Nullable LocalDate target,
            Map<UUID, List<String>> atWork) {
        NativeTableRow row = table.addRow(name(request), legal(request, kind, due), target(target), stage(request), worker(atWork.getOrDefault(request.id(), List.of())));
        if (due != null && left.late(due)) {
            row.addClassName(kind == DateKind.TEN_DAY_LETTER ? "row-worst" : "row-late");
        }
    }

    private static Component name(RequestSummary request) {
        Div name = new Div(
                DeskAddresses.link(request, request.subject()),
                new Span(request.number() + (request.agencyName() == null ? "" : ", " + request.agencyName())));
        name.addClassName("row-name");
        if (request.litigationHold()) {
            name.add(new StatusBadge(Tone.WARNING, "Litigation hold"));
        }
        return name;
    }

    private Component legal(RequestSummary request, @Nullable DateKind kind, @Nullable LocalDate due) {
        if (kind == null || due == null) {
            return new Span(request.closedOn() == null ? "None running" : "Closed " + dates.date(request.closedOn()));
        }
        Div legal = new Div(new Span(kind.label() + ", " + dates.date(due)), left.badge(due));
        legal.addClassName("date-cell");
        if (kind == DateKind.TEN_DAY_LETTER && left.late(due)) {
            Span worst = new Span("Counts as a denial");
            worst.addClassName("worst-words");
            legal.add(worst);
        }
        return legal;
    }

    private Component target(@Nullable LocalDate target) {
        return target == null ? new Span() : new Span(dates.date(target) + (left.late(target) ? " (passed)" : ""));
    }

    private static Component stage(RequestSummary request) {
        Div stage = new Div(RequestFacts.stage(request));
        stage.addClassName("date-cell");
        RequestFacts.waits(request).ifPresent(stage::add);
        return stage;
    }

    private static Component worker(List<String> tasks) {
        Div cell = new Div();
        cell.addClassName("two-lines");
        tasks.forEach(task -> cell.add(new Span(task)));
        return tasks.isEmpty() ? new Span() : cell;
    }
}
