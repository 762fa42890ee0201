package org.stathouse.intake;

/** The six criteria of the City's FY24 budget-proposal rubric, each scored 1 to 5 (processes.md A.1 step 3 [P:BB]). */
public enum Criterion {
    STEWARDSHIP("Stewardship", "Is the budget realistic, and is the money used with care?"),
    EQUITY("Equity", "Does it narrow differences between neighborhoods or groups of residents?"),
    RESILIENCY("Resiliency", "Does it make the City better able to withstand and recover?"),
    IMPACT("Impact", "How much does the measured outcome change for residents?"),
    ACTION_PLAN_LINK("Action Plan link", "How directly does it serve its goal in the action plan?"),
    WORKLOAD_DELIVERY("Workload Delivery", "Can the agency deliver it beside its other work?");

    private final String label;
    private final String question;

    Criterion(String label, String question) {
        this.label = label;
        this.question = question;
    }

    /** The criterion's name as people read it. */
    public String label() {
        return label;
    }

    /** What the scorer answers with 1 (not at all) to 5 (fully). */
    public String question() {
        return question;
    }
}
