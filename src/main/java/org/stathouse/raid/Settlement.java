package org.stathouse.raid;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why an item stands before SteerCo, or does not any more: since when its score has been extreme, and what SteerCo has settled.
 * A settled item comes back when it gets worse: a higher score, or a new last day that has passed as well.
 */
@Embeddable
class Settlement {

    private @Nullable LocalDate extremeSince;
    private @Nullable Integer settledScore;
    private @Nullable LocalDate settledDue;

    /** Notes the score that the item now has. */
    void score(@Nullable RiskScore score, LocalDate today) {
        boolean extreme = score != null && score.level() == RiskScore.Level.EXTREME;
        boolean worse = score != null && settledScore != null && score.value() > settledScore;
        if (!extreme) {
            extremeSince = null;
            settledScore = null;
        } else if (extremeSince == null || worse) {
            extremeSince = today;
            settledScore = null;
        }
    }

    /** SteerCo has decided about the item as it stands. */
    void settle(@Nullable RiskScore score, @Nullable LocalDate due) {
        settledScore = score == null ? null : score.value();
        settledDue = due;
    }

    /** SteerCo has asked for something by a new last day: it comes back if that passes. */
    void settleUntil(@Nullable RiskScore score) {
        settle(score, null);
    }

    /**
     * Since when SteerCo is asked about an open item, if it is (processes.md, Supporting [R]: score of 15 or more, or
     * cross-agency and overdue).
     */
    @Nullable
    LocalDate askedOn(boolean crossAgency, @Nullable LocalDate due, LocalDate today) {
        boolean late = due != null && due.isBefore(today) && !due.equals(settledDue);
        // What SteerCo has handed to somebody until a day comes back once that day has passed, whatever the agencies.
        boolean lateForSteerCo = late && (crossAgency || settledScore != null);
        boolean extreme = extremeSince != null && settledScore == null;
        if (extreme) {
            return extremeSince;
        }
        return lateForSteerCo && due != null ? due.plusDays(1) : null;
    }
}
