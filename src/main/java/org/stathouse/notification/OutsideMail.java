package org.stathouse.notification;

/** Where a use case leaves a mail to somebody without an account; written with the business change and sent after the commit. */
public interface OutsideMail {

    /**
     * Puts it into the outbox of the running transaction; one with the same {@link OutsideLetter#key()} is dropped.
     *
     * @throws IllegalStateException outside a transaction
     */
    void send(OutsideLetter letter);
}
