package org.stathouse.stat.catalog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.stat.Cadence;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** Opens Stats of a test's own: led by {@code analyst} with {@code reviewer} as second analyst, chaired by {@code statchair}. */
public class StatFixture {

    public static final String LEAD = "analyst";
    public static final String REVIEWER = "reviewer";
    public static final String CHAIR = "statchair";

    /** Stats of the shared database never have the same name. */
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Stats stats;
    private final PlanCatalog plan;
    private final SignIn signIn;
    private final TestClock clock;

    public StatFixture(ApplicationContext context) {
        stats = context.getBean(Stats.class);
        plan = context.getBean(PlanCatalog.class);
        signIn = context.getBean(SignIn.class);
        clock = context.getBean(TestClock.class);
    }

    /** A monthly Stat under the City Code with one agency of the plan, from today on. */
    public UUID stat() {
        return stat(Set.of(agency(0)));
    }

    /** A Stat that has no session ahead: it met once, a year ago. */
    public UUID statWithoutSessions() {
        StatForm form = form(Set.of());
        return stat(new StatForm(
                form.name(), form.code(), form.sponsor(), form.chair(), form.leadAnalyst(), form.analysts(), form.agencies(), Cadence.ONE_OFF,
                form.weekday(), form.startsAt(), clock.today().minusYears(1), form.place(), form.focus(), form.seasons(), form.underCityCode()));
    }

    /** Like {@link #stat()}, with those agencies. */
    public UUID stat(Set<UUID> agencies) {
        return stat(form(agencies));
    }

    /** As the form says, opened by the lead analyst. */
    public UUID stat(StatForm form) {
        return signIn.as(LEAD, () -> stats.add(form).id());
    }

    /** A Tiger Team under a Stat, led by {@code owner} with {@code crew} in it. */
    public UUID tigerTeam(UUID parent) {
        int number = COUNT.incrementAndGet();
        return signIn.as(CHAIR, () -> stats.openTigerTeam(new NewTigerTeam(
                parent, null, "Team " + number, "owner", Set.of("crew"), Set.of(), "Solve matter " + number, clock.today())));
    }

    /** A form that is complete, with a name of its own, from the day of the test's clock on. */
    public StatForm form(Set<UUID> agencies) {
        int number = COUNT.incrementAndGet();
        return new StatForm(
                "T" + number + "Stat",
                "T" + number + "STAT",
                "City Administrator",
                CHAIR,
                LEAD,
                Set.of(LEAD, REVIEWER),
                agencies,
                Cadence.MONTHLY,
                DayOfWeek.TUESDAY,
                LocalTime.of(10, 0),
                clock.today(),
                "City Hall",
                "What is on time and what is late",
                List.of(),
                true);
    }

    /** The id of one of the plan's agencies, counted from 0. */
    public UUID agency(int number) {
        return plan.agencies().get(number).id().value();
    }
}
