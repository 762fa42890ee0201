package org.stathouse.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

/** The order in which Arabic and Hebrew are drawn, and the forms of joined letters. */
class RightToLeftTest {

    private final RightToLeft order = new RightToLeft();
    private final ArabicLetters letters = new ArabicLetters();

    @Test
    void leavesTextWithoutThemAsItIs() {
        assertThat(order.visual("SteerCo (10 March)")).isEqualTo("SteerCo (10 March)");
    }

    @Test
    void turnsAHebrewWordAndKeepsTheFigureBesideIt() {
        assertThat(order.visual("Hall שלום (2027).")).isEqualTo("Hall (2027) םולש.");
        assertThat(order.reorderRTLTextToLTR("בשעה 10:00 (City)")).isEqualTo("(City) 10:00 העשב");
    }

    @Test
    void joinsArabicLettersByTheirPlaceInTheWord() {
        assertThat(letters.joined("مرحبا")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
        assertThat(letters.joined("ب")).as("a letter alone").isEqualTo("\uFE8F");
    }

    @Test
    void writesLamAndAlefAsOne() {
        assertThat(letters.joined("لا")).isEqualTo("\uFEFB");
        assertThat(letters.joined("بلاد")).isEqualTo("\uFE91\uFEFC\uFEA9");
    }

    @Test
    void takesFormsApartAgain() {
        assertThat(letters.apart("\uFEFB\uFE8F plain")).isEqualTo("لاب plain");
    }

    @Test
    void aPartFromRightToLeftHoldsTheFiguresInIt() {
        RightToLeft.Runs runs = new RightToLeft.Runs();
        runs.setParagraph("Arabic: مرحبا 15 % في end", BidiSplitter.LTR);
        assertThat(runs.countTextRuns()).isEqualTo(3);
        assertThat(runs.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getVisualRun(1).getStart()).isEqualTo(8);
        assertThat(runs.getVisualRun(1).getLength()).isEqualTo("مرحبا 15 % في".length());
        assertThat(runs.getVisualRun(2).getDirection()).isEqualTo(BidiSplitter.LTR);
    }

    @Test
    void aParagraphBeginsAtTheRightIfItsFirstLetterDoes() {
        RightToLeft.Runs runs = new RightToLeft.Runs();
        assertThat(runs.getBaseDirection("12 שלום and more")).isEqualTo(BidiSplitter.RTL);
        assertThat(runs.getBaseDirection("Hall שלום")).isEqualTo(BidiSplitter.LTR);
        assertThat(runs.getBaseDirection("Hall")).isEqualTo(BidiSplitter.LTR);
    }
}
