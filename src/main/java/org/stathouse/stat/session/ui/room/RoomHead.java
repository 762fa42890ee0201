package org.stathouse.stat.session.ui.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionStep;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.ui.StatAddresses;

/** The head of the room: which session, how far it is and how long it has run, and the steps that are no part of capturing. */
class RoomHead extends Composite<Div> {

    private final DateTexts dates;
    private final Span left = new Span();
    private @Nullable SessionView shown;

    RoomHead(DateTexts dates) {
        this.dates = dates;
        left.addClassName("room-time");
    }

    void show(RoomView room, Instant now, RoomDesk desk) {
        SessionView session = room.session();
        left.setText(session.editsUntil() != null && now.isBefore(session.editsUntil()) ? left(Duration.between(now, session.editsUntil())) : "");
        if (session.equals(shown)) {
            return;
        }
        shown = session;
        getContent().removeAll();
        PageHeader header = new PageHeader(session.number() + " live").withMark(badge(session.status())).withSubtitle(words(session));
        if (session.status() == SessionStatus.IN_SESSION && session.beganAt() != null) {
            header.withActions(new RoomTimer(Duration.between(session.beganAt(), now), 0));
        }
        header.withActions(left);
        if (session.can(SessionStep.BEGIN)) {
            Button begin = new Button("Begin the session", click -> desk.begin());
            begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(begin);
        }
        if (room.takesEntries()) {
            header.withActions(new Button("Read back (Alt + R)", click -> desk.toggleReadBack()));
        }
        header.withActions(
                new Button("Keys (?)", click -> new RoomKeys(desk.bar()::focus).open()),
                new Button("Full screen", VaadinIcon.EXPAND_FULL.create(), click -> getElement().executeJs("document.documentElement.requestFullscreen()")),
                new Anchor(StatAddresses.session(session.id()), "Leave"));
        getContent().add(header);
    }

    /** Says that the page has stopped following the room, and how it goes on. */
    void paused() {
        shown = null;
        Button again = new Button("Follow again", click -> UI.getCurrent().getPage().reload());
        getContent().add(new Div(new Span("Nobody has used this page for two hours, so it no longer follows the room. "), again));
    }

    private String words(SessionView session) {
        return switch (session.status()) {
            case PLANNED -> dates.date(session.day()) + ". It has not begun.";
            case IN_SESSION -> "Began " + dates.time(Objects.requireNonNull(session.beganAt())) + ".";
            case DEBRIEF -> "Ended " + dates.time(Objects.requireNonNull(session.endedAt())) + ". "
                    + (session.editsUntil() == null ? "" : "Debrief edits until " + dates.dateTime(session.editsUntil()) + ".");
            case CLOSED -> "Its memo is issued; nothing here changes any more.";
            case CANCELLED -> "It was cancelled.";
        };
    }

    private static String left(Duration time) {
        return time.toHours() + " h " + time.toMinutesPart() + " min left to edit";
    }

    private static StatusBadge badge(SessionStatus status) {
        Tone tone = switch (status) {
            case PLANNED -> Tone.NEUTRAL;
            case IN_SESSION -> Tone.PROGRESS;
            case DEBRIEF -> Tone.INFO;
            case CLOSED -> Tone.GOOD;
            case CANCELLED -> Tone.WARNING;
        };
        return new StatusBadge(tone, status.label());
    }
}
