package org.stathouse.adjudication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionStatus;
import org.stathouse.shared.Conflict;
import org.stathouse.status.Rag;

class RedCaseTest {

    private static final Instant NOON = Instant.parse("2027-03-01T17:00:00Z");
    private static final When NOW = new When(NOON, days -> NOON.plus(Duration.ofDays(days)));

    @Test
    void isDueByItsStep() {
        RedCase opened = opened();
        assertThat(opened.standing().dueAt()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        opened.confirmRed(validation(null), NOW);
        assertThat(opened.standing().dueAt()).isEqualTo(NOON.plus(Duration.ofDays(5)));
    }

    @Test
    void refusesAStepOutOfItsOrder() {
        RedCase opened = opened();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> opened.planToChampion(NOW))
                .satisfies(conflict -> assertThat(conflict.fault().key()).isEqualTo("adjudication.movedOn.VALIDATION"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> opened.decide(decision(RedOutcome.ACCEPT_PLAN, null), NOW));
    }

    @Test
    void countsMonthsThatHoldBackFromTheLastOne() {
        RedCase opened = opened();
        opened.take(report(4, Rag.GREEN));
        assertThat(opened.reports().heldInARow()).isEqualTo(1);
        opened.take(report(5, Rag.RED));
        assertThat(opened.reports().heldInARow()).isZero();
        opened.take(report(6, Rag.AMBER));
        opened.take(report(7, Rag.GREEN));
        assertThat(opened.reports().heldInARow()).isEqualTo(2);
    }

    @Test
    void aCorrectionReplacesWhatItsMonthSaid() {
        RedCase opened = opened();
        opened.take(report(4, Rag.GREEN));
        opened.take(report(5, Rag.GREEN));
        opened.take(report(5, Rag.RED));
        assertThat(opened.reports().heldInARow()).isZero();
        opened.take(report(5, Rag.AMBER));
        assertThat(opened.reports().heldInARow()).isEqualTo(2);
    }

    @Test
    void aReopeningStartsTheCountAndTheRoundAnew() {
        RedCase decided = decided(RedOutcome.ACCEPT_PLAN, null);
        decided.take(report(4, Rag.GREEN));
        decided.reopen(slip(), NOW);
        assertThat(decided.reports().heldInARow()).isZero();
        assertThat(decided.round()).isEqualTo(2);
        assertThat(decided.stage()).isEqualTo(RedCaseStage.RECOVERY_PLAN);
        assertThat(decided.agendaPage()).isNull();
    }

    @Test
    void aClosedCaseReopensButOneUnderAdjudicationDoesNot() {
        RedCase closed = decided(RedOutcome.CANCEL, null);
        assertThat(closed.isOpen()).isFalse();
        closed.reopen(slip(), NOW);
        assertThat(closed.isOpen()).isTrue();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> closed.reopen(slip(), NOW));
    }

    @Test
    void closesOnce() {
        RedCase opened = opened();
        opened.reRate(validation(Rag.AMBER), NOW);
        assertThat(opened.closing()).isNotNull().satisfies(closing -> assertThat(closing.ending()).isEqualTo(Ending.RE_RATED));
        assertThat(opened.standing().dueAt()).isNull();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> opened.close(new Closing(Ending.REPORTS_HELD, "Two", "system", NOON), NOW));
    }

    @Test
    void aPauseEndsWithTheCaseOrItsReopening() {
        RedCase paused = decided(RedOutcome.PAUSE, LocalDate.of(2027, 4, 1));
        assertThat(paused.isPaused()).isTrue();
        paused.reopen(slip(), NOW);
        assertThat(paused.isPaused()).isFalse();
    }

    private static RedCase opened() {
        ActionFacts action = new ActionFacts(
                new ActionId(UUID.randomUUID()), "Plan", "5.1", "Pay on time", null, null, null, null, "owner", ActionStatus.IN_PROGRESS);
        return new RedCase("RC-2027-001", action, report(3, Rag.RED), NOW);
    }

    private static RedCase decided(RedOutcome outcome, @Nullable LocalDate date) {
        RedCase redCase = opened();
        redCase.confirmRed(validation(null), NOW);
        redCase.planToChampion(NOW);
        redCase.forward(new Forwarding("champion", NOON, "Money"), NOW);
        redCase.putOnAgenda(new AgendaPage("Option 1", "$1", "tmo", LocalDate.of(2027, 3, 1)), NOW);
        redCase.decide(decision(outcome, date), NOW);
        return redCase;
    }

    private static CaseDecision decision(RedOutcome outcome, @Nullable LocalDate date) {
        return new CaseDecision(outcome, "Because", date, null, null, UUID.randomUUID(), "SC-2027-001", "chair", NOON);
    }

    private static Validation validation(@Nullable Rag reRated) {
        return new Validation("tmo", NOON, "We met.", reRated, reRated == null ? null : "It can recover.");
    }

    private static Reopening slip() {
        return new Reopening(UUID.randomUUID(), "SC-2027-001-1", "Sign", false, NOON);
    }

    private static CaseReport report(int month, Rag rating) {
        return new CaseReport(UUID.randomUUID(), LocalDate.of(2027, month, 1), rating, false, NOON);
    }
}
