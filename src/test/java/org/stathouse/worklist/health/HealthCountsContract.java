package org.stathouse.worklist.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.worklist.health.HealthCounts.Bracket;
import org.stathouse.worklist.health.HealthCounts.Done;
import org.stathouse.worklist.health.HealthCounts.Ended;
import org.stathouse.worklist.health.HealthCounts.Load;
import org.stathouse.worklist.health.HealthCounts.Moment;

/** What the counts say, whichever database they are counted by. */
abstract class HealthCountsContract {

    private static final Instant NOW = Instant.parse("2031-05-05T16:00:00Z");
    private static final Moment AT = new Moment(Timestamp.from(NOW), Timestamp.from(NOW.plus(Duration.ofDays(3))));

    private final HealthCounts counts;
    private final TaskRows tasks;

    /** @param database with the product's tables */
    HealthCountsContract(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        counts = new HealthCounts(client);
        tasks = new TaskRows(client);
    }

    @Test
    void openTasksAreOverdueDueSoonOrFree() {
        tasks.task("A", daysAgo(9)).due(daysAgo(1)).write();
        tasks.task("A", daysAgo(9)).due(daysAgo(-2)).with("pat").write();
        tasks.task("A", daysAgo(9)).due(daysAgo(-5)).with("pat").write();
        tasks.task("A", daysAgo(9)).done(daysAgo(2), 60).write();

        assertThat(counts.open(all(), AT)).isEqualTo(new Load("", 3, 1, 1, 1));
        assertThat(counts.byPerson(all(), AT)).containsExactly(new Load("pat", 2, 0, 0, 1));
    }

    @Test
    void aGroupsLoadIsWhatItsMembersMayTakeAndHaveTaken() {
        tasks.task("A", daysAgo(9)).due(daysAgo(1)).write();
        tasks.task("A", daysAgo(9)).due(daysAgo(-2)).with("pat").write();

        assertThat(counts.byGroup(all(), AT)).containsExactly(new Load(TaskRows.GROUP, 2, 1, 1, 1));
    }

    @Test
    void whatWasDoneCountsForWhoDidItAndOnTimeUpToTheDueTime() {
        tasks.task("A", daysAgo(9)).due(daysAgo(2)).with("pat").done(daysAgo(2), 60).write();
        tasks.task("A", daysAgo(9)).due(daysAgo(3)).with("pat").done(daysAgo(2), 60).write();
        tasks.task("A", daysAgo(9)).due(daysAgo(3)).with("pat").cancelled(daysAgo(2)).write();

        assertThat(counts.doneByPerson(all())).containsExactly(new Done("pat", 2, 1));
    }

    @Test
    void percentilesAreReadBetweenTheRowsInWorkingAndInCalendarDays() {
        for (int day = 1; day <= 5; day++) {
            tasks.task("A", daysAgo(9)).with("pat").done(daysAgo(9 - day), day * 480L).write();
        }

        HealthCounts.Taken step = counts.timesOfSteps(all()).getFirst();

        assertThat(step.done()).isEqualTo(5);
        assertThat(step.working()).isEqualTo(percentiles("3.0", "4.4", "4.8"));
        assertThat(step.calendar()).isEqualTo(percentiles("3.0", "4.4", "4.8"));
    }

    @Test
    void tasksOfUnknownWorkingTimeCountInCalendarDaysOnly() {
        tasks.task("A", daysAgo(9)).with("pat").done(daysAgo(7), 0).write();
        tasks.forgetWorkingTime();

        HealthCounts.Taken step = counts.timesOfSteps(all()).getFirst();

        assertThat(step.working()).isNull();
        assertThat(step.calendar()).isEqualTo(percentiles("2.0", "2.0", "2.0"));
    }

