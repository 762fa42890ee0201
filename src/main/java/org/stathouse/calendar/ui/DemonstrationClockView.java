package org.stathouse.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.DemonstrationClock;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** Shows the product's time and moves it forward. {@link DemonstrationRoutes} registers it in the demo profile only. */
@Route(value = "demo/clock", registerAtStartup = false)
@PageTitle("Demonstration clock")
@Menu(title = "Demonstration clock", order = 99, icon = "vaadin:clock")
@RolesAllowed("ADMINISTRATOR")
class DemonstrationClockView extends Div {

    private final DemonstrationClock clock;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Paragraph time = new Paragraph();

    DemonstrationClockView(DemonstrationClock clock, DateTexts dates, Messages messages) {
        this.clock = clock;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        time.setId("product-time");
        add(new PageHeader("Demonstration clock")
                .withSubtitle("Move the time of this demonstration forward to see reminders, overdue tasks and deferred cases."));
        add(faults, new SectionCard("Time in Stathouse", time, steps()), new SectionCard("Go to a date", toDate()));
        showTime();
    }

    private Fields steps() {
        Button oneDay = new Button("Move 1 working day forward", click -> move(1));
        oneDay.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Fields().withButtons(oneDay, new Button("Move 5 working days forward", click -> move(5)));
    }

    private Fields toDate() {
        DatePicker date = new DatePicker("Date");
        date.setLocale(Locale.US);
        date.setHelperText("The clock moves to 9:00 AM of that day. It never moves back.");
        faults.withField("date", date);
        return new Fields(date).withButtons(new Button("Go to the date", click -> moveTo(date.getValue())));
    }

    private void move(int workingDays) {
        attempt(() -> clock.advanceWorkingDays(workingDays));
    }

    private void moveTo(@Nullable LocalDate date) {
        attempt(() -> {
            if (date == null) {
                throw new BusinessRuleViolation(Fault.at("date", "shared.required"));
            }
            clock.moveTo(date);
        });
    }

    private void attempt(Runnable move) {
        if (faults.attempt(move)) {
            showTime();
            SuccessNotice.show("It is now " + time.getText() + ".");
        }
    }

    private void showTime() {
        ZonedDateTime now = clock.now();
        String weekday = now.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        time.setText(weekday + ", " + dates.dateTime(now.toInstant()));
    }
}
