package org.stathouse.mpia.correspondence;

/** Why a mail was put before staff instead of into a request. */
public enum WhyUnplaced {
    OTHER_SENDER("Names a request, but comes from another address than its requester’s"),
    UNKNOWN_NUMBER("Names a request that does not exist"),
    TOO_MANY("More mails from this address than are taken by themselves"),
    TOO_LARGE("Too large to be read; it lies in the mailbox"),
    NO_SENDER("Has no address that could be answered"),
    EMPTY("Says nothing"),
    AUTOMATIC("Sent by a program or a mailing list"),
    BOUNCE("A mail came back that belongs to no request");

    private final String label;

    WhyUnplaced(String label) {
        this.label = label;
    }

    /** The reason in words. */
    public String label() {
        return label;
    }
}
