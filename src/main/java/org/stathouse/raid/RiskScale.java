package org.stathouse.raid;

import java.util.List;

/** The two scales of a risk, 1 to 5, each step with words beside it so that two people mean the same (processes.md, Supporting [P]). */
public enum RiskScale {
    PROBABILITY("Probability", List.of(
            new Anchor("Rare", "less than one chance in ten"),
            new Anchor("Unlikely", "one to three chances in ten"),
            new Anchor("Possible", "about as likely as not"),
            new Anchor("Likely", "six to nine chances in ten"),
            new Anchor("Almost certain", "more than nine chances in ten"))),
    IMPACT("Impact", List.of(
            new Anchor("Negligible", "absorbed in daily work"),
            new Anchor("Minor", "a milestone slips within the month"),
            new Anchor("Moderate", "a milestone slips by more than a month, or cost grows noticeably"),
            new Anchor("Major", "the end date or the budget does not hold"),
            new Anchor("Severe", "the action fails, or residents are harmed")));

    /** The lowest step of both scales. */
    public static final int LOWEST = 1;

    /** The highest step of both scales. */
    public static final int HIGHEST = 5;

    /** One step of a scale in words. */
    public record Anchor(String word, String meaning) {}

    private final String label;
    private final List<Anchor> anchors;

    RiskScale(String label, List<Anchor> anchors) {
        this.label = label;
        this.anchors = anchors;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** What a step from 1 to 5 means. */
    public Anchor anchor(int step) {
        return anchors.get(step - LOWEST);
    }

    /** "4 Likely". */
    public String text(int step) {
        return step + " " + anchor(step).word();
    }

    static boolean holds(int step) {
        return step >= LOWEST && step <= HIGHEST;
    }
}
