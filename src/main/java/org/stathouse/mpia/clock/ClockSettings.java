package org.stathouse.mpia.clock;

/**
 * What decides about dates and is only partly read (P) or general knowledge (G); counsel may change it.
 *
 * @param acknowledgementDays working days for the acknowledgement (processes.md A.4 step 1 [R])
 * @param emergencyProductionDays days from receipt to produce a 9-1-1 record: §4-356 gives 50 to decide and says nothing of production [G]
 * @param consentDays most days by which consent moves a date, all consents together (E1, 1984 ch. 284 [P])
 * @param ombudsmanStops whether dates stand still while the Ombudsman has the matter (E2, §4-203(d) [G])
 * @param lastDayRolls whether a last day on a weekend or holiday moves to the next working day (COMAR 28.02.01.04 [P], §1-302 [G])
 */
public record ClockSettings(
        long version,
        int acknowledgementDays,
        int emergencyProductionDays,
        int consentDays,
        boolean ombudsmanStops,
        boolean lastDayRolls) {

    /** What stands until counsel changes it. */
    static final ClockSettings AS_DELIVERED = new ClockSettings(0, 1, 50, 30, true, true);
}
