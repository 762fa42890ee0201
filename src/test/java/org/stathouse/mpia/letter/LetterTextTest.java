package org.stathouse.mpia.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stathouse.mpia.LetterKind;

class LetterTextTest {

    @Test
    void fillsFieldsAndLeavesOutParagraphsWithoutAValue() {
        String filled = LetterField.fill(
                "Number {number}.\n\nBetween {feeLow} and {feeHigh}.\n\nEnd.",
                Map.of(LetterField.NUMBER, "MPIA-2027-0001", LetterField.FEE_LOW, "$1.00"));

        assertThat(filled).isEqualTo("Number MPIA-2027-0001.\n\nEnd.");
    }

    @Test
    void whatSomebodyWroteIsNoFieldAgain() {
        assertThat(LetterField.fill("{description}", Map.of(LetterField.DESCRIPTION, "costs $5 {number} \\1")))
                .isEqualTo("costs $5 {number} \\1");
    }

    @Test
    void linesWithAHyphenBecomeAList() {
        assertThat(LetterBlock.of("Choose:\n- one\n- two\n\nThen answer.\nSoon."))
                .containsExactly(
                        new LetterBlock("Choose:", List.of()),
                        new LetterBlock("", List.of("one", "two")),
                        new LetterBlock("Then answer.\nSoon.", List.of()));
    }

    /** A typing error in a file must not leave a letter without what the law demands. */
    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void theTextsComeWithPartsAndFieldsThatExist(LetterKind kind) {
        Map<String, String> texts = new BuiltInTexts().of(kind);

        assertThat(texts.keySet())
                .containsExactlyInAnyOrderElementsOf(LetterForms.of(kind).stream().map(LetterPart::name).toList());
        assertThat(texts.values()).allSatisfy(text -> assertThat(LetterField.unknownIn(text)).isEmpty());
    }
}
