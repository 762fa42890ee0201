package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;

class PacketTest {

    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

    @Test
    void whoeverHoldsTheLeaseMakesIt() {
        Packet packet = ordered();
        UUID lease = begin(packet);

        assertThat(packet.isHeldBy(lease)).isTrue();
        assertThat(packet.isHeldBy(UUID.randomUUID())).isFalse();
        assertThat(packet.asOf()).isEqualTo(NOW);
    }

    @Test
    void whoeverTakesItOverEndsTheLeaseBefore() {
        Packet packet = ordered();
        UUID crashed = begin(packet);
        UUID next = begin(packet);

        assertThat(packet.isHeldBy(crashed)).isFalse();
        assertThat(packet.isHeldBy(next)).isTrue();
    }

    @Test
    void nobodyMakesACancelledOne() {
        Packet packet = ordered();
        UUID lease = begin(packet);
        packet.cancel(NOW);

        assertThat(packet.isHeldBy(lease)).isFalse();
        assertThat(packet.state()).isEqualTo(PacketState.CANCELLED);
    }

    @Test
    void whatIsDoneCannotBeCancelled() {
        Packet packet = ordered();
        packet.fail("4f2c9a10", NOW);

        assertThatThrownBy(() -> packet.cancel(NOW)).isInstanceOf(Conflict.class);
        assertThat(packet.state()).isEqualTo(PacketState.FAILED);
    }

    @Test
    void isWornOutAfterThreeTriesAndNotByAStopOfTheProduct() {
        Packet packet = ordered();
        for (int tries = 0; tries < 2; tries++) {
            begin(packet);
            packet.setBack(NOW);
        }
        begin(packet);
        packet.handBack(NOW);
        assertThat(packet.isWornOut()).isFalse();

        begin(packet);
        assertThat(packet.isWornOut()).isTrue();
    }

    @Test
    void eachDayIsAnOccasionOfItsOwnWhereTheSubjectComesUpAgainAndAgain() {
        UUID subject = UUID.randomUUID();
        LocalDate monday = LocalDate.of(2027, 3, 1);

        assertThat(KeptOccasion.nameOf(occasion(PacketKind.PILLAR, subject, monday)))
                .isNotEqualTo(KeptOccasion.nameOf(occasion(PacketKind.PILLAR, subject, monday.plusDays(7))));
        assertThat(KeptOccasion.nameOf(occasion(PacketKind.STEERCO, subject, monday)))
                .as("a meeting that was moved is the same meeting")
                .isEqualTo(KeptOccasion.nameOf(occasion(PacketKind.STEERCO, subject, monday.plusDays(7))));
    }

    private static UUID begin(Packet packet) {
        return packet.begin(NOW, NOW.plus(Duration.ofMinutes(5)), null, null);
    }

    private static Packet ordered() {
        Occasion occasion = occasion(PacketKind.STEERCO, UUID.randomUUID(), LocalDate.of(2027, 3, 10));
        return new Packet(new KeptOccasion(occasion), Edition.FINAL, 1, null, List.of(), "tmo", NOW);
    }

    private static Occasion occasion(PacketKind kind, UUID subject, LocalDate day) {
        return new Occasion(kind, subject, new CaseRef("gathering", subject), "series", "Gathering", "", "Gathering", day, "gatherings/1");
    }
}
