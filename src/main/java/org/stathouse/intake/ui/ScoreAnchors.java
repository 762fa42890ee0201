package org.stathouse.intake.ui;

import java.util.List;
import org.stathouse.intake.Criterion;

/** What each figure from 1 to 5 means for each criterion, in words, so that three offices mean the same by a 4. */
final class ScoreAnchors {

    private ScoreAnchors() {}

    /** The figure with its meaning: "4: …". */
    static String text(Criterion criterion, int points) {
        return points + ": " + words(criterion).get(points - 1);
    }

    private static List<String> words(Criterion criterion) {
        return switch (criterion) {
            case STEWARDSHIP -> List.of(
                    "no budget, or one that cannot be right",
                    "large costs are missing or guessed",
                    "plausible, with gaps to close",
                    "realistic, most of the money identified",
                    "realistic, funded, and careful with every dollar");
            case EQUITY -> List.of(
                    "widens differences between residents",
                    "no effect on them, or not considered",
                    "may narrow them, without a plan for it",
                    "narrows them for a named group or neighborhood",
                    "narrows them clearly, planned with those residents");
            case RESILIENCY -> List.of(
                    "makes the City more fragile",
                    "no effect",
                    "helps a little in one kind of emergency",
                    "makes an important service withstand or recover",
                    "makes the City as a whole withstand and recover better");
            case IMPACT -> List.of(
                    "residents would not notice",
                    "small change for few residents",
                    "clear change for some residents",
                    "large change for many residents",
                    "large, lasting change that most residents feel");
            case ACTION_PLAN_LINK -> List.of(
                    "does not serve its goal",
                    "touches its goal only loosely",
                    "supports its goal among other things",
                    "serves its goal directly",
                    "its goal cannot be reached without it");
            case WORKLOAD_DELIVERY -> List.of(
                    "cannot be delivered beside other work",
                    "needs people or skills that are not in sight",
                    "possible, if other work waits",
                    "deliverable with the people and time planned",
                    "deliverable, with people assigned and room to spare");
        };
    }
}
