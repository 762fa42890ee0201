package org.stathouse.steerco.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingStep;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.worklist.draft.ui.DraftKeeping;

/**
 * The meeting itself on one screen: the agenda, the current item with all that is recorded of it, and who is in the room. Whoever
 * only watches sees it follow every few seconds.
 */
@Route("steerco/meetings/:id/live")
@PermitAll
class LiveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FOLLOW_MILLIS = 5_000;

    /** The meeting needs the width of the navigation; it comes back on the next page, unless it lies over the page as on a phone. */
    private static final String CLOSE_DRAWER =
            "const frame = document.querySelector('vaadin-app-layout');"
                    + "if (frame && !frame.hasAttribute('overlay') && frame.drawerOpened) { frame.drawerOpened = false; frame.dataset.live = 'yes'; }";

    private static final String OPEN_DRAWER =
            "const frame = document.querySelector('vaadin-app-layout');"
                    + "if (frame && frame.dataset.live) { frame.drawerOpened = true; delete frame.dataset.live; }";

    private final Meetings meetings;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final People people;
    private final DraftKeeping drafts;
    private final DateTexts dates;
    private final Messages messages;
    private final LiveHead head;
    private final Div quorum = new Div();
    private final FaultSummary faults;
    private final LiveAgenda agenda = new LiveAgenda(id -> open(id, true));
    private final Div middle = new Div();
    private final Map<UUID, LiveItem> opened = new HashMap<>();
    private @Nullable LiveRoom seats;
    private @Nullable Recorder recorder;
    private @Nullable MeetingView meeting;
    private List<AgendaItemView> items = List.of();
    private @Nullable UUID current;
    private @Nullable Registration following;

    LiveView(Meetings meetings, Agendas agendas, MeetingRoom room, People people, DraftKeeping drafts, DateTexts dates, Messages messages) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.room = room;
        this.people = people;
        this.drafts = drafts;
        this.dates = dates;
        this.head = new LiveHead(dates, this::start, this::askToEnd);
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        addClassName("live");
        middle.addClassName("live-middle");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Addresses.id(event);
        meeting = meetings.get(id);
        recorder = new Recorder(id, room, agendas, people.active(), drafts, dates, messages);
        seats = new LiveRoom(room, id, messages, attendance -> refresh());
        opened.clear();
        removeAll();
        Nav nav = new Nav(agenda);
        nav.addClassNames("section-card", "live-agenda");
        nav.getElement().setAttribute("aria-label", "Agenda");
        Aside aside = new Aside(seats);
        aside.addClassNames("section-card", "live-room");
        aside.getElement().setAttribute("aria-label", "Attendance");
        Div columns = new Div(nav, middle, aside);
        columns.addClassName("live-columns");
        quorum.addClassName("live-quorum-bar");
        // The panel of the room says the same to a screen reader.
        quorum.getElement().setAttribute("aria-hidden", "true");
        add(head, quorum, faults, columns, new LiveKeys());
        refresh();
        open(firstOpen(), false);
    }

    @Override
    public String getPageTitle() {
        return meeting == null ? "Meeting" : meeting.number() + " live";
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(FOLLOW_MILLIS);
        attach.getUI().getPage().executeJs(CLOSE_DRAWER);
        following = attach.getUI().addPollListener(poll -> refresh());
        // On the whole page: a field may have the focus in an overlay outside this view, such as a calendar.
        Shortcuts.addShortcutListener(this, () -> step(1), Key.PAGE_DOWN, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.PAGE_UP, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, this::recordCurrent, Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        Shortcuts.addShortcutListener(this, this::addCondition, Key.KEY_C, KeyModifier.ALT);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        detach.getUI().getPage().executeJs(OPEN_DRAWER);
        if (following != null) {
            following.remove();
        }
    }

    /** Shows everything as it stands now; what is being typed stays. */
    private void refresh() {
        MeetingView known = meetings.get(recording().meeting());
        meeting = known;
        items = agendas.of(known.id()).items();
        AttendanceView attendance = room.attendance(known.id());
        boolean mayRecord = known.can(MeetingStep.RECORD);
        head.show(known);
        agenda.show(items, current);
        if (seats != null) {
            seats.show(attendance, mayRecord);
        }
        quorum.setText(SeatList.quorum(attendance));
        showCurrent(attendance, mayRecord);
    }

    private void showCurrent(AttendanceView attendance, boolean mayRecord) {
        LiveItem shown = current == null ? null : opened.get(current);
        if (shown != null) {
            items.stream().filter(item -> item.id().equals(current)).findFirst().ifPresent(item -> shown.show(item, attendance, mayRecord));
        }
    }

    private void start(MeetingView known) {
        faults.attempt(() -> {
            room.start(known.id(), known.version());
            refresh();
        });
    }

    private void askToEnd(MeetingView known) {
        long left = items.stream().filter(item -> !AgendaParts.isDone(item)).count();
        String consequence = left == 0
                ? "The minutes are drafted from what was recorded."
                : Wording.count(left, "item") + " not finished " + (left == 1 ? "goes" : "go") + " to the next meeting. The minutes are drafted from what was recorded.";
        Confirmation.ask("End the meeting?", consequence, "End the meeting", () -> faults.attempt(() -> {
            room.end(known.id(), known.version());
            UI.getCurrent().navigate(MeetingPage.class, Addresses.parameters(known.id()));
            SuccessNotice.show("The meeting has ended. Its minutes are drafted.");
        }));
    }

    private void open(@Nullable UUID id, boolean focus) {
        current = id;
        middle.removeAll();
        AgendaItemView item = items.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
        if (item == null) {
            middle.add(new EmptyState("Nothing is on the agenda.", "Items are added on the page of the agenda."));
            return;
        }
        LiveItem shown = opened.computeIfAbsent(item.id(), fresh -> new LiveItem(recording(), item, place(item), this::recorded));
        Button before = new Button("Previous", VaadinIcon.ARROW_LEFT.create(), click -> step(-1));
        Button after = new Button("Next", VaadinIcon.ARROW_RIGHT.create(), click -> step(1));
        after.setIconAfterText(true);
        before.setEnabled(index() > 0);
        after.setEnabled(index() < items.size() - 1);
        Div steps = new Div(before, after);
        steps.addClassName("live-steps");
        middle.add(shown, steps);
        refresh();
        if (focus) {
            shown.focus();
        }
    }

    private String place(AgendaItemView item) {
        return "Item " + (items.indexOf(item) + 1) + " of " + items.size();
    }

    /** Goes on to the next open item once one is finished. */
    private void recorded(AgendaItemView item) {
        refresh();
        if (AgendaParts.isDone(item)) {
            SuccessNotice.show(item.topic().number() + ": " + LiveResult.summary(item));
            UUID next = nextOpen(item.id());
            if (next != null) {
                open(next, true);
            }
        }
    }

    private @Nullable UUID nextOpen(UUID finished) {
        int at = IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(finished)).findFirst().orElse(0);
        List<AgendaItemView> ordered = new ArrayList<>(items.subList(at, items.size()));
        ordered.addAll(items.subList(0, at));
        return ordered.stream().filter(item -> !AgendaParts.isDone(item)).map(AgendaItemView::id).findFirst().orElse(null);
    }

    private @Nullable UUID firstOpen() {
        return items.stream()
                .filter(item -> item.state() == ItemState.WAITING)
                .findFirst()
                .or(() -> items.stream().findFirst())
                .map(AgendaItemView::id)
                .orElse(null);
    }

    private void step(int by) {
        int to = index() + by;
        if (to >= 0 && to < items.size()) {
            open(items.get(to).id(), true);
        }
    }

    private int index() {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).id().equals(current)).findFirst().orElse(-1);
    }

    private void recordCurrent() {
        LiveItem shown = current == null ? null : opened.get(current);
        if (shown != null) {
            shown.record();
        }
    }

    private void addCondition() {
        LiveItem shown = current == null ? null : opened.get(current);
        if (shown != null) {
            shown.addCondition();
        }
    }

    private Recorder recording() {
        if (recorder == null) {
            throw new IllegalStateException("The view has not been entered");
        }
        return recorder;
    }
}
