package org.stathouse.raid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.steerco.OutcomeOption;

/** What SteerCo can decide about an item. */
enum RaidOutcome {
    ACCEPT("Accept it as it stands and keep watching", null, null, null),
    ASSIGN("Assign the response", "Response due", "Who answers for it", "Response"),
    /** The red case itself is opened by a red report only; here it is decided that there should be one. */
    ESCALATE("Take it to red adjudication", null, null, "What is to be adjudicated"),
    CLOSE("Close it", null, null, null);

    private final OutcomeOption option;

    RaidOutcome(String label, @Nullable String dateLabel, @Nullable String personLabel, @Nullable String textLabel) {
        this.option = new OutcomeOption(name(), label, dateLabel, personLabel, textLabel);
    }

    static List<OutcomeOption> options() {
        return Arrays.stream(values()).map(outcome -> outcome.option).toList();
    }

    static Optional<RaidOutcome> of(@Nullable String key) {
        return Arrays.stream(values()).filter(outcome -> outcome.name().equals(key)).findFirst();
    }
}
