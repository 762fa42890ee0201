package org.stathouse.notification;

/** What came of one attempt to hand a mail to the server. */
sealed interface Delivery {

    /** The server took it. */
    record Accepted() implements Delivery {}

    /**
     * The server, or the address itself, rules it out for good.
     *
     * @param noSuchAddress whether the server knows that nobody has this address
     */
    record Refused(String sentence, boolean noSuchAddress) implements Delivery {}

    /** It may work later: the server cannot be reached, hangs, or says "try again". */
    record Deferred(String sentence) implements Delivery {}
}
