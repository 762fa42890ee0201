package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.session.AgendaEntryView;
import org.stathouse.stat.session.RoomView;

/** The questions of the session beside what is captured: what is done, what runs and how much of its time is left. */
class RoomAgenda extends Composite<Div> {

    private final BiConsumer<AgendaEntryView, Boolean> tick;
    private final Paragraph progress = new Paragraph();
    private final Div list = new Div();
    private @Nullable RoomView shown;

    /** @param tick ticks an entry off, or takes that back */
    RoomAgenda(BiConsumer<AgendaEntryView, Boolean> tick) {
        this.tick = tick;
        progress.getElement().setAttribute("role", "status");
        getContent().add(new H2("Agenda"), progress, list);
    }

    void show(RoomView room, Instant now) {
        if (shown != null && shown.agenda().equals(room.agenda()) && shown.takesEntries() == room.takesEntries() && shown.session().status() == room.session().status()) {
            return;
        }
        shown = room;
        List<AgendaEntryView> entries = room.agenda();
        long done = entries.stream().filter(entry -> entry.doneAt() != null).count();
        int left = entries.stream().filter(entry -> entry.doneAt() == null).mapToInt(AgendaEntryView::minutes).sum();
        progress.setText(entries.isEmpty() ? "No agenda was set." : "%d of %d done, %d minutes left as planned".formatted(done, entries.size(), left));
        AgendaEntryView current = current(room).orElse(null);
        OrderedList rows = new OrderedList();
        entries.forEach(entry -> rows.add(new ListItem(row(entry, entry == current, room, now))));
        list.removeAll();
        list.add(rows);
    }

    /** The entry that runs: the first that is not done, while the session is held. */
    static Optional<AgendaEntryView> current(RoomView room) {
        return room.session().status() == SessionStatus.IN_SESSION
                ? room.agenda().stream().filter(entry -> entry.doneAt() == null).findFirst()
                : Optional.empty();
    }

    private Component row(AgendaEntryView entry, boolean current, RoomView room, Instant now) {
        Span title = new Span(entry.title());
        title.addClassName("room-agenda-title");
        Span plan = new Span(entry.minutes() + " min" + (entry.presenter() == null || entry.presenter().isBlank() ? "" : ", " + entry.presenter()));
        plan.addClassName("muted");
        Div words = new Div(title, plan);
        words.addClassName("room-agenda-words");
        if (current) {
            words.add(new RoomTimer(passed(room, now), entry.minutes()));
        } else if (entry.doneAt() != null) {
            words.add(new StatusBadge(Tone.GOOD, "Done"));
        }
        Div row = new Div(words);
        row.addClassName("room-agenda-row");
        row.setClassName("room-agenda-current", current);
        if (current) {
            row.getElement().setAttribute("aria-current", "step");
        }
        if (room.takesEntries()) {
            row.add(toggle(entry));
        }
        return row;
    }

    private NativeButton toggle(AgendaEntryView entry) {
        boolean done = entry.doneAt() != null;
        NativeButton button = new NativeButton(done ? "Reopen" : "Tick off", click -> tick.accept(entry, !done));
        button.getElement().setAttribute("aria-label", (done ? "Reopen: " : "Tick off: ") + entry.title());
        button.addClassName("room-small-button");
        return button;
    }

    /** An entry runs since the one before it was ticked off, the first since the session began. */
    private static Duration passed(RoomView room, Instant now) {
        return Stream.concat(Stream.ofNullable(room.session().beganAt()), room.agenda().stream().map(AgendaEntryView::doneAt).filter(Objects::nonNull))
                .max(Instant::compareTo)
                .map(since -> Duration.between(since, now))
                .filter(passed -> !passed.isNegative())
                .orElse(Duration.ZERO);
    }
}
