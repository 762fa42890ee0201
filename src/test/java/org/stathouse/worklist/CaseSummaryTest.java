package org.stathouse.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseSummaryTest {

    @Test
    void keepsWhatFitsIntoARow() {
        CaseSummary summary = new CaseSummary("1".repeat(40), "t".repeat(400), "owner");
        assertThat(summary.number()).isEqualTo("1".repeat(40));
        assertThat(summary.title()).isEqualTo("t".repeat(400));
    }

    @Test
    void shortensWhatDoesNotFitSoThatALongTitleKeepsNoTaskFromBeingMade() {
        CaseSummary summary = new CaseSummary("1".repeat(41), "t".repeat(500), null);
        assertThat(summary.number()).isEqualTo("1".repeat(39) + "…");
        assertThat(summary.title()).isEqualTo("t".repeat(399) + "…");
    }

    @Test
    void neverCutsACharacterInHalf() {
        String title = "t".repeat(398) + "\uD83C\uDFDB".repeat(2);
        assertThat(new CaseSummary("1", title, null).title()).isEqualTo("t".repeat(398) + "…");
    }
}
