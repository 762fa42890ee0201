package org.stathouse.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.stathouse.calendar.HolidayView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** The days of one year, each with its weekday, whether it is legal or added, whether it is observed, and what can be done. */
class HolidayTable extends Composite<Div> {

    private final DateTexts dates;
    private final NativeTable table = new NativeTable();

    HolidayTable(DateTexts dates) {
        this.dates = dates;
        table.addClassNames("plain", "flow-table", "holidays");
        table.setCaptionText("Holidays by date");
        table.getHead().add(new NativeTableRow(head("Date"), head("Holiday"), head("Status"), head("Actions")));
        getContent().addClassName("table-scroll");
        getContent().add(table);
    }

    void add(HolidayView day, List<Component> actions) {
        NativeTableHeaderCell date = new NativeTableHeaderCell(
                day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US) + ", " + dates.date(day.date()));
        date.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(date);
        cell(row, "Holiday").setText(nameOf(day));
        cell(row, "Status").add(day.observed()
                ? new StatusBadge(Tone.GOOD, "Observed")
                : new StatusBadge(Tone.NEUTRAL, "Not observed"));
        cell(row, "Actions").add(actions);
        table.getBody().add(row);
    }

    private static String nameOf(HolidayView day) {
        return switch (day.basis()) {
            case LAW -> day.name();
            case FRIDAY_OBSERVANCE -> day.name() + " (kept on Friday; the legal holiday is on Saturday)";
            case ADDED -> day.name() + " (added)";
        };
    }

    /** A phone shows a row as a card, with the column's name beside the value. */
    private static NativeTableCell cell(NativeTableRow row, String column) {
        NativeTableCell cell = row.addDataCell();
        cell.getElement().setAttribute("data-label", column);
        return cell;
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
