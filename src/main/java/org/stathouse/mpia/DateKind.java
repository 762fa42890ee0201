package org.stathouse.mpia;

/**
 * Every date that the law gives for a request, or for a dispute about one (mpia.md §1). Whether and how one is counted is a policy of
 * {@code mpia.clock}.
 */
public enum DateKind {
    ACKNOWLEDGEMENT("Acknowledgement"),
    TEN_DAY_LETTER("Ten-day letter"),
    WRONG_CUSTODIAN("Notice that another is the custodian"),
    NO_RECORD("Notice that there is no such record"),
    DECISION("Grant or deny"),
    PRODUCTION("Produce the records"),
    DENIAL_STATEMENT("Statement of the denial"),
    VICTIM_NOTICE("Notice to the 9-1-1 victim"),
    VICTIM_REPLY("Reply of the 9-1-1 victim"),
    COURT_PETITION("Petition after a temporary denial"),
    OMBUDSMAN_FINISH("Ombudsman’s final determination"),
    BOARD_COMPLAINT("Complaint to the Board"),
    BOARD_ANSWER("Answer to the Board"),
    BOARD_DECISION("Board’s decision"),
    BOARD_OUTER_LIMIT("Board’s last day"),
    LAWSUIT_ANSWER("Answer to the lawsuit");

    private final String label;

    DateKind(String label) {
        this.label = label;
    }

    /** What is due, in words. */
    public String label() {
        return label;
    }

    /** Whether the City has to act by it. The others bind the Ombudsman, the Board, the requester or the victim. */
    public boolean bindsCity() {
        return switch (this) {
            case ACKNOWLEDGEMENT, TEN_DAY_LETTER, WRONG_CUSTODIAN, NO_RECORD, DECISION, PRODUCTION, DENIAL_STATEMENT, VICTIM_NOTICE, COURT_PETITION,
                    BOARD_ANSWER, LAWSUIT_ANSWER -> true;
            case VICTIM_REPLY, OMBUDSMAN_FINISH, BOARD_COMPLAINT, BOARD_DECISION, BOARD_OUTER_LIMIT -> false;
        };
    }

    /** Whether it belongs to a dispute, and so asks for something after the request itself is closed (mpia.md §5). */
    public boolean ofDispute() {
        return switch (this) {
            case OMBUDSMAN_FINISH, BOARD_COMPLAINT, BOARD_ANSWER, BOARD_DECISION, BOARD_OUTER_LIMIT, LAWSUIT_ANSWER -> true;
            case ACKNOWLEDGEMENT, TEN_DAY_LETTER, WRONG_CUSTODIAN, NO_RECORD, DECISION, PRODUCTION, DENIAL_STATEMENT, VICTIM_NOTICE, VICTIM_REPLY,
                    COURT_PETITION -> false;
        };
    }
}
