package org.stathouse.intake.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.Category;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.Priority;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How intake's terms read on screen. */
final class Wording {

    /** Stands where a title has not been given yet. */
    static final String UNTITLED = "Untitled proposal";

    private Wording() {}

    static String of(ProposalStatus status) {
        return switch (status) {
            case DRAFT -> "Draft";
            case COMPLETENESS_CHECK -> "Completeness check";
            case RETURNED -> "Returned to proposer";
            case CATEGORIZATION -> "Categorization";
            case SCORING -> "Scoring";
            case DISCUSSION -> "Discussion of scores";
            case RECOMMENDATION -> "TMO recommendation";
            case DECISION -> "SteerCo decision";
            case DEFERRED -> "Deferred";
            case DECLINED -> "Declined";
            case SET_UP -> "Approved, being set up";
            case APPROVED -> "Approved and set up";
            case WITHDRAWN -> "Withdrawn";
        };
    }

    static StatusBadge badge(ProposalStatus status) {
        Tone tone = switch (status) {
            case DRAFT, WITHDRAWN -> Tone.NEUTRAL;
            case COMPLETENESS_CHECK, CATEGORIZATION, SCORING, DISCUSSION, RECOMMENDATION, DECISION -> Tone.PROGRESS;
            case RETURNED, DEFERRED -> Tone.WARNING;
            case DECLINED -> Tone.DANGER;
            case SET_UP, APPROVED -> Tone.GOOD;
        };
        return new StatusBadge(tone, of(status));
    }

    static String of(Category category) {
        return switch (category) {
            case RUN -> "Run";
            case GROW -> "Grow";
            case TRANSFORM -> "Transform";
        };
    }

    /** What the category means, for the person who chooses it. */
    static String explained(Category category) {
        return switch (category) {
            case RUN -> "keeps a service going that residents rely on today";
            case GROW -> "extends or improves a service that the City already gives";
            case TRANSFORM -> "changes how the City works";
        };
    }

    static String of(Priority priority) {
        return switch (priority) {
            case HIGH -> "High";
            case MEDIUM -> "Medium";
            case LOW -> "Low";
        };
    }

    static StatusBadge badge(Priority priority) {
        Tone tone = switch (priority) {
            case HIGH -> Tone.GOOD;
            case MEDIUM -> Tone.INFO;
            case LOW -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, of(priority));
    }

    /** The outcome as something to choose. */
    static String of(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "Approve";
            case DEFER -> "Defer to a date";
            case DECLINE -> "Decline";
            case SEND_BACK -> "Send back for revision";
        };
    }

    /** The outcome as something that was done. */
    static String done(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "Approved";
            case DEFER -> "Deferred";
            case DECLINE -> "Declined";
            case SEND_BACK -> "Sent back for revision";
        };
    }

    static Tone tone(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> Tone.GOOD;
            case DEFER, SEND_BACK -> Tone.WARNING;
            case DECLINE -> Tone.DANGER;
        };
    }

    static String yesNo(@Nullable Boolean answer) {
        return answer == null ? "Left open" : answer ? "Yes" : "No";
    }

    /** US dollars; cents only where there are any. */
    static String dollars(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        if (amount.stripTrailingZeros().scale() <= 0) {
            format.setMaximumFractionDigits(0);
        }
        return format.format(amount);
    }

    /** A City fiscal year by the year in which it ends: "FY27 (July 2026 to June 2027)". */
    static String fiscalYear(int year) {
        return "FY%02d (July %d to June %d)".formatted(year % 100, year - 1, year);
    }

    static String title(@Nullable String title) {
        return title == null || title.isBlank() ? UNTITLED : title;
    }
}
