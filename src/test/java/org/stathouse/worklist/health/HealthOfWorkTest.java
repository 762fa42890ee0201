package org.stathouse.worklist.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.worklist.health.HealthReport.Week;

@IntegrationTest
class HealthOfWorkTest {

    private final HealthOfWork health;
    private final HealthWindow window;
    private final People people;
    private final SignIn signIn;
    private final TestClock clock;
    private final TaskRows tasks;
    private final HealthFilter filter;

    @Autowired
    HealthOfWorkTest(HealthOfWork health, HealthWindow window, People people, SignIn signIn, TestClock clock, JdbcClient database) {
        this.health = health;
        this.window = window;
        this.people = people;
        this.signIn = signIn;
        this.clock = clock;
        this.tasks = new TaskRows(database);
        this.filter = new HealthFilter(tasks.process, null, null, HealthFilter.Period.TWELVE_WEEKS);
    }

    @BeforeEach
    void tasks() {
        tasks.task("A", daysAgo(10)).due(daysAgo(1)).write();
        tasks.task("A", daysAgo(2)).due(daysAgo(-1)).with("arpa").write();
        tasks.task("A", daysAgo(9)).due(daysAgo(4)).with("arpa").done(daysAgo(5), 480).write();
        tasks.task("B", daysAgo(9)).due(daysAgo(4)).with("arpa").done(daysAgo(3), 960).write();
    }

    @Test
    void theTotalsTellWhatIsOpenAndHowMuchWasDoneOnTime() {
        HealthReport report = report("tmo");

        assertThat(report.totals()).isEqualTo(new HealthReport.Totals(2, 1, 1, 1, 2, 1));
        assertThat(report.totals().onTimePercent()).isEqualTo(50);
        assertThat(report.people()).singleElement().satisfies(person -> {
            assertThat(person.name()).isEqualTo(people.nameOf("arpa"));
            assertThat(person.open()).isEqualTo(1);
            assertThat(person.done()).isEqualTo(2);
        });
        assertThat(report.groups()).singleElement().extracting(HealthReport.GroupLoad::name).isEqualTo("TMO");
    }

    @Test
    void howManyWereOpenIsReckonedBackFromNow() {
        List<Week> weeks = report("tmo").weeks();

        assertThat(weeks).hasSize(HealthWindow.WEEKS);
        assertThat(weeks.getLast().monday()).isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(weeks.getLast().openAtEnd()).isEqualTo(2);
        assertThat(weeks.get(10)).isEqualTo(new Week(LocalDate.of(2027, 2, 22), 1, 1, 1, 2));
        assertThat(weeks.get(9).openAtEnd()).isEqualTo(3);
        assertThat(weeks.get(8).openAtEnd()).isZero();
    }

