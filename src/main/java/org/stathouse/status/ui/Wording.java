package org.stathouse.status.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DollarTexts;
import org.stathouse.status.Dimension;
import org.stathouse.status.ReportedAction;
import org.stathouse.status.ToleranceForm;

/** How the views of status reports say months, sums and tolerances. */
final class Wording {

    private Wording() {}

    static String action(ReportedAction action) {
        return label(action.number(), action.title());
    }

    /** Number and title, or the title alone where there is no number. */
    static String label(@Nullable String number, String title) {
        return number == null ? title : number + " " + title;
    }

    /** US dollars; cents only where there are any; nothing for nothing. */
    static @Nullable String dollars(@Nullable BigDecimal amount) {
        return amount == null ? null : DollarTexts.text(amount);
    }

    static @Nullable String percent(@Nullable Integer percent) {
        return percent == null ? null : percent + "%";
    }

    /** The tolerances that hold for a dimension, in a sentence; resources have none in figures. */
    static String tolerance(Dimension dimension, ToleranceForm tolerances) {
        return switch (dimension) {
            case SCHEDULE -> limits(tolerances.scheduleAmberDays(), tolerances.scheduleRedDays(), "days late", "The forecast end against the planned end: ");
            case BUDGET -> tolerances.budget() == null
                    ? "The action has no budget on record, so nothing is suggested."
                    : limits(tolerances.budgetAmberPercent(), tolerances.budgetRedPercent(), "% over", "The forecast cost against " + dollars(tolerances.budget()) + ": ");
            case OUTCOME -> limits(tolerances.outcomeAmberPercent(), tolerances.outcomeRedPercent(), "% off", "Each KPI against its target: ");
            case RESOURCES -> "No figure decides: are the people, contracts and decisions there when they are needed?";
        };
    }

    private static String limits(@Nullable Integer amber, @Nullable Integer red, String unit, String start) {
        if (amber == null || red == null) {
            return "No tolerance is set, so nothing is suggested.";
        }
        String of = unit.startsWith("%") ? unit : " " + unit;
        return start + "Green up to " + amber + of + ", Amber up to " + red + of + ", Red beyond.";
    }
}
