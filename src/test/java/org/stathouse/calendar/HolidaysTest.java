package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** Works in years long past, so that no other test counts these days. */
@IntegrationTest
class HolidaysTest {

    @Autowired
    private Holidays holidays;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private HolidayRepository rows;

    @Autowired
    private AuditLog audit;

    @Autowired
    private SignIn signIn;

    @BeforeEach
    void asAdministrator() {
        signIn.as("admin");
    }

    @Test
    void fillsLastYearToFiveYearsAhead(@Autowired Deadlines deadlines) {
        int year = deadlines.today().getYear();

        for (int filled = year - 1; filled <= year + 5; filled++) {
            assertThat(holidays.ofYear(filled)).extracting(HolidayView::name).contains("Thanksgiving Day", "Maryland Day");
        }
    }

    @Test
    void doesNotCountAnAddedHolidayAsAWorkingDay() {
        LocalDate tuesday = LocalDate.of(1985, 3, 5);
        holidays.add(tuesday, "Snow");

        assertThat(calendar.isWorkingDay(tuesday)).isFalse();
    }

    @Test
    void countsARemovedHolidayAsAWorkingDayAgain() {
        LocalDate wednesday = LocalDate.of(1985, 3, 6);
        HolidayView snow = holidays.add(wednesday, "Snow");
        holidays.remove(snow.id(), snow.version());

        assertThat(calendar.isWorkingDay(wednesday)).isTrue();
        assertThat(holidays.ofYear(1985)).extracting(HolidayView::date).doesNotContain(wednesday);
    }

    @Test
    void keepsARemovedLegalHolidayForRestoring() {
        HolidayView legal = legalHoliday(LocalDate.of(1985, 5, 27));
        holidays.remove(legal.id(), legal.version());
        HolidayView removed = holidays.get(legal.id());
        assertThat(removed.observed()).isFalse();

        holidays.restore(removed.id(), removed.version());

        assertThat(calendar.isWorkingDay(legal.date())).isFalse();
    }

    @Test
    void namesEveryFaultOfANewHolidayAtOnce() {
        assertThatThrownBy(() -> holidays.add(null, " "))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .containsExactly(Fault.at("date", "shared.required"), Fault.at("name", "shared.required"));
    }

    @Test
    void refusesAHolidayOnASaturday() {
        assertThatThrownBy(() -> holidays.add(LocalDate.of(1985, 3, 9), "Snow"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("calendar.weekend");
    }

    @Test
    void refusesADayThatIsInTheCalendarAlready() {
        LocalDate thursday = LocalDate.of(1985, 3, 7);
        holidays.add(thursday, "Snow");

        assertThatThrownBy(() -> holidays.add(thursday, "More snow"))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("calendar.alreadyThere");
    }

    @Test
    void refusesAChangeOnAStaleVersion() {
        HolidayView legal = legalHoliday(LocalDate.of(1986, 5, 26));
        holidays.remove(legal.id(), legal.version());

        assertThatThrownBy(() -> holidays.restore(legal.id(), legal.version())).isInstanceOf(Conflict.class);
    }

    @Test
    void letsOnlyAnAdministratorChangeTheCalendar() {
        signIn.as("tmo");

        assertThatThrownBy(() -> holidays.add(LocalDate.of(1985, 3, 8), "Snow")).isInstanceOf(NotPermitted.class);
    }

    @Test
    void auditsWhoAddedAHoliday() {
        HolidayView snow = holidays.add(LocalDate.of(1985, 3, 4), "Snow");

        assertThat(audit.ofCase(new CaseRef("holiday", snow.id()), null, 10).items())
                .extracting(AuditEntry::summary)
                .containsExactly("Added Snow on Mar 4, 1985.");
    }

    private HolidayView legalHoliday(LocalDate date) {
        return rows.save(Holiday.legal(new LegalHoliday("MEMORIAL_DAY", date.getYear(), date, HolidayBasis.LAW, true), "Memorial Day")).view();
    }
}
