package org.stathouse.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The legal holidays of a year, by the rules in {@code calendar/city-holidays.xml} (State Government Article §1-111). */
@Component
class HolidayRules {

    private static final String FILE = "/calendar/city-holidays.xml";

    /** By date. The rules are read anew on each call: that happens once a year, and start-up need not wait for it. */
    List<LegalHoliday> of(int year) {
        URL file = Objects.requireNonNull(HolidayRules.class.getResource(FILE), FILE);
        return HolidayManager.getInstance(ManagerParameters.create(file)).getHolidays(Year.of(year)).stream()
                .map(holiday -> new LegalHoliday(
                        holiday.getPropertiesKey(), year, holiday.getDate(), basis(holiday), holiday.getType() == HolidayType.PUBLIC_HOLIDAY))
                .sorted(Comparator.comparing(LegalHoliday::heldOn))
                .toList();
    }

    /** The law moves only a Sunday's holiday, and that to the Monday after; one kept earlier is the employees' Friday. */
    private static HolidayBasis basis(Holiday holiday) {
        return holiday.getDate().isBefore(holiday.getActualDate()) ? HolidayBasis.FRIDAY_OBSERVANCE : HolidayBasis.LAW;
    }
}
