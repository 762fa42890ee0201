package org.stathouse.raid.ui;

import org.stathouse.raid.DependencyLink;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How RAID's terms look on screen. */
final class Wording {

    private Wording() {}

    static StatusBadge badge(RiskScore score) {
        return new StatusBadge(tone(score.level()), score.text());
    }

    static Tone tone(RiskScore.Level level) {
        return switch (level) {
            case LOW -> Tone.GOOD;
            case MEDIUM -> Tone.INFO;
            case HIGH -> Tone.WARNING;
            case EXTREME -> Tone.DANGER;
        };
    }

    /** Open, overdue or closed. */
    static StatusBadge badge(RaidStatus status, boolean overdue) {
        if (overdue) {
            return new StatusBadge(Tone.DANGER, "Overdue");
        }
        return switch (status) {
            case OPEN -> new StatusBadge(Tone.PROGRESS, status.label());
            case CLOSED -> new StatusBadge(Tone.NEUTRAL, status.label());
        };
    }

    static StatusBadge badge(DependencyLink.State state) {
        Tone tone = switch (state) {
            case AGREED -> Tone.GOOD;
            case NOT_AGREED -> Tone.WARNING;
            case OVERDUE -> Tone.DANGER;
        };
        return new StatusBadge(tone, state.label());
    }
}
