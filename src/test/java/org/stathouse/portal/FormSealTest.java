package org.stathouse.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class FormSealTest {

    private Instant now = Instant.parse("2027-03-01T15:00:00Z");
    private final InstantSource source = () -> now;
    private final FormSeal seals = sealing("one secret");

    @Test
    void opensWhatItSealedAndTellsHowLongItWasOpen() {
        String seal = seals.fresh();
        now = now.plusSeconds(5);

        assertThat(seals.open(seal)).get().extracting(form -> form.openFor(now)).isEqualTo(Duration.ofSeconds(5));
        assertThat(sealing("one secret").open(seal)).as("another node with the same secret").isPresent();
    }

    @Test
    void tellsEachFormFromEveryOther() {
        assertThat(seals.open(seals.fresh()).orElseThrow().id()).isNotEqualTo(seals.open(seals.fresh()).orElseThrow().id());
    }

    @Test
    void opensNothingThatWasForgedChangedOrCutOff() {
        String seal = seals.fresh();
        String changed = (seal.charAt(0) == 'A' ? 'B' : 'A') + seal.substring(1);

        assertThat(seals.open(changed)).isEmpty();
        assertThat(seals.open(seal.substring(0, 32))).isEmpty();
        assertThat(seals.open(sealing("another secret").fresh())).isEmpty();
        assertThat(seals.open("")).isEmpty();
        assertThat(seals.open("§")).isEmpty();
        assertThat(seals.open(null)).isEmpty();
    }

    @Test
    void opensNothingAfterADay() {
        String seal = seals.fresh();
        now = now.plus(Duration.ofHours(24));
        assertThat(seals.open(seal)).isPresent();
        now = now.plusMillis(1);

        assertThat(seals.open(seal)).isEmpty();
    }

    @Test
    void countsAWholeNetworkOfIpv6AsOneVisitor() {
        assertThat(VisitLimits.visitor("2001:db8:0:1::5")).isEqualTo(VisitLimits.visitor("2001:db8:0:1:ffff::9"));
        assertThat(VisitLimits.visitor("2001:db8:0:2::5")).isNotEqualTo(VisitLimits.visitor("2001:db8:0:1::5"));
        assertThat(VisitLimits.visitor("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private FormSeal sealing(String secret) {
        return new FormSeal(new PortalSettings(secret, 1, 1, 1, 1), source.withZone(ZoneOffset.UTC));
    }
}
