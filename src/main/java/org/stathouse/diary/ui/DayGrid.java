package org.stathouse.diary.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stathouse.diary.DiaryDate;
import org.stathouse.shared.DateTexts;

/** Weeks as the rows of a table, one cell a day; a narrow screen shows the days that hold something below each other instead. */
class DayGrid extends Div {

    private static final int WEEK = 7;

    private final DateTexts dates;
    private final LocalDate today;
    private final DiaryPlace place;

    DayGrid(DiaryPlace place, Map<LocalDate, List<DiaryDate>> days, LocalDate today, DateTexts dates) {
        this.dates = dates;
        this.today = today;
        this.place = place;
        NativeTable table = new NativeTable();
        table.addClassNames("diary-grid", "diary-grid-" + place.layout().name().toLowerCase(Locale.ROOT));
        table.setCaptionText("Days from " + dates.date(place.first()) + " to " + dates.date(place.last()));
        table.getCaption().addClassName("visually-hidden");
        NativeTableRow head = new NativeTableRow();
        for (int i = 0; i < WEEK; i++) {
            DayOfWeek name = place.first().plusDays(i).getDayOfWeek();
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new Span(name.getDisplayName(TextStyle.SHORT, Locale.US)));
            cell.getElement().setAttribute("scope", "col").setAttribute("abbr", name.getDisplayName(TextStyle.FULL, Locale.US));
            head.add(cell);
        }
        table.getHead().add(head);
        for (LocalDate sunday = place.first(); !sunday.isAfter(place.last()); sunday = sunday.plusDays(WEEK)) {
            NativeTableRow row = new NativeTableRow();
            for (int i = 0; i < WEEK; i++) {
                LocalDate day = sunday.plusDays(i);
                row.add(cell(day, days.getOrDefault(day, List.of())));
            }
            table.getBody().add(row);
        }
        add(table);
    }

    private NativeTableCell cell(LocalDate day, List<DiaryDate> held) {
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.getElement().setAttribute("aria-hidden", "true");
        number.addClassName("diary-number");
        Span name = new Span(DiaryDays.name(day, today, dates));
        name.addClassName("diary-name");
        NativeTableCell cell = new NativeTableCell(number, name);
        cell.addClassName("diary-day");
        if (day.equals(today)) {
            cell.addClassName("diary-today");
            cell.getElement().setAttribute("aria-current", "date");
        }
        if (place.layout() == DiaryPlace.Layout.MONTH && day.getMonth() != place.day().getMonth()) {
            cell.addClassName("diary-other-month");
        }
        if (held.isEmpty()) {
            cell.addClassName("diary-empty");
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("diary-dates");
            held.forEach(date -> list.add(new DateLine(date, dates, place.layout() == DiaryPlace.Layout.WEEK)));
            cell.add(list);
        }
        return cell;
    }
}
