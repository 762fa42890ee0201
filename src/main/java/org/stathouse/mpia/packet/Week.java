package org.stathouse.mpia.packet;

import java.time.LocalDate;
import org.stathouse.briefing.PacketScope;
import org.stathouse.shared.DateTexts;

/**
 * The weeks that a weekly packet tells of, in the City’s time zone; weeks begin on Monday and end on Sunday, as on the deadline board.
 *
 * @param monday the first day of the week that it is made for
 * @param today the day as of which it tells
 */
record Week(LocalDate monday, LocalDate today) {

    static Week of(PacketScope scope, DateTexts texts) {
        return new Week(RecordsWeeks.monday(scope.day()), texts.day(scope.asOf()));
    }

    /** The last day of the week. */
    LocalDate sunday() {
        return monday.plusDays(6);
    }

    /** The week before, whose figures are complete. */
    LocalDate lastMonday() {
        return monday.minusWeeks(1);
    }

    LocalDate lastSunday() {
        return monday.minusDays(1);
    }
}
