package org.stathouse.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.HolidayBasis;
import org.stathouse.calendar.HolidayView;
import org.stathouse.calendar.Holidays;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** The City's holidays by year; an administrator adds, removes and restores them. The year is in the address. */
@Route("admin/calendar")
@PageTitle("Holiday calendar")
@Menu(title = "Holiday calendar", order = 91, icon = "vaadin:calendar")
@RolesAllowed({"ADMINISTRATOR", "TMO"})
class CalendarView extends Div implements BeforeEnterObserver {

    private static final String YEAR = "year";

    private final Holidays holidays;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final boolean mayEdit;
    private final FaultSummary faults;
    private final Div days = new Div();
    private int year;

    CalendarView(Holidays holidays, Deadlines deadlines, DateTexts dates, Messages messages, CurrentActor actor) {
        this.holidays = holidays;
        this.deadlines = deadlines;
        this.dates = dates;
        this.mayEdit = actor.get().has(Role.ADMINISTRATOR);
        this.faults = new FaultSummary(messages);
        this.year = deadlines.today().getYear();
        add(new PageHeader("Holiday calendar")
                .withSubtitle("Deadlines count Monday to Friday without the days below that the City observes."));
        add(faults, days);
        if (mayEdit) {
            add(addForm());
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = event.getLocation().getQueryParameters().getSingleParameter(YEAR)
                .filter(text -> text.matches("(19|2\\d)\\d\\d"))
                .map(Integer::valueOf)
                .orElseGet(() -> deadlines.today().getYear());
        refresh();
    }

    private void refresh() {
        List<HolidayView> rows = holidays.ofYear(year);
        Component content = rows.isEmpty()
                ? new EmptyState("No holidays are entered for " + year + ".", "Legal holidays are entered up to five years ahead.")
                : table(rows);
        days.removeAll();
        days.add(new SectionCard("Holidays " + year, content).withActions(link(year - 1), link(year + 1)));
    }

    private static RouterLink link(int year) {
        RouterLink link = new RouterLink(String.valueOf(year), CalendarView.class);
        link.setQueryParameters(QueryParameters.simple(Map.of(YEAR, String.valueOf(year))));
        link.getElement().setAttribute("aria-label", "Show " + year);
        return link;
    }

    private Component table(List<HolidayView> rows) {
        HolidayTable table = new HolidayTable(dates);
        rows.forEach(row -> table.add(row, mayEdit ? List.of(action(row)) : List.of()));
        return table;
    }

    private Component action(HolidayView row) {
        Button button = row.observed()
                ? new Button("Remove", click -> askToRemove(row))
                : new Button("Restore", click -> restore(row));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(button.getText() + " " + row.name() + ", " + dates.date(row.date()));
        return button;
    }

    private void askToRemove(HolidayView row) {
        String consequence = "It then counts as a working day in all deadlines that are set from now on, and the legal dates of open records requests are counted anew"
                + (row.basis() == HolidayBasis.ADDED ? "." : "; you can restore it.");
        Confirmation.askBeforeRemoval("Remove " + row.name() + "?", consequence, "Remove", () -> remove(row));
    }

    private void remove(HolidayView row) {
        if (faults.attempt(() -> holidays.remove(row.id(), row.version()))) {
            SuccessNotice.show("Removed " + row.name() + ".");
        }
        refresh();
    }

    private void restore(HolidayView row) {
        if (faults.attempt(() -> holidays.restore(row.id(), row.version()))) {
            SuccessNotice.show("Restored " + row.name() + ".");
        }
        refresh();
    }

    private Component addForm() {
        DatePicker date = new DatePicker("Date");
        date.setLocale(Locale.US);
        date.setRequiredIndicatorVisible(true);
        TextField name = new TextField("Name");
        name.setRequiredIndicatorVisible(true);
        faults.withField("date", date).withField("name", name);
        Button add = new Button("Add holiday", click -> addHoliday(date, name));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new SectionCard(
                "Add a holiday",
                new Paragraph("For a proclaimed day or a closing of City offices; it counts as a legal holiday too. Deadlines already set keep their date, "
                        + "but the legal dates of open records requests are counted anew: the page Legal clocks shows which moved."),
                new Fields(date, name).withButtons(add));
    }

    private void addHoliday(DatePicker date, TextField name) {
        if (faults.attempt(() -> holidays.add(date.getValue(), name.getValue()))) {
            year = date.getValue().getYear();
            SuccessNotice.show("Added " + name.getValue() + ".");
            date.clear();
            name.clear();
            refresh();
        }
    }
}
