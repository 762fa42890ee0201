package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettlementTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate LATER = TODAY.plusDays(30);
    private static final RiskScore EXTREME = new RiskScore(3, 5);
    private static final RiskScore WORSE = new RiskScore(4, 5);

    private final Settlement settlement = new Settlement();

    @Test
    void aScoreOfFifteenIsAskedAboutSinceItWasReached() {
        settlement.score(new RiskScore(2, 5), TODAY);
        assertThat(settlement.askedOn(false, null, TODAY)).isNull();
        settlement.score(EXTREME, TODAY);
        settlement.score(EXTREME, LATER);
        assertThat(settlement.askedOn(false, null, LATER)).isEqualTo(TODAY);
    }

    @Test
    void anAcceptedScoreComesBackOnlyWhenItGrows() {
        settlement.score(EXTREME, TODAY);
        settlement.settle(EXTREME, null);
        settlement.score(EXTREME, LATER);
        assertThat(settlement.askedOn(false, null, LATER)).isNull();
        settlement.score(WORSE, LATER);
        assertThat(settlement.askedOn(false, null, LATER)).isEqualTo(LATER);
    }

    @Test
    void aScoreThatFellAndRoseAgainIsAskedAboutAnew() {
        settlement.score(EXTREME, TODAY);
        settlement.settle(EXTREME, null);
        settlement.score(new RiskScore(1, 5), TODAY);
        settlement.score(EXTREME, LATER);
        assertThat(settlement.askedOn(false, null, LATER)).isEqualTo(LATER);
    }

    @Test
    void whatIsOverdueBetweenAgenciesIsAskedAboutFromTheNextDayOn() {
        assertThat(settlement.askedOn(true, TODAY, TODAY)).isNull();
        assertThat(settlement.askedOn(true, TODAY, LATER)).isEqualTo(TODAY.plusDays(1));
        assertThat(settlement.askedOn(false, TODAY, LATER)).isNull();
    }

    @Test
    void anAcceptedDelayComesBackOnlyWhenANewDayPasses() {
        settlement.settle(null, TODAY);
        assertThat(settlement.askedOn(true, TODAY, LATER)).isNull();
        assertThat(settlement.askedOn(true, TODAY.plusDays(1), LATER)).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void anAssignedResponseComesBackWhenItsDayPasses() {
        settlement.score(EXTREME, TODAY);
        settlement.settleUntil(EXTREME);
        assertThat(settlement.askedOn(false, LATER, LATER)).isNull();
        assertThat(settlement.askedOn(false, LATER, LATER.plusDays(1))).isEqualTo(LATER.plusDays(1));
    }
}
