package org.stathouse.status;

/**
 * When coming cycles open, are due, reviewed and locked (processes.md "Status-report cycle" [R]: day 1, working days 5, 8, 10).
 *
 * @param openingDay calendar day of the month after the reported one, 1 to 28
 * @param dueWorkingDay working day counted from the opening day on
 * @param tolerances what holds for actions that have no tolerances of their own
 */
public record CycleSettings(
        long version, int openingDay, int dueWorkingDay, int reviewWorkingDay, int lockWorkingDay, ToleranceForm tolerances) {}
