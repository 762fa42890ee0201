package org.stathouse.status.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.status.CycleState;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportState;
import org.stathouse.status.ReportedStatus;

/** The small marks of ratings and states: always a letter or an icon and a word, never a color alone. */
final class Marks {

    private Marks() {}

    /** A rating as its letter in a box with the word beside it; a dash where there is none. */
    static Span of(@Nullable Rag rag) {
        return rag == null ? new Span("–") : of(ReportedStatus.of(rag));
    }

    /** A status as its letter in a box with the word beside it. */
    static Span of(ReportedStatus status) {
        Span letter = new Span(status.sign().letter());
        letter.addClassNames("rag-letter", "rag-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        letter.getElement().setAttribute("aria-hidden", "true");
        Span mark = new Span(letter, new Span(status.label()));
        mark.addClassName("rag");
        return mark;
    }

    static StatusBadge of(ReportState state) {
        return new StatusBadge(tone(state), state.label());
    }

    static StatusBadge of(CycleState state) {
        Tone tone = switch (state) {
            case PLANNED -> Tone.NEUTRAL;
            case OPEN -> Tone.PROGRESS;
            case LOCKED -> Tone.INFO;
        };
        return new StatusBadge(tone, state.label());
    }

    private static Tone tone(ReportState state) {
        return switch (state) {
            case NOT_STARTED, NOT_ASKED -> Tone.NEUTRAL;
            case DRAFT, SUBMITTED -> Tone.PROGRESS;
            case RETURNED, NOT_REPORTED -> Tone.WARNING;
            case ACCEPTED -> Tone.GOOD;
            case LOCKED -> Tone.INFO;
        };
    }
}
