package org.stathouse.raid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.OutcomeOption;

/** What SteerCo can decide about an item. */
enum RaidOutcome {
    ACCEPT("Accept it as it stands and keep watching", null, null, null, "It stays open and comes back to SteerCo only when it gets worse."),
    ASSIGN("Assign the response", "Response due", "Who answers for it", "Response", "The person owns the item from now on and responds by that day."),
    /** The red case itself is opened by a red report only; here it is decided that there should be one. */
    ESCALATE(
            "Take it to red adjudication", null, null, "What is to be adjudicated",
            "The action’s next Red report opens a red case; the item stays open."),
    CLOSE("Close it", null, null, null, "The item is closed with the decision as its outcome.");

    private final OutcomeOption option;

    RaidOutcome(String label, @Nullable String dateLabel, @Nullable String personLabel, @Nullable String textLabel, String consequence) {
        this.option = new OutcomeOption(name(), label, dateLabel, personLabel, textLabel, consequence);
    }

    static List<OutcomeOption> options() {
        return Arrays.stream(values()).map(outcome -> outcome.option).toList();
    }

    static Optional<RaidOutcome> of(@Nullable String key) {
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(key)).findFirst();
    }
}
