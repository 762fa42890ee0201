package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.capture.CaptureReader;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.stat.session.OpenItemReview;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.ui.StatAddresses;

/**
 * The room: the session on one projected screen, run by keyboard alone. Agenda, measures and open items stand above the line in which
 * what is agreed is captured; several analysts may capture at once, and each sees the others' items within seconds.
 */
@Route("stat/sessions/:id/live")
@PermitAll
class LiveSessionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FOLLOW_MILLIS = 4_000;

    /** Nobody leaves a screen unattended longer than this in a session; after it the page no longer asks, so that the sign-in can end. */
    private static final Duration UNATTENDED = Duration.ofHours(2);

    private final StatRoom room;
    private final OpenItemReview review;
    private final ItemBook items;
    private final SessionDirectory sessions;
    private final StatDirectory stats;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final People people;
    private final Clock clock;
    private final Messages messages;
    private final FaultSummary faults;
    private final CaptureWords words;
    private final RoomHead head;
    private final RoomMeasures measures;
    private final RoomOpenItems open;
    private @Nullable RoomDesk desk;
    private @Nullable RoomView shown;
    private List<Person> known = List.of();
    private @Nullable CaptureReader reader;
    private @Nullable LocalDate readerOf;
    private Instant attended;
    private @Nullable Registration following;

    LiveSessionView(
            StatRoom room,
            OpenItemReview review,
            ItemBook items,
            MeasureBook measures,
            SessionDirectory sessions,
            StatDirectory stats,
            WorkingCalendar calendar,
            Deadlines deadlines,
            People people,
            Clock clock,
            DateTexts dates,
            Messages messages) {
        this.room = room;
        this.review = review;
        this.items = items;
        this.sessions = sessions;
        this.stats = stats;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.people = people;
        this.clock = clock;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        this.words = new CaptureWords(deadlines.today());
        this.head = new RoomHead(dates);
        this.measures = new RoomMeasures(measures, dates);
        this.open = new RoomOpenItems(words, this::discuss);
        this.attended = clock.instant();
        addClassName("room");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = StatAddresses.id(event);
        RoomView entered = room.of(id);
        known = people.active();
        reader = null;
        removeAll();
        RoomDesk fresh = new RoomDesk(room, id, stats.get(entered.session().stat()).agencies(), words, messages, new Frame());
        desk = fresh;
        Div columns = new Div(
                column("Agenda", fresh.agenda(), fresh.attendance()), column("Measures and open items", measures, open), column("Captured", fresh.captured()));
        columns.getChildren().reduce((first, last) -> last).ifPresent(last -> last.addClassName("room-captured"));
        columns.addClassName("room-columns");
        add(head, faults, columns, fresh.readBack(), fresh.bar());
        measures.show(entered.session().stat());
        show(entered);
    }

    @Override
    public String getPageTitle() {
        return shown == null ? "Session" : shown.session().number() + " live";
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().setPollInterval(FOLLOW_MILLIS);
        attach.getUI().getPage().executeJs(RoomFrame.CLOSE_DRAWER);
        following = attach.getUI().addPollListener(poll -> follow());
        onKey(Key.KEY_C, () -> desk().bar().focus());
        onKey(Key.KEY_T, () -> desk().tickCurrent());
        onKey(Key.KEY_R, () -> desk().toggleReadBack());
        onKey(Key.KEY_Z, () -> desk().bringBack());
        onKey(Key.KEY_B, () -> desk().bar().bringBack());
        onKey(Key.KEY_S, measures::toggleOrigins);
        onKey(Key.KEY_O, open::focus);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        detach.getUI().setPollInterval(-1);
        detach.getUI().getPage().executeJs(RoomFrame.OPEN_DRAWER);
        if (following != null) {
            following.remove();
        }
    }

    private void onKey(Key key, Runnable step) {
        Shortcuts.addShortcutListener(this, step::run, key, KeyModifier.ALT);
    }

    /** Shows what others did; a screen that nobody has touched for hours stops asking. */
    private void follow() {
        if (Duration.between(attended, clock.instant()).compareTo(UNATTENDED) > 0) {
            getUI().ifPresent(ui -> ui.setPollInterval(-1));
            head.paused();
        } else {
            refresh();
        }
    }

    private void discuss(StatItem item, boolean done) {
        attended = clock.instant();
        faults.attempt(() -> {
            review.mark(desk().session(), item.id(), done);
            refresh();
        });
    }

    private void refresh() {
        show(room.of(desk().session()));
    }

    private void show(RoomView latest) {
        shown = latest;
        Instant now = clock.instant();
        head.show(latest, now, desk());
        desk().show(latest, now);
        SessionView session = latest.session();
        open.show(items.open(session.stat()), review.discussed(session.id()), latest.takesEntries());
    }

    private static Section column(String label, Component... parts) {
        Section column = new Section(parts);
        column.addClassName("room-column");
        // It scrolls where it is longer than the screen, which must work by keyboard.
        column.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", label);
        return column;
    }

    private RoomDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("The view has not been entered");
        }
        return desk;
    }

    /** What the desk needs of the page around it. */
    private final class Frame implements RoomFrame {

        @Override
        public boolean attempt(Runnable useCase) {
            attended = clock.instant();
            return faults.attempt(() -> {
                useCase.run();
                refresh();
            });
        }

        @Override
        public void changed() {
            attended = clock.instant();
            faults.clear();
            refresh();
        }

        @Override
        public void say(String sentence) {
            SuccessNotice.show(sentence);
        }

        /** Made anew each day, for it counts from today. */
        @Override
        public CaptureReader reader() {
            LocalDate today = deadlines.today();
            if (reader == null || !today.equals(readerOf)) {
                reader = new CaptureReader(known, today, calendar, nextSession());
                readerOf = today;
            }
            return reader;
        }

        private @Nullable LocalDate nextSession() {
            return sessions.of(room.of(desk().session()).session().stat()).stream()
                    .filter(session -> session.status() == SessionStatus.PLANNED && !session.id().equals(desk().session()))
                    .map(SessionSummary::day)
                    .filter(day -> !day.isBefore(deadlines.today()))
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }
}
