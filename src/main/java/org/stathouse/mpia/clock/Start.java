package org.stathouse.mpia.clock;

/** The event from which a date is counted; its day is not counted itself. */
public enum Start {
    RECEIPT("Receipt by the first agency"),
    DENIAL("Denial"),
    TEMPORARY_DENIAL("Temporary denial"),
    VICTIM_NOTICE("Notice to the victim"),
    OMBUDSMAN_REQUEST("Ombudsman’s receipt of the request"),
    DETERMINATION("Receipt of the Ombudsman’s determination"),
    BOARD_COMPLAINT("City’s receipt of the complaint"),
    BOARD_INFORMATION("Board’s receipt of response and information"),
    BOARD_FILING("Filing of the complaint"),
    SERVICE("Service of the complaint");

    private final String label;

    Start(String label) {
        this.label = label;
    }

    /** It in words. */
    public String label() {
        return label;
    }
}
