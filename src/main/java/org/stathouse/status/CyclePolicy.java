package org.stathouse.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Which dates a cycle may have: in their order, on working days but for the opening, and moved only to where nothing has passed. */
final class CyclePolicy {

    /**
     * Dates about to replace others.
     *
     * @param opened whether the cycle has opened, so that its opening stands
     * @param isWorkingDay the City's working days
     * @param endOf when a day's business closes
     */
    record Move(
            CycleSchedule before,
            CycleDates wanted,
            boolean opened,
            Predicate<LocalDate> isWorkingDay,
            Function<LocalDate, Instant> endOf,
            Instant now) {}

    private CyclePolicy() {}

    static List<Fault> faults(Move move) {
        List<Fault> faults = new ArrayList<>();
        CycleDates wanted = move.wanted();
        if (wanted.opensOn() == null) {
            faults.add(Fault.at("opensOn", "shared.required"));
        } else if (move.opened() && !wanted.opensOn().equals(move.before().opensOn())) {
            faults.add(Fault.at("opensOn", "status.cycle.opened"));
        } else {
            notPast(faults, move, "opensOn", wanted.opensOn(), move.before().opensOn());
        }
        workingDay(faults, move, "dueOn", wanted.dueOn(), move.before().dueOn());
        workingDay(faults, move, "reviewOn", wanted.reviewOn(), move.before().reviewOn());
        workingDay(faults, move, "lockOn", wanted.lockOn(), move.before().lockOn());
        inOrder(faults, "dueOn", wanted.opensOn(), wanted.dueOn(), "status.cycle.dueBeforeOpening");
        inOrder(faults, "reviewOn", wanted.dueOn(), wanted.reviewOn(), "status.cycle.reviewBeforeDue");
        inOrder(faults, "lockOn", wanted.reviewOn(), wanted.lockOn(), "status.cycle.lockBeforeReview");
        return faults;
    }

    private static void workingDay(List<Fault> faults, Move move, String field, @Nullable LocalDate day, LocalDate before) {
        if (day == null) {
            faults.add(Fault.at(field, "shared.required"));
            return;
        }
        if (!move.isWorkingDay().test(day)) {
            faults.add(Fault.at(field, "status.cycle.noWorkingDay"));
        }
        notPast(faults, move, field, day, before);
    }

    private static void notPast(List<Fault> faults, Move move, String field, LocalDate day, LocalDate before) {
        if (!day.equals(before) && !move.endOf().apply(day).isAfter(move.now())) {
            faults.add(Fault.at(field, "status.cycle.past"));
        }
    }

    private static void inOrder(List<Fault> faults, String field, @Nullable LocalDate first, @Nullable LocalDate second, String key) {
        if (first != null && second != null && second.isBefore(first)) {
            faults.add(Fault.at(field, key));
        }
    }

    /** What speaks against settings of coming cycles. */
    static List<Fault> faults(CycleSettings settings) {
        List<Fault> faults = new ArrayList<>();
        if (settings.openingDay() < 1 || settings.openingDay() > 28) {
            faults.add(Fault.at("openingDay", "status.settings.openingDay"));
        }
        if (settings.dueWorkingDay() < 1) {
            faults.add(Fault.at("dueWorkingDay", "status.settings.workingDay"));
        }
        if (settings.reviewWorkingDay() < settings.dueWorkingDay()) {
            faults.add(Fault.at("reviewWorkingDay", "status.cycle.reviewBeforeDue"));
        }
        if (settings.lockWorkingDay() < settings.reviewWorkingDay()) {
            faults.add(Fault.at("lockWorkingDay", "status.cycle.lockBeforeReview"));
        } else if (settings.lockWorkingDay() > 20) {
            faults.add(Fault.at("lockWorkingDay", "status.settings.lockTooLate"));
        }
        faults.addAll(ToleranceRules.faults("tolerances.", settings.tolerances(), settings.tolerances()));
        return faults;
    }
}
