package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.identity.CurrentActor;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.TestClock;

@IntegrationTest
class WeeklyRecordsTest {

    @Autowired
    CurrentActor currentActor;

    @Autowired
    WeeklyRecords weekly;

    @Autowired
    PacketShelf shelf;

    @Autowired
    Packets packets;

    @Autowired
    TestClock clock;

    private List<PacketRow> before;

    @BeforeEach
    void count() {
        before = finals();
    }

    @AfterEach
    void callOff() {
        currentActor.asSystem(() -> finals().stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> packets.cancel(row.packet().id())));
    }

    @Test
    void ordersOnePacketAWeekFromSixOnMonday() {
        clock.moveTo(LocalDate.of(2027, 3, 15), LocalTime.of(5, 59));
        check();
        assertThat(ordered()).isEmpty();

        clock.moveTo(LocalDate.of(2027, 3, 15), LocalTime.of(6, 0));
        check();
        clock.moveTo(LocalDate.of(2027, 3, 18), LocalTime.of(9, 0));
        check();
        assertThat(ordered()).singleElement().satisfies(row -> assertThat(row.packet().edition()).isEqualTo(Edition.FINAL));

        clock.moveTo(LocalDate.of(2027, 3, 22), LocalTime.of(6, 0));
        check();
        assertThat(ordered()).hasSize(2);
    }

    @Test
    void waitsForTuesdayWhereMondayIsAHoliday() {
        clock.moveTo(LocalDate.of(2027, 5, 31), LocalTime.of(12, 0));
        check();
        assertThat(ordered()).as("Memorial Day").isEmpty();

        clock.moveTo(LocalDate.of(2027, 6, 1), LocalTime.of(6, 0));
        check();
        assertThat(ordered()).singleElement().satisfies(row -> assertThat(occasion(row).day()).isEqualTo(LocalDate.of(2027, 5, 31)));
    }

    private void check() {
        currentActor.asSystem(weekly::orderIfDue);
    }

    private static Occasion occasion(PacketRow row) {
        return row.packet().occasion();
    }

    private List<PacketRow> ordered() {
        return finals().stream().filter(row -> !before.contains(row)).toList();
    }

    private List<PacketRow> finals() {
        return currentActor.asSystem(
                () -> shelf.list(new PacketFilter(PacketKind.RECORDS_WEEK, null, Edition.FINAL, null, null), null, 200).items());
    }
}
