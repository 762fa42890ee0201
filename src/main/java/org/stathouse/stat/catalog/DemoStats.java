package org.stathouse.stat.catalog;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.stat.Cadence;

/**
 * The three Stats that the City's briefings state ("Presentation for the Bill 23-0372 hearing, 2023-05-03": focus, sponsors), run by
 * the demonstration's made-up people; days, times, and which agencies take part are made up too. In the {@code demo} profile only,
 * when there is no Stat.
 */
@Component
@Profile("demo")
@Order(450)
class DemoStats implements ApplicationRunner {

    private static final String LEAD = "analyst";

    /** The working days that a session's preparation takes, so that the first one is not late from its beginning. */
    private static final int LEAD_TIME = 9;
    private static final String FINANCE = "Department of Finance";

    private final Stats stats;
    private final StatRepository repository;
    private final PlanCatalog plan;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    DemoStats(Stats stats, StatRepository repository, PlanCatalog plan, DemoAccounts accounts, Deadlines deadlines, WorkingCalendar calendar) {
        this.stats = stats;
        this.repository = repository;
        this.plan = plan;
        this.accounts = accounts;
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** All of them or none, so that a start that is cut short leaves nothing half done. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (repository.count() == 0) {
            Set<UUID> cleaning = agencies("Department of Public Works", "Department of Transportation", "Department of Planning");
            accounts.actAs(LEAD, () -> {
                stats.add(cleanStat(cleaning));
                stats.add(payStat());
                stats.add(policeStat());
            });
            officer(cleaning);
        }
    }

    private StatForm cleanStat(Set<UUID> agencies) {
        String focus = "City cleaning goals and metrics.";
        List<FocusSeason> seasons = List.of(
                new FocusSeason(Month.MARCH, Month.AUGUST, focus + " In spring and summer: grounds maintenance, overdue cleaning work orders."));
        return form("CleanStat", "City Administrator", agencies, Cadence.BIWEEKLY, DayOfWeek.WEDNESDAY, focus, seasons);
    }

    private StatForm payStat() {
        return form("PayStat", "City Administrator", agencies(FINANCE), Cadence.MONTHLY, DayOfWeek.THURSDAY, "Decrease past-due invoices.", List.of());
    }

    private StatForm policeStat() {
        String focus = "Policing and other operations related to reducing violent crime, including the Group Violence Reduction Strategy.";
        return form("PoliceStat", "Mayor", agencies("Baltimore Police Department"), Cadence.MONTHLY, DayOfWeek.TUESDAY, focus, List.of());
    }

    private StatForm form(
            String name, String sponsor, Set<UUID> agencies, Cadence cadence, DayOfWeek weekday, String focus, List<FocusSeason> seasons) {
        return new StatForm(
                name, name.toUpperCase(Locale.ROOT), sponsor, "statchair", LEAD, Set.of(LEAD, "reviewer"), agencies, cadence, weekday, LocalTime.of(10, 0),
                calendar.plusWorkingDays(deadlines.today(), LEAD_TIME), "City Hall", focus, seasons, true);
    }

    /** Those of these agencies that the plan has. */
    private Set<UUID> agencies(String... names) {
        return Set.of(names).stream()
                .flatMap(name -> plan.agencyNamed(name).stream())
                .map(agency -> agency.id().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The demonstration's Data-Driven Officer answers for Public Works, or where the plan does not have it for another of the agencies. */
    private void officer(Set<UUID> cleaning) {
        plan.agencyNamed("Department of Public Works")
                .map(agency -> agency.id().value())
                .or(() -> cleaning.stream().min(Comparator.naturalOrder()))
                .ifPresent(agency -> accounts.grant("ddo", Role.DATA_DRIVEN_OFFICER, agency));
    }
}
