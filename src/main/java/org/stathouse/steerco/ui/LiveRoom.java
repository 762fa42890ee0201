package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.SeatView;

/** Who is in the room, and whether that is a quorum. */
class LiveRoom extends Composite<Div> {

    private final MeetingRoom room;
    private final UUID meeting;
    private final Consumer<AttendanceView> changed;
    private final FaultSummary faults;
    private final Div quorum = new Div();
    private final Div seats = new Div();
    private final TextField guests = Typing.line("Also present", "");
    private final Paragraph guestList = new Paragraph();
    private @Nullable AttendanceView shown;
    private boolean shownToRecord;

    /** @param changed takes the attendance after it was changed here */
    LiveRoom(MeetingRoom room, UUID meeting, Messages messages, Consumer<AttendanceView> changed) {
        this.room = room;
        this.meeting = meeting;
        this.changed = changed;
        this.faults = new FaultSummary(messages).withField("guests", guests);
        guests.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        guests.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attempt(() -> room.guests(meeting, Typing.value(guests)));
            }
        });
        quorum.addClassName("quorum");
        quorum.getElement().setAttribute("role", "status");
        seats.addClassName("live-seats");
        getContent().add(new H2("In the room"), quorum, faults, seats, guests, guestList);
    }

    /** @param toRecord whether the person records who is there */
    void show(AttendanceView attendance, boolean toRecord) {
        if (attendance.equals(shown) && toRecord == shownToRecord) {
            return;
        }
        shown = attendance;
        shownToRecord = toRecord;
        quorum.removeAll();
        quorum.add(
                new StatusBadge(attendance.quorum() ? Tone.GOOD : Tone.DANGER, attendance.quorum() ? "Quorum" : "No quorum"),
                new Span("%d of %d voting seats, %d needed".formatted(attendance.votingPresent(), attendance.votingSeats(), attendance.needed())));
        seats.removeAll();
        attendance.seats().forEach(seat -> seats.add(toRecord ? field(seat) : text(seat)));
        guests.setVisible(toRecord);
        Typing.fill(guests, attendance.guests());
        guestList.setVisible(!toRecord && attendance.guests() != null);
        guestList.setText("Also present: " + attendance.guests());
    }

    private Component field(SeatView seat) {
        return seat.standIns().isEmpty() && (seat.present() == null || seat.present().equals(seat.member())) ? presence(seat) : choice(seat);
    }

    private Component presence(SeatView seat) {
        Checkbox box = new Checkbox(seat.memberName());
        box.setHelperText(title(seat));
        box.setValue(seat.present() != null);
        box.addValueChangeListener(change -> {
            if (!attempt(() -> room.attend(meeting, seat.memberId(), box.getValue() ? seat.member() : null))) {
                shown = null;
                show(room.attendance(meeting), true);
            }
        });
        return box;
    }

    private Component choice(SeatView seat) {
        Select<String> who = new Select<>();
        List<String> people = new ArrayList<>(Stream.concat(Stream.of(seat.member()), seat.standIns().stream().map(SeatView.StandIn::person)).toList());
        if (seat.present() != null && !people.contains(seat.present())) {
            people.add(seat.present());
        }
        who.setLabel(title(seat));
        who.setItems(people);
        who.setItemLabelGenerator(person -> person == null ? "Absent" : name(seat, person));
        who.setEmptySelectionAllowed(true);
        who.setEmptySelectionCaption("Absent");
        who.setValue(seat.present());
        who.addValueChangeListener(change -> {
            if (!attempt(() -> room.attend(meeting, seat.memberId(), who.getValue()))) {
                shown = null;
                show(room.attendance(meeting), true);
            }
        });
        return who;
    }

    private static String name(SeatView seat, String person) {
        if (person.equals(seat.member())) {
            return seat.memberName();
        }
        if (person.equals(seat.present())) {
            return Objects.requireNonNullElse(seat.presentName(), person) + " stands in";
        }
        return seat.standIns().stream().filter(standIn -> standIn.person().equals(person)).map(SeatView.StandIn::personName).findFirst().orElse(person)
                + " stands in";
    }

    private static Component text(SeatView seat) {
        Span title = new Span(title(seat));
        title.addClassName("muted");
        Div both = new Div(new Span(seat.presentName() == null ? seat.memberName() + ": absent" : seat.presentName()), title);
        both.addClassName("two-lines");
        return both;
    }

    private static String title(SeatView seat) {
        return seat.seat() + (seat.voting() ? "" : ", no vote");
    }

    private boolean attempt(Supplier<AttendanceView> useCase) {
        return faults.attempt(() -> {
            AttendanceView now = useCase.get();
            show(now, true);
            changed.accept(now);
        });
    }
}