    @Test
    void eachFigureHasAsManyTasksBehindIt() {
        for (Figure figure : List.of(Figure.OVERDUE, Figure.DUE_SOON, Figure.FREE, Figure.TAKEN, Figure.ON_TIME, Figure.LATE)) {
            assertThat(behind("tmo", WorkSelection.of(filter, figure))).as(figure.label()).hasSize(1);
        }
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.DONE).ofPerson("arpa"))).hasSize(2);
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.DONE).atStep(new Step(tasks.process, "B")))).hasSize(1);
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.OPEN).ofGroup(TaskRows.GROUP))).hasSize(2);
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.OPEN).aged(Age.UP_TO_10))).hasSize(1);
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.CAME_UP).inWeek(LocalDate.of(2027, 2, 22)))).hasSize(1);
    }

    @Test
    void pagesBehindAFigureFollowEachOther() {
        WorkSelection open = WorkSelection.of(filter, Figure.OPEN);
        Slice<TaskBehind> first = signIn.as("tmo", () -> health.behind(open, null, 1));
        Slice<TaskBehind> second = signIn.as("tmo", () -> health.behind(open, first.next(), 1));

        assertThat(first.items()).singleElement().extracting(TaskBehind::createdAt).isEqualTo(daysAgo(10));
        assertThat(second.items()).singleElement().extracting(TaskBehind::createdAt).isEqualTo(daysAgo(2));
        assertThat(second.next()).isNull();
    }

    @Test
    void aTaskWhoseCaseOneMayNotOpenTellsNothingOfTheCase() {
        assertThat(behind("tmo", WorkSelection.of(filter, Figure.OVERDUE))).singleElement().satisfies(task -> {
            assertThat(task.openable()).isFalse();
            assertThat(task.caseTitle()).isNull();
            assertThat(task.casePath()).isNull();
        });
    }

    @Test
    void whoOverseesNothingIsRefused() {
        assertThat(signIn.as("owner", health::isForMe)).isFalse();
        assertThatThrownBy(() -> report("owner")).isInstanceOf(NotPermitted.class).hasMessageContaining("worklist.overseesNothing");
        assertThatThrownBy(() -> behind("owner", WorkSelection.of(filter, Figure.OPEN))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void requestsForRecordsAreForTheirSupervisorAndNotForTmo() {
        tasks.task("C", daysAgo(1)).of("mpia-request").write();

        assertThat(report("tmo").totals().open()).isEqualTo(2);
        assertThat(report("records").totals().open()).isEqualTo(1);
    }

    @Test
    void aLiaisonOverseesWhatBelongsToTheirAgencyButForRequestsForRecords() {
        UUID agency = agencyOf("liaison");
        tasks.task("C", daysAgo(1)).at(agency).write();
        tasks.task("C", daysAgo(1)).at(agency).of("mpia-request").write();

        assertThat(report("liaison").totals().open()).isEqualTo(1);
    }

    @Test
    void aSupervisorOverseesWhatTheirPeopleHaveWhateverItIs() {
        tasks.task("C", daysAgo(1)).with("clerk").write();

        assertThat(report("records").people()).singleElement().extracting(HealthReport.PersonLoad::username).isEqualTo("clerk");
    }

    @Test
    void agesFollowEachOtherWithoutGapOrOverlapOnAnyDayOfTheWeek() {
        for (int day = 0; day < 7; day++) {
            clock.advance(Duration.ofDays(1));
            for (int i = 1; i < Age.values().length; i++) {
                assertThat(window.cameUp(Age.values()[i]).to()).isEqualTo(window.cameUp(Age.values()[i - 1]).from());
            }
            assertThat(window.ageOf(window.cameUp(Age.UP_TO_5).from().toInstant())).isEqualTo(5);
        }
    }

    @Test
    void aTableIsAFileWithOneLineARow() {
        String file = new String(signIn.as("tmo", () -> HealthTable.TIMES.csv(health, filter)), StandardCharsets.UTF_8);

        assertThat(file.lines()).hasSize(3);
        assertThat(file).contains("p85_working_days").contains(tasks.process + "," + tasks.process + ",B,Task B,1,0,2.0,2.0,2.0,6.0,6.0,6.0");
    }

    @Test
    void eachTableCountedAloneSaysWhatTheWholeReportSays() {
        HealthReport whole = report("tmo");

        assertThat(alone(HealthTable.PEOPLE)).isEqualTo(whole.people());
        assertThat(alone(HealthTable.GROUPS)).isEqualTo(whole.groups());
        assertThat(alone(HealthTable.AGES)).isEqualTo(whole.ages());
        assertThat(alone(HealthTable.WAITING)).isEqualTo(whole.waiting());
        assertThat(alone(HealthTable.TIMES)).isEqualTo(whole.times());
        assertThat(alone(HealthTable.WEEKS)).isEqualTo(whole.weeks());
        assertThat(signIn.as("tmo", () -> health.totals(filter))).isEqualTo(whole.totals());
    }

    @Test
    void aTableAloneIsRefusedToWhoOverseesNothing() {
        for (HealthTable table : HealthTable.values()) {
            assertThatThrownBy(() -> signIn.as("owner", () -> table.rows(health, filter))).as(table.name()).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> signIn.as("owner", () -> health.totals(filter))).isInstanceOf(NotPermitted.class);
    }

    private List<?> alone(HealthTable table) {
        return signIn.as("tmo", () -> table.rows(health, filter));
    }

    private HealthReport report(String username) {
        return signIn.as(username, () -> health.report(filter));
    }

    private List<TaskBehind> behind(String username, WorkSelection selection) {
        return signIn.as(username, () -> health.behind(selection, null, 50)).items();
    }

    private UUID agencyOf(String username) {
        return people.find(username).orElseThrow().grants().stream()
                .filter(grant -> grant.role() == Role.TMO_LIAISON)
                .map(Grant::scopeId)
                .findFirst()
                .orElseThrow();
    }

    private Instant daysAgo(long days) {
        return clock.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(days));
    }
}
