package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.notification.DigestTasks;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What a digest tells of the task list, for a person of the test’s own. */
@IntegrationTest
class TasksOfDigestTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    DigestTasks digest;

    @Autowired
    TaskDesk desk;

    @Autowired
    TaskRecords records;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    private final String person = "dig" + UUID.randomUUID().toString().substring(0, 8);
    private String task = "";
    private Instant begin = Instant.EPOCH;

    /** A proposal's check, free for the person's group. */
    @BeforeEach
    void prepare() {
        begin = clock.now();
        ProposalJourney journey = new ProposalJourney(context);
        signIn.as("admin", () -> {
            context.getBean(AccountAdministration.class)
                    .create(new NewAccount(person, "Dig Est", person + "@city.example", "a sentence to sign in with", Set.of(Grant.of(Role.TMO))));
        });
        UUID proposal = journey.submitted();
        task = journey.openTask("tmo", proposal, "intake/check-completeness").id();
    }

    @Test
    void whatCameForMyGroupSinceTheLastDigestIsNewAndNothingBeforeIt() {
        DigestTasks.Part fresh = digest.of(person, begin).fresh();

        // Other tests leave tasks for the same group; ten stand in the mail.
        assertThat(fresh.lines()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        assertThat(fresh.more() || paths(fresh).contains("tasks/" + task)).isTrue();
        assertThat(digest.of(person, Instant.parse("2099-01-01T00:00:00Z")).fresh()).isEqualTo(DigestTasks.Part.EMPTY);
    }

    @Test
    void myTaskIsDueTodayOnItsDayAndOverdueAfterIt() {
        signIn.as(person, () -> desk.claim(task, null));
        Instant due = records.find(task).orElseThrow().dueAt();
        assertThat(paths(digest.of(person, begin).dueToday())).isEmpty();

        clock.moveTo(due.atZone(ZoneId.of("America/New_York")).toLocalDate(), LocalTime.of(7, 0));
        assertThat(paths(digest.of(person, clock.now()).dueToday())).containsExactly("tasks/" + task);
        assertThat(paths(digest.of(person, clock.now()).overdue())).isEmpty();

        clock.moveTo(clock.today().plusDays(1), LocalTime.of(7, 0));
        assertThat(paths(digest.of(person, clock.now()).overdue())).containsExactly("tasks/" + task);
        assertThat(paths(digest.of(person, clock.now()).dueToday())).isEmpty();
    }

    private static List<String> paths(DigestTasks.Part part) {
        return part.lines().stream().map(DigestTasks.Line::path).toList();
    }
}
