package org.stathouse.stat.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Fault;

class StatPolicyTest {

    @Test
    void aSeasonMayReachIntoTheNextYear() {
        assertThat(SeasonMonths.of(Month.NOVEMBER, Month.FEBRUARY))
                .containsExactlyInAnyOrder(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);
    }

    @Test
    void aSeasonOfOneMonthHoldsThatMonthOnly() {
        assertThat(SeasonMonths.of(Month.MAY, Month.MAY)).containsExactly(Month.MAY);
    }

    @Test
    void twoSeasonsThatShareAMonthOverTheYearsEndAreRefused() {
        List<Fault> faults = StatPolicy.seasons(List.of(
                new FocusSeason(Month.NOVEMBER, Month.MARCH, "Snow"), new FocusSeason(Month.MARCH, Month.JUNE, "Grounds")));
        assertThat(faults).containsExactly(Fault.at("seasons[1].from", "stat.catalog.seasonsOverlap"));
    }

    @Test
    void seasonsThatFollowEachOtherAreAllowed() {
        assertThat(StatPolicy.seasons(List.of(
                        new FocusSeason(Month.APRIL, Month.SEPTEMBER, "Grounds"), new FocusSeason(Month.OCTOBER, Month.MARCH, "Snow"))))
                .isEmpty();
    }

    @Test
    void aSeasonNeedsItsMonthsAndItsFocus() {
        assertThat(StatPolicy.seasons(List.of(new FocusSeason(null, null, " "))))
                .extracting(Fault::field)
                .containsExactly("seasons[0].from", "seasons[0].to", "seasons[0].focus");
    }
}
