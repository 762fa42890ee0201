package org.stathouse.mpia;

/** The letters of a request (mpia.md §3). */
public enum LetterKind {
    ACKNOWLEDGEMENT("Acknowledgement"),
    TEN_DAY("Ten-day letter"),
    REFERRAL("Referral to the custodian"),
    NO_RECORD("No such record"),
    ALREADY_PUBLIC("Already public"),
    CLARIFICATION("Question to the requester"),
    DEPOSIT("Fee estimate and deposit"),
    EXTENSION_CONSENT("Request for more time"),
    DENIAL("Denial, whole or in part"),
    WAIVER("Decision on the fee waiver"),
    VICTIM_NOTICE("Notice to a 9-1-1 victim"),
    TEMPORARY_DENIAL("Notice of a temporary denial"),
    RELEASE("Release of records"),
    OMBUDSMAN_PACKET("Packet for the Ombudsman"),
    BOARD_PACKET("Packet for the Board"),
    CLOSING("Closing without release");

    private final String label;

    LetterKind(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
