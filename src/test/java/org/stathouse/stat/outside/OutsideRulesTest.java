package org.stathouse.stat.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Rule;

class OutsideRulesTest {

    private static final UUID STAT = UUID.randomUUID();
    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

    private static List<String> faults(OutsideSystemForm form, boolean ownerKnown) {
        return Rule.faults(OutsidePolicy.SYSTEM, new OutsidePolicy.Asked(form, false, true, ownerKnown)).stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
    }

    private static OutsideSystemForm form(@Nullable String owner, boolean report, boolean items) {
        return new OutsideSystemForm("311", STAT, owner, report, items);
    }

    @Test
    void aKeySaysWhoseItIsAndNoTwoAreAlike() {
        UUID system = UUID.randomUUID();
        OutsideKey key = OutsideKey.fresh(system);
        assertThat(OutsideKey.parse(key.text())).contains(key);
        assertThat(OutsideKey.fresh(system).text()).isNotEqualTo(key.text());
        assertThat(key.text()).startsWith("stathouse_").hasSize(10 + 22 + 1 + 43);
        assertThat(key.toString()).doesNotContain(key.text());
    }

    @Test
    void onlyTheWholeKeyHasItsHash() {
        OutsideKey key = OutsideKey.fresh(UUID.randomUUID());
        String hash = key.hash();
        assertThat(hash).matches("[0-9a-f]{64}").doesNotContain(key.text());
        assertThat(key.hasHash(hash)).isTrue();
        String cut = key.text().substring(0, key.text().length() - 1);
        assertThat(OutsideKey.parse(cut).orElseThrow().hasHash(hash)).isFalse();
        assertThat(OutsideKey.fresh(key.system()).hasHash(hash)).isFalse();
    }

    @Test
    void whatCanBeNoKeyIsNone() {
        for (String text : List.of("", "stathouse_", "stathouse_!!!!!!!!!!!!!!!!!!!!!!_secret", "Bearer x", "stathouse_" + "A".repeat(300))) {
            assertThat(OutsideKey.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void aSystemMayAtLeastOneThing() {
        assertThat(faults(form(null, true, false), false)).isEmpty();
        assertThat(faults(form(null, false, false), false)).containsExactly("mayReport stat.outside.mayNothing");
    }

    @Test
    void whoOpensItemsNamesWhoGetsThem() {
        assertThat(faults(form(null, false, true), false)).containsExactly("itemOwner stat.outside.ownerNeeded");
        assertThat(faults(form("nobody", true, true), false)).containsExactly("itemOwner stat.outside.unknownPerson");
        assertThat(faults(form("owner", true, true), true)).isEmpty();
    }

    @Test
    void aNewKeyLetsARevokedSystemInAgainAndTheOldOneStaysWorthless() {
        OutsideSystem system = new OutsideSystem(form(null, true, false), "admin", NOW);
        OutsideKey first = system.newKey(NOW);
        system.revoke("Contract ended", NOW);
        assertThat(system.keyHash()).isNull();
        assertThat(system.revokedAt()).isEqualTo(NOW);
        OutsideKey second = system.newKey(NOW);
        assertThat(system.revokedAt()).isNull();
        assertThat(second.hasHash(String.valueOf(system.keyHash()))).isTrue();
        assertThat(first.hasHash(String.valueOf(system.keyHash()))).isFalse();
    }
}
