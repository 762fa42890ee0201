package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.ui.PacketPanel;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.steerco.decision.DecisionFilter;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.MeetingMove;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingRules;
import org.stathouse.steerco.meeting.MeetingSettings;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.MeetingStep;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.membership.Members;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.MinutesView;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one meeting: its dates, agenda, members, decisions and minutes, and all that happened to it. */
@Route("steerco/meetings/:id")
@PermitAll
class MeetingPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "steerco-meeting";
    private static final int MOST_DECISIONS = 100;

    private final Meetings meetings;
    private final MeetingPreparation preparation;
    private final MeetingSettings settings;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final Members members;
    private final Minutes minutes;
    private final DecisionRegister decisions;
    private final PacketPanel packets;
    private final CaseParts parts;
    private final AuditLog audit;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;
    private final FaultSummary faults;
    private String title = "Meeting";

    MeetingPage(
            Meetings meetings,
            MeetingPreparation preparation,
            MeetingSettings settings,
            Agendas agendas,
            MeetingRoom room,
            Members members,
            Minutes minutes,
            DecisionRegister decisions,
            PacketPanel packets,
            CaseParts parts,
            AuditLog audit,
            WorkingCalendar calendar,
            Deadlines deadlines,
            DateTexts dates,
            Messages messages) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.settings = settings;
        this.agendas = agendas;
        this.room = room;
        this.members = members;
        this.minutes = minutes;
        this.decisions = decisions;
        this.packets = packets;
        this.parts = parts;
        this.audit = audit;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(meetings.get(Addresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(MeetingView meeting) {
        CaseRef subject = new CaseRef(CASE_TYPE, meeting.id());
        title = meeting.number() + ", " + Wording.day(meeting.day());
        removeAll();
        faults.clear();
        add(new RouterLink("All meetings", MeetingListView.class), header(meeting), faults);
        Div main = new Div(dates(meeting), agenda(meeting));
        main.addClassName("case-main");
        Div side = new Div();
        side.addClassName("case-side");
        packets.of(PacketKind.STEERCO, meeting.id()).ifPresent(list -> side.add(new SectionCard("Packets", list)));
        if (isOver(meeting)) {
            side.add(minutesCard(meeting));
        }
        side.add(new SectionCard("Members", attending(meeting)), new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(columns);
        decided(meeting);
        add(new SectionCard("Process", parts.diagram(subject)), new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private PageHeader header(MeetingView meeting) {
        PageHeader header = new PageHeader(Wording.when(meeting.day(), meeting.startsAt()))
                .withMark(Wording.badge(meeting.status()))
                .withSubtitle(meeting.number() + ", " + meeting.kind().label().toLowerCase(Locale.ROOT) + ". " + meeting.place());
        if (meeting.can(MeetingStep.START) || meeting.status() == MeetingStatus.IN_SESSION) {
            header.withActions(primary("Open the live view", () -> UI.getCurrent().navigate(Addresses.live(meeting.id()))));
        }
        if (meeting.can(MeetingStep.PREPARE_AGENDA)) {
            header.withActions(new Button("Agenda is ready", click -> step(() -> preparation.prepared(meeting.id(), meeting.version()), "The agenda is marked as ready.")));
        }
        if (meeting.can(MeetingStep.RELEASE_PACKET)) {
            header.withActions(primary("Release the packet", () -> release(meeting)));
        }
        if (meeting.can(MeetingStep.MOVE)) {
            header.withActions(new Button("Move", click -> new MoveDialog(meetings, settings.rules(), calendar, deadlines, messages, meeting, moved -> {
                show(moved);
                SuccessNotice.show("Moved to " + Wording.when(moved.day(), moved.startsAt()) + ".");
            }).open()));
        }
        if (meeting.can(MeetingStep.CANCEL)) {
            Button cancel = new Button("Cancel meeting", click -> cancel(meeting));
            cancel.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(cancel);
        }
        return header;
    }

    private void release(MeetingView meeting) {
        Confirmation.ask(
                "Release the packet?",
                "The agenda is frozen as it stands, and the final packet is made from it and sent to the members. What comes later is marked as late.",
                "Release the packet",
                () -> step(() -> preparation.release(meeting.id(), meeting.version()), "The packet is released; it is made in the background."));
    }

    private void cancel(MeetingView meeting) {
        new ReasonDialog(
                        messages,
                        "Cancel " + meeting.number() + "?",
                        "The members are told. The meeting stays on record as cancelled; what waits for SteerCo goes to the next one.",
                        "Cancel the meeting",
                        reason -> {
                            show(meetings.cancel(meeting.id(), meeting.version(), reason));
                            SuccessNotice.show("Cancelled " + meeting.number() + ".");
                        })
                .open();
    }

    private void step(Supplier<MeetingView> useCase, String done) {
        if (faults.attempt(() -> show(useCase.get()))) {
            SuccessNotice.show(done);
        }
    }

    private SectionCard dates(MeetingView meeting) {
        SectionCard card = new SectionCard("Dates");
        if (meeting.cancelledBecause() != null) {
            card.add(new Paragraph("Cancelled: " + meeting.cancelledBecause()));
        }
        MeetingRules rules = new MeetingRules(
                0,
                calendar.workingDaysBetween(meeting.cutOff(), meeting.day()),
                calendar.workingDaysBetween(meeting.packetDue(), meeting.day()),
                calendar.workingDaysBetween(meeting.day(), meeting.minutesDue()),
                0);
        card.add(new MeetingDates(
                new MeetingDates.Days(meeting.cutOff(), meeting.packetDue(), meeting.day(), meeting.minutesDue()), rules, deadlines.today()));
        if (!meeting.moves().isEmpty()) {
            UnorderedList moves = new UnorderedList();
            meeting.moves().forEach(move -> moves.add(new ListItem(moved(move))));
            card.add(new Paragraph("Moved " + Wording.count(meeting.moves().size(), "time") + ":"), moves);
        }
        return card;
    }

    private String moved(MeetingMove move) {
        return "From " + Wording.when(move.fromDay(), move.fromTime()) + " to " + Wording.when(move.toDay(), move.toTime()) + ", by " + move.by() + " on "
                + dates.date(move.at()) + ": " + move.reason();
    }

    private SectionCard agenda(MeetingView meeting) {
        SectionCard card = new SectionCard("Agenda", new AgendaOutline(agendas.of(meeting.id()), dates));
        if (meeting.can(MeetingStep.EDIT_AGENDA) || meeting.can(MeetingStep.ADD_LATE)) {
            card.withActions(new Button("Edit the agenda", click -> UI.getCurrent().navigate(Addresses.agenda(meeting.id()))));
        }
        return card;
    }

    private Component attending(MeetingView meeting) {
        boolean recorded = meeting.status() == MeetingStatus.IN_SESSION || isOver(meeting);
        return recorded ? new SeatList(room.attendance(meeting.id())) : new SeatList(members.inTerm(meeting.day()), meeting.day());
    }

    private void decided(MeetingView meeting) {
        if (meeting.startedAt() == null) {
            return;
        }
        DecisionFilter ofMeeting = new DecisionFilter(null, null, null, meeting.id(), null, false);
        List<DecisionRow> taken = decisions.list(ofMeeting, null, MOST_DECISIONS).items();
        if (!taken.isEmpty()) {
            add(new SectionCard("Decisions", DecisionTable.of(taken)));
        }
    }

    private SectionCard minutesCard(MeetingView meeting) {
        MinutesView drafted = minutes.of(meeting.id());
        SectionCard card = new SectionCard("Minutes", Wording.badge(drafted.status()));
        String label = drafted.mayEdit() ? "Edit the minutes" : drafted.mayApprove() ? "Read and approve" : "Read the minutes";
        Paragraph link = new Paragraph(Addresses.link(Addresses.minutes(meeting.id()), label));
        link.addClassName("minutes-link");
        card.add(link);
        return card;
    }

    private static boolean isOver(MeetingView meeting) {
        return meeting.status() == MeetingStatus.HELD || meeting.status() == MeetingStatus.CLOSED;
    }

    private static Button primary(String label, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
