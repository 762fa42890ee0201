package org.stathouse.identity;

/** What an account may be in the City's process; some roles are held for one agency or one pillar. */
public enum Role {
    ACTION_OWNER("Action owner", Scope.CITY),
    TMO("TMO", Scope.CITY),
    TMO_LIAISON("TMO Liaison", Scope.AGENCY),
    SCORER_ARPA("ARPA scorer", Scope.CITY),
    SCORER_BBMR("BBMR scorer", Scope.CITY),
    SCORER_OPI("OPI scorer", Scope.CITY),
    PILLAR_CHAMPION("Pillar Champion", Scope.PILLAR),
    STEERCO_MEMBER("SteerCo member", Scope.CITY),
    STEERCO_CHAIR("SteerCo chair", Scope.CITY),
    STAT_ANALYST("Stat analyst", Scope.CITY),
    STAT_CHAIR("Stat chair", Scope.CITY),
    DEPUTY_PERFORMANCE_OFFICER("Deputy Chief Performance Officer", Scope.CITY),
    DATA_DRIVEN_OFFICER("Data-Driven Officer", Scope.AGENCY),
    RECORDS_CLERK("Records intake clerk", Scope.CITY),
    RECORDS_CUSTODIAN("Records custodian", Scope.AGENCY),
    RECORD_HOLDER("Record holder", Scope.AGENCY),
    LAW_REVIEWER("Law reviewer", Scope.CITY),
    FEE_APPROVER("Fee approver", Scope.CITY),
    RECORDS_SUPERVISOR("Records supervisor", Scope.CITY),
    ADMINISTRATOR("Administrator", Scope.CITY);

    /** For what a role is held: the whole city, one agency or one pillar. */
    public enum Scope { CITY, AGENCY, PILLAR }

    private final String title;
    private final Scope scope;

    Role(String title, Scope scope) {
        this.title = title;
        this.scope = scope;
    }

    /** The role as people call it. */
    public String title() {
        return title;
    }

    public Scope scope() {
        return scope;
    }
}
