package org.stathouse.steerco.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.MeetingForm;
import org.stathouse.steerco.meeting.MeetingKind;
import org.stathouse.steerco.meeting.MeetingRules;
import org.stathouse.steerco.meeting.MeetingSeries;
import org.stathouse.steerco.meeting.MeetingSettings;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Plans one meeting or the monthly ones of several months; shows beforehand which days that gives. */
@Route("steerco/meetings/new")
@PageTitle("Plan meetings")
@RolesAllowed("TMO")
class PlanMeetingView extends Div {

    private static final int MONTHS = 12;
    private static final int MOST_MONTHS = 24;
    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    private final Meetings meetings;
    private final MeetingSettings settings;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final FaultSummary faults;
    private final RadioButtonGroup<Boolean> series = Choice.of("What to plan", PlanMeetingView::kind, false, true);
    private final ComboBox<MeetingKind> kind = new ComboBox<>();
    private final DatePicker day = Typing.date("Day", "A working day.");
    private final TimePicker time = new TimePicker("Begins at");
    private final TextField place = Typing.line("Place", "Room or address of the call.");
    private final IntegerField count = new IntegerField("How many months");
    private final Div preview = new Div();
    private final KeptForm kept;
    private final Button save = new Button("Plan meeting", click -> save());

    PlanMeetingView(
            Meetings meetings, MeetingSettings settings, WorkingCalendar calendar, Deadlines deadlines, DraftKeeping drafts, Messages messages) {
        this.meetings = meetings;
        this.settings = settings;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.faults = new FaultSummary(messages)
                .withField("kind", kind)
                .withField("day", day)
                .withField("first", day)
                .withField("startsAt", time)
                .withField("place", place)
                .withField("count", count);
        fields();
        Fields fields = new Fields(kind, count, day, time).withWide(place);
        preview.addClassName("meeting-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().navigate(MeetingListView.class));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        show();
        kept = drafts.keep(KeptPlace.ofNew("steerco/meeting", "Plan meetings", "steerco/meetings/new"), new SectionCard("When and where", series, fields));
        add(
                new RouterLink("All meetings", MeetingListView.class),
                new PageHeader("Plan meetings").withSubtitle("The members are told, and the agenda begins to fill itself."),
                faults,
                kept,
                new SectionCard("What that gives", preview),
                buttons);
    }

    private void fields() {
        kind.setLabel("Kind");
        kind.setItems(MeetingKind.values());
        kind.setItemLabelGenerator(MeetingKind::label);
        kind.setValue(MeetingKind.REGULAR);
        time.setStep(QUARTER_HOUR);
        time.setLocale(Locale.US);
        time.setValue(LocalTime.of(10, 0));
        time.setHelperText("City time.");
        count.setValue(MONTHS);
        count.setMin(1);
        count.setMax(MOST_MONTHS);
        count.setStepButtonsVisible(true);
        Typing.require(kind, day, time, place, count);
        series.setValue(false);
        series.addValueChangeListener(change -> show());
        day.addValueChangeListener(change -> show());
        count.addValueChangeListener(change -> show());
        time.addValueChangeListener(change -> show());
    }

    private void show() {
        boolean monthly = Boolean.TRUE.equals(series.getValue());
        kind.setVisible(!monthly);
        count.setVisible(monthly);
        day.setLabel(monthly ? "Day of the first meeting" : "Day");
        day.setHelperText(monthly ? "The others fall on the same weekday of their month." : "A working day.");
        save.setText(monthly ? "Plan meetings" : "Plan meeting");
        preview.removeAll();
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            preview.add(new Paragraph("Choose a day to see the dates that follow from it."));
        } else if (monthly) {
            preview.add(days(meetings.daysOf(form())));
        } else {
            MeetingRules rules = settings.rules();
            preview.add(new MeetingDates(daysOf(chosen, rules, calendar), rules, deadlines.today()));
        }
    }

    private static OrderedList days(List<LocalDate> days) {
        OrderedList list = new OrderedList();
        list.addClassName("meeting-series");
        days.forEach(one -> list.add(new ListItem(Wording.day(one))));
        return list;
    }

    /** What follows from a day by the rules in force. */
    static MeetingDates.Days daysOf(LocalDate day, MeetingRules rules, WorkingCalendar calendar) {
        return new MeetingDates.Days(
                calendar.plusWorkingDays(day, -rules.cutOffDays()),
                calendar.plusWorkingDays(day, -rules.packetDays()),
                day,
                calendar.plusWorkingDays(day, rules.minutesDays()));
    }

    private MeetingSeries form() {
        return new MeetingSeries(day.getValue(), time.getValue(), Typing.value(place), Objects.requireNonNullElse(count.getValue(), 0));
    }

    private void save() {
        faults.attempt(() -> {
            if (Boolean.TRUE.equals(series.getValue())) {
                List<MeetingView> planned = meetings.planSeries(form());
                kept.handedIn();
                UI.getCurrent().navigate(MeetingListView.class);
                SuccessNotice.show("Planned " + Wording.count(planned.size(), "meeting") + ".");
            } else {
                MeetingView planned = meetings.plan(new MeetingForm(kind.getValue(), day.getValue(), time.getValue(), Typing.value(place)));
                kept.handedIn();
                UI.getCurrent().navigate(MeetingPage.class, Addresses.parameters(planned.id()));
                SuccessNotice.show("Planned " + planned.number() + ".");
            }
        });
    }

    private static String kind(boolean monthly) {
        return monthly ? "Monthly meetings" : "One meeting";
    }
}
