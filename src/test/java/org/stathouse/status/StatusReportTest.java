package org.stathouse.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ReportingAction;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

class StatusReportTest {

    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

    private final StatusReport report = report();

    @Test
    void isADraftOnceSomethingWasTyped() {
        report.write(Forms.progress(7, null));

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.summary().percentComplete()).isEqualTo(7);
    }

    @Test
    void takesTheWorstOfTheFourRatingsAsOverall() {
        report.write(Forms.rated(Rating.of(Rag.GREEN), Rating.of(Rag.AMBER), Rating.of(Rag.RED), Rating.of(Rag.GREEN), null));

        assertThat(report.summary().overall()).isEqualTo(Rag.RED);
    }

    @Test
    void hasNoOverallWhileARatingIsMissing() {
        report.write(Forms.rated(Rating.of(Rag.RED), Rating.NONE, Rating.of(Rag.RED), Rating.of(Rag.GREEN), null));

        assertThat(report.summary().overall()).isNull();
    }

    @Test
    void cannotBeWrittenOnceItIsHandedIn() {
        submitted();

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> report.write(Forms.green()))
                .satisfies(conflict -> assertThat(conflict.fault()).isEqualTo(Fault.of("status.movedOn.SUBMITTED")));
    }

    @Test
    void canBeWrittenAgainOnceItIsReturned() {
        submitted();
        report.giveBack("Too short.", "tmo", NOW);

        report.write(Forms.green());

        assertThat(report.state()).isEqualTo(ReportState.RETURNED);
    }

    @Test
    void becomesFinalByTheLockWhereItIsHandedIn() {
        submitted();

        report.lock(true, NOW);

        assertThat(report.state()).isEqualTo(ReportState.LOCKED);
        assertThat(report.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void countsAsNotReportedByTheLockWhereItIsNotHandedIn() {
        report.write(Forms.green());

        report.lock(true, NOW);

        assertThat(report.state()).isEqualTo(ReportState.NOT_REPORTED);
        assertThat(report.publishedAt()).isNull();
    }

    @Test
    void countsAsNotReportedWhereItWasReturnedAndNotHandedInAgain() {
        submitted();
        report.giveBack("Too short.", "tmo", NOW);

        report.lock(true, NOW);

        assertThat(report.state()).isEqualTo(ReportState.NOT_REPORTED);
    }

    @Test
    void isNoLongerAskedWhereTheActionEndedBeforeTheLock() {
        report.lock(false, NOW);

        assertThat(report.state()).isEqualTo(ReportState.NOT_ASKED);
    }

    @Test
    void staysAcceptedByTheLock() {
        submitted();
        report.accept("tmo", NOW);

        report.lock(true, NOW.plusSeconds(60));

        assertThat(report.state()).isEqualTo(ReportState.ACCEPTED);
        assertThat(report.publishedAt()).isEqualTo(NOW);
    }

    @Test
    void isCorrectedOnlyOncePublished() {
        submitted();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> report.correct(Forms.green()));
        report.accept("tmo", NOW);

        report.correct(Forms.schedule(Rating.of(Rag.RED)));

        assertThat(report.corrections()).isOne();
        assertThat(report.summary().overall()).isEqualTo(Rag.RED);
    }

    @Test
    void isAcceptedOrReturnedOnce() {
        submitted();
        report.accept("tmo", NOW);

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> report.accept("tmo", NOW));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> report.giveBack("Late", "tmo", NOW));
    }

    private void submitted() {
        report.write(Forms.green());
        report.submit("owner", NOW);
    }

    private static StatusReport report() {
        LocalDate opens = LocalDate.of(2027, 3, 1);
        StatusCycle cycle = new StatusCycle(YearMonth.of(2027, 2), new CycleSchedule(opens, opens, opens, opens));
        ReportingAction action = new ReportingAction(
                new ActionId(UUID.randomUUID()), "1.1", "Open counters", "1.1", null, null, null, null, "owner", null, null,
                ActionStatus.IN_PROGRESS);
        return new StatusReport(cycle, action);
    }
}
