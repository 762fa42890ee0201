package org.stathouse.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpellingTest {

    @Test
    void caseSpacesQuotesDashesAndAFinalPeriodDoNotMatter() {
        assertThat(Spelling.key("The  Mayor’s “Plan” – 2026.")).isEqualTo(Spelling.key("the mayor's \"plan\" - 2026"));
    }

    @Test
    void ampersandAndAndAreTwoSpellings() {
        assertThat(Spelling.key("Performance & Innovation")).isNotEqualTo(Spelling.key("Performance and Innovation"));
        assertThat(Spelling.nearlySame("Performance & Innovation", "Performance and Innovation")).isTrue();
    }

    @Test
    void suggestsAPillarSpelledShorter() {
        assertThat(Spelling.likeness("Prioritizing Youth", "Prioritizing Our Youth")).isGreaterThanOrEqualTo(0.9);
        assertThat(Spelling.likeness("Building Public Safety", "Enhancing Public Safety")).isLessThan(0.85);
    }

    @Test
    void aSlipOfThePenIsNearlyTheSameAnotherYearIsNot() {
        assertThat(Spelling.nearlySame("Transportation", "Transporation")).isTrue();
        assertThat(Spelling.nearlySame("2026 Action Plan", "2027 Action Plan")).isFalse();
    }

    @Test
    void officialAndShortAgencyNamesAreNearlyTheSame() {
        assertThat(Spelling.nearlySame("Transportation", "Baltimore City Department of Transportation")).isTrue();
        assertThat(Spelling.nearlySame("Visit Baltimore", "Live Baltimore")).isFalse();
    }
}
