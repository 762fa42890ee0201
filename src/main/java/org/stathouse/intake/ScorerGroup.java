package org.stathouse.intake;

import org.stathouse.identity.Role;

/** The offices that score a proposal side by side (processes.md A.1 step 3; issue 2). */
public enum ScorerGroup {
    ARPA(Role.SCORER_ARPA, "Recovery Programs (ARPA)"),
    BBMR(Role.SCORER_BBMR, "Budget and Management Research (BBMR)"),
    OPI(Role.SCORER_OPI, "Performance and Innovation (OPI)");

    private final Role role;
    private final String label;

    ScorerGroup(Role role, String label) {
        this.role = role;
        this.label = label;
    }

    /** The role whose holders score for this office. */
    public Role role() {
        return role;
    }

    /** The candidate group of the scoring task. */
    public String group() {
        return role.name();
    }

    public String label() {
        return label;
    }

    /** The office of a candidate group such as {@code SCORER_OPI}. */
    public static ScorerGroup ofGroup(String group) {
        return valueOf(group.substring("SCORER_".length()));
    }
}
