package org.stathouse.stat.process;

/** The names that {@code processes/stat/tiger-team.bpmn} and the code share. */
public final class TigerTeamProcess {

    /** The process id. */
    public static final String KEY = "tiger-team";

    public static final String FORM_CHARTER = "stat/write-charter";
    public static final String FORM_DECIDE_CHARTER = "stat/decide-charter";
    public static final String FORM_REPORT = "stat/report-result";
    public static final String FORM_DECIDE_RESULT = "stat/decide-result";

    /** The id of the team, as text. */
    static final String TEAM_ID = "teamId";

    /** The user name of its lead. */
    static final String LEAD = "lead";

    /** A boolean that the first gateway tests. */
    static final String APPROVED = "approved";

    /** A boolean that the second gateway tests. */
    static final String CLOSED = "closed";

    /** The message that the team has another last day. */
    static final String END_MOVED = "tiger-team-end-moved";

    /** The message that ends the process at any step. */
    static final String DISSOLVED = "tiger-team-dissolved";

    private TigerTeamProcess() {}
}
