package org.stathouse.steerco.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.steerco.membership.MemberForm;
import org.stathouse.steerco.membership.Members;

/** The demonstration's SteerCo: five voting seats and the next monthly meeting. In the {@code demo} profile only, when there is none. */
@Component
@Profile("demo")
@Order(400)
class DemoSteerCo implements ApplicationRunner {

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final Members members;
    private final Meetings meetings;
    private final MeetingRepository repository;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    DemoSteerCo(
            Members members,
            Meetings meetings,
            MeetingRepository repository,
            DemoAccounts accounts,
            Deadlines deadlines,
            WorkingCalendar calendar) {
        this.members = members;
        this.meetings = meetings;
        this.repository = repository;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        accounts.actAs("tmo", () -> {
            if (members.list(true).isEmpty()) {
                seat("chair", "City Administrator", true);
                seat("champion", "Pillar Champion, Responsible Stewardship", false);
                seat("steerco", "Pillar Champion, Building Public Safety", false);
                seat("budget", "Budget Director", false);
                seat("recovery", "Chief Recovery Officer", false);
            }
            if (repository.count() == 0) {
                meetings.plan(new MeetingForm(MeetingKind.REGULAR, firstThursday(), TEN, "City Hall, Board Room"));
            }
        });
    }

    private void seat(String person, String seat, boolean chair) {
        LocalDate from = deadlines.today().withDayOfYear(1).minusYears(1);
        members.add(new MemberForm(seat, chair, true, person, from, null));
    }

    /** The first Thursday of next month, or the next working day where the City is closed then. */
    private LocalDate firstThursday() {
        LocalDate thursday = YearMonth.from(deadlines.today())
                .plusMonths(1)
                .atDay(1)
                .with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        return calendar.isWorkingDay(thursday) ? thursday : calendar.plusWorkingDays(thursday, 1);
    }
}
