package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.MeetingForm;
import org.stathouse.steerco.meeting.MeetingRules;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;

/** Moves a meeting: shows the dates that follow from the new day before anything changes. */
class MoveDialog extends Dialog {

    private final Meetings meetings;
    private final MeetingRules rules;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final MeetingView meeting;
    private final DatePicker day = Typing.date("New day", "A working day.");
    private final TimePicker time = new TimePicker("Begins at");
    private final TextField place = Typing.line("Place", "");
    private final TextArea reason = Typing.text("Reason", "The members read it.");
    private final Div preview = new Div();

    /**
     * @param rules in force now, by which the new dates follow
     * @param moved takes the meeting as it stands after the move
     */
    MoveDialog(
            Meetings meetings,
            MeetingRules rules,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Messages messages,
            MeetingView meeting,
            Consumer<MeetingView> moved) {
        this.meetings = meetings;
        this.rules = rules;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.meeting = meeting;
        setHeaderTitle("Move " + meeting.number());
        addClassName("move-dialog");
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(Locale.US);
        day.setValue(meeting.day());
        time.setValue(meeting.startsAt());
        Typing.fill(place, meeting.place());
        Typing.require(day, time, place, reason);
        day.addValueChangeListener(change -> show());
        preview.getElement().setAttribute("aria-live", "polite");
        FaultSummary faults = new FaultSummary(messages)
                .withField("day", day)
                .withField("startsAt", time)
                .withField("place", place)
                .withField("reason", reason);
        add(faults, new Fields(day, time).withWide(place, reason), preview);
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button move = new Button("Move the meeting", click -> {
            if (faults.attempt(() -> moved.accept(move()))) {
                close();
            }
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, move);
        show();
    }

    private MeetingView move() {
        MeetingForm to = new MeetingForm(meeting.kind(), day.getValue(), time.getValue(), Typing.value(place));
        return meetings.move(meeting.id(), meeting.version(), to, Typing.value(reason));
    }

    private void show() {
        preview.removeAll();
        LocalDate chosen = day.getValue();
        if (chosen == null) {
            return;
        }
        MeetingDates.Days days = PlanMeetingView.daysOf(chosen, rules, calendar);
        preview.add(new Paragraph("After the move:"), new MeetingDates(days, rules, deadlines.today()));
        boolean opens = meeting.status() != MeetingStatus.AGENDA_OPEN && !days.cutOff().isBefore(deadlines.today());
        preview.add(new Paragraph(opens
                ? "The last day for topics lies ahead again, so the agenda opens again. Timers and due dates follow; the members are told."
                : "Timers and due dates follow; the members are told."));
    }
}
