package org.stathouse.raid;

import java.util.Arrays;
import java.util.Optional;

/** What is done about a risk (processes.md, Supporting: response [P]). */
public enum RiskResponse {
    AVOID("Avoid", "Change the plan so that it cannot happen."),
    REDUCE("Reduce", "Make it less likely or less harmful."),
    TRANSFER("Transfer", "Let somebody else carry it, by contract or insurance."),
    ACCEPT("Accept", "Live with it and watch its trigger.");

    private final String label;
    private final String meaning;

    RiskResponse(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** What it means, in a sentence. */
    public String meaning() {
        return meaning;
    }

    /** The response of that label or name, whatever the case. */
    static Optional<RiskResponse> called(String word) {
        return Arrays.stream(values())
                .filter(response -> response.label.equalsIgnoreCase(word) || response.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
