package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.session.Phase;
import org.stathouse.stat.session.PhaseDay;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.ui.StatWords;

/** The steps of a session from framing to the follow-up memo, each with its day, and which are done, next or late. */
class SessionTimeline extends Composite<OrderedList> {

    /** How a step stands. */
    private enum State {
        DONE("done"),
        NEXT("next"),
        LATE("late"),
        AHEAD("ahead"),
        /** The session began, or was called off, without it. */
        LEFT_OUT("left-out");

        private final String cssName;

        State(String cssName) {
            this.cssName = cssName;
        }
    }

    /** @param today in the City's time zone */
    SessionTimeline(SessionView session, LocalDate today, DateTexts dates) {
        getContent().addClassName("session-timeline");
        Phase next = next(session);
        session.phases().forEach(phase -> getContent().add(step(phase, state(phase, session, next, today), dates)));
    }

    private static ListItem step(PhaseDay phase, State state, DateTexts dates) {
        Span what = new Span(phase.phase().label());
        what.addClassName("session-timeline-what");
        Span when = new Span(StatWords.day(phase.day()) + " (" + distance(phase.phase()) + ")");
        when.addClassName("muted");
        ListItem item = new ListItem(what, when);
        item.addClassName(state.cssName);
        StatusBadge badge = badge(state);
        if (badge != null) {
            item.add(badge);
        }
        if (state == State.NEXT) {
            item.getElement().setAttribute("aria-current", "step");
        }
        if (phase.doneAt() != null) {
            Span done = new Span(dates.dateTime(phase.doneAt()) + (phase.doneBy() == null ? "" : ", " + phase.doneBy()));
            done.addClassName("muted");
            item.add(done);
        }
        return item;
    }

    private static State state(PhaseDay phase, SessionView session, @Nullable Phase next, LocalDate today) {
        if (phase.doneAt() != null) {
            return State.DONE;
        }
        if (session.status() == SessionStatus.CANCELLED || session.beganAt() != null && phase.phase().isPreparation()) {
            return State.LEFT_OUT;
        }
        if (phase.day().isBefore(today)) {
            return State.LATE;
        }
        return phase.phase() == next ? State.NEXT : State.AHEAD;
    }

    private static @Nullable Phase next(SessionView session) {
        return session.phases().stream()
                .filter(phase -> phase.doneAt() == null && (session.beganAt() == null || !phase.phase().isPreparation()))
                .map(PhaseDay::phase)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable StatusBadge badge(State state) {
        return switch (state) {
            case DONE -> new StatusBadge(Tone.GOOD, "Done");
            case NEXT -> new StatusBadge(Tone.PROGRESS, "Next");
            case LATE -> new StatusBadge(Tone.DANGER, "Late");
            case LEFT_OUT -> new StatusBadge(Tone.NEUTRAL, "Not done");
            case AHEAD -> null;
        };
    }

    /** "T−9", "T", "T+1". */
    private static String distance(Phase phase) {
        int days = phase.workingDays();
        if (days == 0) {
            return "T";
        }
        return days < 0 ? "T−" + -days : "T+" + days;
    }
}
