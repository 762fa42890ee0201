package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;

class ColorPolicyTest {

    /** 17:00 in Baltimore on March 5, 2027. */
    private static final Instant CLOSE = Instant.parse("2027-03-05T22:00:00Z");

    private static final Instant IN_TIME = CLOSE.minusMillis(1);

    @Test
    void isWhiteWhileNobodyHasBegunAndTheLastDayIsNotOver() {
        assertThat(color(ItemStatus.OPEN, false, IN_TIME)).isEqualTo(ItemColor.WHITE);
    }

    @Test
    void isYellowOnceItsOwnerHasBegun() {
        assertThat(color(ItemStatus.OPEN, true, IN_TIME)).isEqualTo(ItemColor.YELLOW);
    }

    @Test
    void isRedFromTheCloseOfBusinessOfTheLastDayWhetherBegunOrNot() {
        assertThat(color(ItemStatus.OPEN, false, CLOSE)).isEqualTo(ItemColor.RED);
        assertThat(color(ItemStatus.OPEN, true, CLOSE)).isEqualTo(ItemColor.RED);
    }

    @Test
    void isYellowWhileAnAnswerIsVerifiedHoweverLate() {
        assertThat(color(ItemStatus.ANSWERED, true, IN_TIME)).isEqualTo(ItemColor.YELLOW);
        assertThat(color(ItemStatus.ANSWERED, true, CLOSE.plusSeconds(86_400))).isEqualTo(ItemColor.YELLOW);
    }

    @Test
    void isGreenOnlyWhenClosedWithEvidence() {
        assertThat(color(ItemStatus.CLOSED, true, CLOSE.plusSeconds(86_400))).isEqualTo(ItemColor.GREEN);
    }

    @ParameterizedTest
    @EnumSource(value = ItemStatus.class, names = {"CAPTURED", "TIGER_TEAM", "DECISION_MEMO", "WITHDRAWN"})
    void hasNoColorBeforeItIsIssuedAndWhereItEndedWithoutEvidence(ItemStatus status) {
        assertThat(color(status, false, CLOSE)).isNull();
    }

    private static @Nullable ItemColor color(ItemStatus status, boolean begun, Instant now) {
        return ColorPolicy.color(new ColorPolicy.Facts(status, begun, CLOSE), now);
    }
}
