package org.stathouse.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdjustableClockTest {

    private static final Instant REAL = Instant.parse("2026-11-22T12:00:00Z");

    private final List<ClockMoved> told = new ArrayList<>();
    private final AdjustableClock clock = new AdjustableClock(Clock.fixed(REAL, ZoneOffset.UTC), Duration.ZERO, told::add);

    @Test
    void showsTheInstantItWasMovedTo() {
        clock.moveTo(Instant.parse("2027-01-01T00:00:00Z"));

        assertThat(clock.instant()).isEqualTo("2027-01-01T00:00:00Z");
    }

    @Test
    void addsUpAdvances() {
        clock.advance(Duration.ofHours(1));
        clock.advance(Duration.ofHours(2));

        assertThat(clock.offset()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void tellsEachMoveWithTheWholeOffset() {
        clock.advance(Duration.ofHours(1));
        clock.advance(Duration.ofHours(2));

        assertThat(told).containsExactly(new ClockMoved(Duration.ofHours(1)), new ClockMoved(Duration.ofHours(3)));
    }

    @Test
    void movesItsViewInAnotherZoneToo() {
        Clock inTheCity = clock.withZone(ZoneId.of("America/New_York"));
        clock.advance(Duration.ofHours(1));

        assertThat(inTheCity.instant()).isEqualTo(REAL.plus(Duration.ofHours(1)));
    }
}
