package org.stathouse.status;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Figures are not negative, and Red does not begin before Amber; what is empty counts as its default. */
final class ToleranceRules {

    private ToleranceRules() {}

    /** @param prefix before each field name */
    static List<Fault> faults(String prefix, ToleranceForm form, ToleranceForm defaults) {
        List<Fault> faults = new ArrayList<>();
        pair(faults, prefix + "schedule", "Days", form.scheduleAmberDays(), form.scheduleRedDays(),
                defaults.scheduleAmberDays(), defaults.scheduleRedDays());
        pair(faults, prefix + "budget", "Percent", form.budgetAmberPercent(), form.budgetRedPercent(),
                defaults.budgetAmberPercent(), defaults.budgetRedPercent());
        pair(faults, prefix + "outcome", "Percent", form.outcomeAmberPercent(), form.outcomeRedPercent(),
                defaults.outcomeAmberPercent(), defaults.outcomeRedPercent());
        if (SubmissionPolicy.isNegative(form.budget())) {
            faults.add(Fault.at(prefix + "budget", "status.submit.negative"));
        }
        return faults;
    }

    private static void pair(
            List<Fault> faults, String what, String unit, @Nullable Integer amber, @Nullable Integer red,
            @Nullable Integer amberElse, @Nullable Integer redElse) {
        Integer from = amber == null ? amberElse : amber;
        Integer to = red == null ? redElse : red;
        if (from == null) {
            faults.add(Fault.at(what + "Amber" + unit, "shared.required"));
        } else if (from < 0) {
            faults.add(Fault.at(what + "Amber" + unit, "status.submit.negative"));
        }
        if (to == null) {
            faults.add(Fault.at(what + "Red" + unit, "shared.required"));
        } else if (from != null && to < from) {
            faults.add(Fault.at(what + "Red" + unit, "status.tolerance.redBeforeAmber"));
        }
    }
}
