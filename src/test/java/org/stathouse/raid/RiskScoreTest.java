package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stathouse.raid.RiskScore.Level;

class RiskScoreTest {

    @ParameterizedTest
    @CsvSource({"1,4,LOW", "1,5,MEDIUM", "3,3,MEDIUM", "2,5,HIGH", "3,4,HIGH", "3,5,EXTREME", "5,3,EXTREME", "5,5,EXTREME"})
    void theProductOfProbabilityAndImpactGivesTheLevel(int probability, int impact, Level level) {
        assertThat(new RiskScore(probability, impact).value()).isEqualTo(probability * impact);
        assertThat(new RiskScore(probability, impact).level()).isEqualTo(level);
    }

    @Test
    void whatIsNotOnTheScaleIsNoScore() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new RiskScore(3, 6));
    }

    @Test
    void everyStepHasWords() {
        for (RiskScale scale : RiskScale.values()) {
            for (int step = RiskScale.LOWEST; step <= RiskScale.HIGHEST; step++) {
                assertThat(scale.anchor(step).word()).isNotBlank();
                assertThat(scale.anchor(step).meaning()).isNotBlank();
            }
        }
        assertThat(RiskScale.PROBABILITY.text(4)).isEqualTo("4 Likely");
    }
}
