package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.EditAction;
import org.stathouse.plan.PlanActions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class DailyPassTest {

    /** Far from other tests' days: a day's pass runs only once in a database. */
    private static LocalDate next = LocalDate.of(2031, 3, 3);

    @Autowired DailyPass pass;
    @Autowired RaidItems items;
    @Autowired RaidRegister register;
    @Autowired CurrentActor actor;
    @Autowired JdbcClient database;
    @Autowired SignIn signIn;
    @Autowired TestClock clock;
    @Autowired ApplicationContext context;

    private LocalDate monday = next;
    private ActionId action = new ActionId(new UUID(0, 0));

    @BeforeEach
    void aMondayOfItsOwn() {
        monday = next;
        next = next.plusWeeks(8);
        clock.moveTo(monday, LocalTime.of(8, 0));
        action = new PlanActions(context).add();
        signIn.as("owner");
    }

    @Test
    void remindsFiveWorkingDaysBeforeOnTheDayAndOnceWhenOverdue() {
        LocalDate due = monday.plusWeeks(2);
        UUID item = items.enter(RaidForms.dueOn(RaidForms.risk(action, 2, 2), due)).id();
        morningOf(monday.plusDays(4));
        assertThat(told(item)).isEmpty();
        morningOf(monday.plusDays(7));
        assertThat(told(item)).containsExactly("raid/due-soon");
        morningOf(monday.plusDays(8));
        assertThat(told(item)).containsExactly("raid/due-soon");
        morningOf(due);
        morningOf(due.plusDays(1));
        morningOf(due.plusDays(2));
        assertThat(told(item)).containsExactly("raid/due-soon", "raid/due-today", "raid/overdue");
    }

    @Test
    void aNewLastDayIsRemindedOfAnew() {
        RaidItemView item = items.enter(RaidForms.dueOn(RaidForms.risk(action, 2, 2), monday.plusDays(1)));
        morningOf(monday.plusDays(2));
        items.revise(item.id(), item.version(), RaidForms.dueOn(item.form(), monday.plusDays(3)));
        morningOf(monday.plusDays(4));
        assertThat(told(item.id())).containsExactly("raid/overdue", "raid/overdue");
    }

    @Test
    void aClosedItemIsNotRemindedOf() {
        RaidItemView item = items.enter(RaidForms.dueOn(RaidForms.risk(action, 2, 2), monday.plusDays(1)));
        items.close(item.id(), item.version(), "Done");
        morningOf(monday.plusDays(2));
        assertThat(told(item.id())).isEmpty();
    }

    @Test
    void runsOnceADayAndNotBeforeNine() {
        UUID first = items.enter(RaidForms.dueOn(RaidForms.risk(action, 2, 2), monday)).id();
        run();
        assertThat(told(first)).isEmpty();
        morningOf(monday);
        UUID second = items.enter(RaidForms.dueOn(RaidForms.risk(action, 2, 2), monday)).id();
        run();
        assertThat(told(first)).containsExactly("raid/due-today");
        assertThat(told(second)).isEmpty();
    }

    @Test
    void noticesThatAnActionWasHandedToAnotherAgency() {
        PlanActions plan = new PlanActions(context);
        ActionId other = plan.add();
        RaidItemView item = items.enter(RaidForms.issue(Set.of(action, other), monday.plusWeeks(6)));
        assertThat(item.crossAgency()).isFalse();
        signIn.as("tmo", () -> moveTo(plan.view(other), plan));
        morningOf(monday);
        assertThat(register.get(item.id()).crossAgency()).isTrue();
    }

    private void moveTo(ActionView seen, PlanActions plan) {
        EditAction same = EditAction.of(seen);
        context.getBean(ActionPlan.class).edit(new EditAction(
                same.action(), same.version(), same.number(), same.title(), same.description(), same.pillar(), same.goal(),
                plan.agencyWithoutLiaison(), same.supportingAgencies(), same.owner(), same.status(), same.statusAsOf(), same.start(), same.end(),
                same.publicFacing(), same.publicNarrative(), same.workPlan(), same.kpis()));
    }

    private void morningOf(LocalDate day) {
        clock.moveTo(day, LocalTime.of(9, 0));
        run();
    }

    private void run() {
        actor.asSystem(pass::runIfDue);
    }

    private List<String> told(UUID item) {
        return database.sql("select kind from outbox_mail where case_id = ? order by seq").param(item).query(String.class).list();
    }
}
