package org.stathouse.adjudication.ui;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.Ending;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.status.Rag;
import org.stathouse.steerco.ConditionStatus;

/** How the terms of adjudication read on screen. */
final class Wording {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private Wording() {}

    /** The stage, and for a closed case how it ended. */
    static StatusBadge badge(RedCaseStage stage, @Nullable Ending ending) {
        Tone tone = switch (stage) {
            case VALIDATION, RECOVERY_PLAN, CHAMPION, AGENDA_PAGE -> Tone.PROGRESS;
            case STEERCO -> Tone.WARNING;
            case MONITORING, VERIFICATION -> Tone.INFO;
            case CLOSED -> ending == Ending.CANCELED || ending == Ending.ACTION_OVER ? Tone.NEUTRAL : Tone.GOOD;
        };
        return new StatusBadge(tone, ending == null ? stage.label() : stage.label() + ": " + ending.label());
    }

    static StatusBadge badge(Rag rating) {
        Tone tone = switch (rating) {
            case GREEN -> Tone.GOOD;
            case AMBER -> Tone.WARNING;
            case RED -> Tone.DANGER;
        };
        return new StatusBadge(tone, rating.label());
    }

    static StatusBadge badge(ConditionStatus status) {
        Tone tone = switch (status) {
            case OPEN, ANSWERED -> Tone.PROGRESS;
            case SLIPPED -> Tone.DANGER;
            case MET -> Tone.GOOD;
            case WAIVED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
