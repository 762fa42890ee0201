package org.stathouse.identity;

/** What an account may be in the City's process; some roles are held for one agency or one pillar. */
public enum Role {
    ACTION_OWNER(Scope.CITY),
    TMO(Scope.CITY),
    TMO_LIAISON(Scope.AGENCY),
    SCORER_ARPA(Scope.CITY),
    SCORER_BBMR(Scope.CITY),
    SCORER_OPI(Scope.CITY),
    PILLAR_CHAMPION(Scope.PILLAR),
    STEERCO_MEMBER(Scope.CITY),
    STEERCO_CHAIR(Scope.CITY),
    ADMINISTRATOR(Scope.CITY);

    /** For what a role is held: the whole city, one agency or one pillar. */
    public enum Scope { CITY, AGENCY, PILLAR }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
