package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Between what bounds the settings of fees may lie. */
final class SettingPolicy {

    static final int MOST_DAYS = 365;
    static final int FEWEST_HOURS = 1000;
    static final int MOST_HOURS = 3000;
    private static final int WHOLE = 100;

    static final List<Rule<FeeFigures>> RULES = List.of(
            Rule.refuse(figures -> !isAmount(figures.copyRate()), () -> Fault.at("copyRate", "mpia.fee.amount")),
            Rule.refuse(figures -> !within(figures.depositPercent(), 0, WHOLE), () -> Fault.at("depositPercent", "mpia.fee.between", 0, WHOLE)),
            Rule.refuse(figures -> !isAmount(figures.boardThreshold()), () -> Fault.at("boardThreshold", "mpia.fee.amount")),
            Rule.refuse(figures -> !within(figures.answerDays(), 1, MOST_DAYS), () -> Fault.at("answerDays", "mpia.fee.between", 1, MOST_DAYS)),
            Rule.refuse(figures -> !within(figures.payDays(), 1, MOST_DAYS), () -> Fault.at("payDays", "mpia.fee.between", 1, MOST_DAYS)),
            Rule.refuse(SettingPolicy::remindsTooEarly, () -> Fault.at("reminderDays", "mpia.fee.settings.reminder")),
            Rule.refuse(
                    figures -> !within(figures.hoursAYear(), FEWEST_HOURS, MOST_HOURS),
                    () -> Fault.at("hoursAYear", "mpia.fee.between", FEWEST_HOURS, MOST_HOURS)));

    private SettingPolicy() {}

    private static boolean isAmount(@Nullable BigDecimal amount) {
        return amount != null && Money.isAmount(amount);
    }

    private static boolean within(@Nullable Integer number, int least, int most) {
        return number != null && number >= least && number <= most;
    }

    private static boolean remindsTooEarly(FeeFigures figures) {
        Integer days = figures.reminderDays();
        Integer toAnswer = figures.answerDays();
        Integer toPay = figures.payDays();
        return days == null || days < 0 || toAnswer != null && days >= toAnswer || toPay != null && days >= toPay;
    }
}
