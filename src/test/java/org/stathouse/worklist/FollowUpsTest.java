package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.ref;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.CurrentActor;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.intake.Proposals;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Scope;

@IntegrationTest
class FollowUpsTest {

    @Autowired
    ApplicationContext product;

    @Autowired
    FollowUps followUps;

    @Autowired
    TaskDesk desk;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    CurrentActor actor;

    @Autowired
    JdbcClient database;

    private final String title = "Follow-up " + UUID.randomUUID();
    private ProposalJourney journey;
    private UUID proposal;
    private String task;
    private LocalDate tomorrow;

    @BeforeEach
    void claimedTask() {
        journey = new ProposalJourney(product);
        proposal = journey.submitted(journey.form(title));
        task = journey.openTask("tmo", proposal, "intake/check-completeness").id();
        signIn.as("tmo", () -> desk.claim(task, null));
        tomorrow = calendar.plusWorkingDays(clock.today(), 1);
    }

    @Test
    void aTaskPutOffIsOutOfTheListUntilItsDayAndTheHistorySaysSo() {
        signIn.as("tmo", () -> followUps.set(task, tomorrow, null));

        assertThat(listed(FollowUp.AWAKE)).isEmpty();
        assertThat(listed(FollowUp.SNOOZED)).containsExactly(task);
        TaskView view = signIn.as("tmo", () -> desk.view(task));
        assertThat(view.task().followUp()).isEqualTo(tomorrow);
        assertThat(view.mayFollowUp()).isTrue();
        assertThat(audited()).containsExactly("task.postponed");

        clock.passWorkingDays(1);
        assertThat(listed(FollowUp.AWAKE)).containsExactly(task);
        assertThat(listed(FollowUp.SNOOZED)).isEmpty();
    }

    @Test
    void whenItsDayHasComeTheDateIsCleared() {
        signIn.as("tmo", () -> followUps.set(task, tomorrow, null));
        clock.passWorkingDays(1);

        actor.asSystem(followUps::takeUp);

        assertThat(signIn.as("tmo", () -> desk.view(task)).task().followUp()).isNull();
        assertThat(audited()).containsExactly("task.postponed", "task.resumed");
    }

    @Test
    void itCanBeTakenUpAgainBefore() {
        signIn.as("tmo", () -> followUps.set(task, tomorrow, null));

        signIn.as("tmo", () -> followUps.set(task, null, null));

        assertThat(listed(FollowUp.AWAKE)).containsExactly(task);
    }

    @Test
    void whoGivesItBackTakesTheDateAway() {
        signIn.as("tmo", () -> followUps.set(task, tomorrow, null));

        signIn.as("tmo", () -> desk.release(task, null));

        assertThat(signIn.as("tmo", () -> desk.view(task)).task().followUp()).isNull();
    }

    @Test
    void aDayThatWillNotDoIsRefusedAtItsField() {
        assertThatThrownBy(() -> signIn.as("tmo", () -> followUps.set(task, clock.today(), null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.followUpNotAhead");
        assertThatThrownBy(() -> signIn.as("tmo", () -> followUps.set(task, clock.today().plusYears(1), null)))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.followUpAfterDue");
    }

    @Test
    void onlyWhoHasTheTaskOrSupervisesItPutsItOff() {
        assertThatThrownBy(() -> signIn.as("liaison", () -> followUps.set(task, tomorrow, null))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("arpa", () -> followUps.set(task, tomorrow, null))).isInstanceOf(NotFound.class);
    }

    @Test
    void aStaleChangeIsAConflict() {
        long version = signIn.as("tmo", () -> desk.view(task)).task().version();
        signIn.as("tmo", () -> followUps.set(task, tomorrow, version));

        assertThatThrownBy(() -> signIn.as("tmo", () -> followUps.set(task, null, version))).isInstanceOf(Conflict.class);
    }

    @Test
    void itsTasksAreFoundByWhatTheCaseSaysFromItsChangeOn() {
        signIn.as("tmo", () -> desk.complete(task, null, new CheckCompleteness(false, "Say more.")));
        Proposals proposals = product.getBean(Proposals.class);
        ProposalForm form = journey.form(title + " renamed");

        signIn.as(ProposalJourney.PROPOSER, () -> proposals.save(proposal, journey.view(proposal).version(), form));

        TaskFilter renamed = TaskFilter.of(Scope.ALL).withWords(title + " renamed");
        assertThat(signIn.as(ProposalJourney.PROPOSER, () -> desk.page(renamed, null, 10)).items())
                .singleElement()
                .satisfies(found -> assertThat(found.facets().agency()).isEqualTo(form.leadAgencyId()));
    }

    private List<String> listed(FollowUp followUp) {
        return signIn.as("tmo", () -> desk.matching(TaskFilter.of(Scope.MINE).withWords(title).withFollowUp(followUp), 10));
    }

    private List<String> audited() {
        return database.sql("select action from audit_row where case_id = ? and case_type = ? and action in ('task.postponed', 'task.resumed') order by seq")
                .params(proposal, ref(proposal).type())
                .query(String.class)
                .list();
    }
}