    @Test
    void aStepWhereCasesWaitTellsItsMedianAndItsOldest() {
        for (int day : new int[] {1, 2, 30}) {
            tasks.task("A", daysAgo(day)).write();
        }
        tasks.task("B", daysAgo(4)).write();

        List<HealthCounts.Open> steps = counts.bySteps(all(), AT);

        assertThat(steps).filteredOn(step -> step.step().element().equals("A")).singleElement().satisfies(step -> {
            assertThat(step.open()).isEqualTo(3);
            assertThat(step.name()).isEqualTo("Task A");
            assertThat(step.median()).isEqualTo(daysAgo(2));
            assertThat(step.oldest()).isEqualTo(daysAgo(30));
        });
        assertThat(steps).hasSize(2);
    }

    @Test
    void agesAreCountedFromTheYoungestBracketOn() {
        for (int day : new int[] {1, 1, 12, 80}) {
            tasks.task("A", daysAgo(day)).write();
        }
        List<Bracket<Age>> ages = List.of(bracket(Age.UP_TO_5, 7), bracket(Age.UP_TO_10, 14), bracket(Age.OVER_40, 10_000));

        assertThat(counts.byAge(all(), AT, ages)).containsExactlyInAnyOrder(
                new HealthReport.AgeCount(Age.UP_TO_5, 2, 0), new HealthReport.AgeCount(Age.UP_TO_10, 1, 1), new HealthReport.AgeCount(Age.OVER_40, 1, 1));
    }

    @Test
    void weeksTellWhatCameUpAndWhatEnded() {
        tasks.task("A", daysAgo(8)).with("pat").done(daysAgo(1), 60).write();
        tasks.task("A", daysAgo(8)).with("pat").cancelled(daysAgo(9)).write();
        LocalDate first = LocalDate.of(2031, 4, 21);
        LocalDate second = LocalDate.of(2031, 4, 28);
        List<Bracket<LocalDate>> weeks = List.of(new Bracket<>(second, Timestamp.from(daysAgo(7))), new Bracket<>(first, Timestamp.from(daysAgo(14))));

        assertThat(counts.cameUp(all(), weeks)).isEqualTo(Map.of(first, 2L));
        assertThat(counts.ended(all(), weeks)).isEqualTo(Map.of(second, new Ended(0, 1, 1), first, new Ended(0, 0, 1)));
    }

    @Test
    void onlyWhatIsOverseenIsCounted() {
        UUID agency = UUID.randomUUID();
        tasks.task("A", daysAgo(1)).of("mpia-request").write();
        tasks.task("A", daysAgo(1)).of("proposal").at(agency).write();
        tasks.task("A", daysAgo(1)).of("mpia-request").at(agency).write();
        tasks.task("A", daysAgo(1)).of("mpia-request").with("pat").write();

        assertThat(open(new Oversight(Set.of("proposal"), List.of(), Set.of()))).isEqualTo(1);
        assertThat(open(new Oversight(Set.of(), List.of(new Oversight.OfAgency(agency, Set.of("mpia-request"))), Set.of()))).isEqualTo(1);
        assertThat(open(new Oversight(Set.of(), List.of(), Set.of("pat")))).isEqualTo(1);
        assertThat(open(new Oversight(Set.of(), List.of(), Set.of()))).isZero();
    }

    private long open(Oversight oversight) {
        return counts.open(Condition.of(oversight, filter()), AT).open();
    }

    private Condition all() {
        return Condition.of(new Oversight(Set.of("proposal"), List.of(), Set.of()), filter());
    }

    private HealthFilter filter() {
        return new HealthFilter(tasks.process, null, null, HealthFilter.Period.TWELVE_WEEKS);
    }

    private static Instant daysAgo(long days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Bracket<Age> bracket(Age age, long days) {
        return new Bracket<>(age, Timestamp.from(daysAgo(days)));
    }

    private static HealthReport.Percentiles percentiles(String p50, String p85, String p95) {
        return new HealthReport.Percentiles(new BigDecimal(p50), new BigDecimal(p85), new BigDecimal(p95));
    }
}
