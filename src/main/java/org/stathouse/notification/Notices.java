package org.stathouse.notification;

/** Where a use case leaves a notice; it is written with the business change and sent after the commit. */
public interface Notices {

    /**
     * Puts the notice into the outbox of the running transaction. A second notice with the same {@link Notice#key()} to the
     * same person is dropped, so that a repeated step tells nobody twice.
     *
     * @throws IllegalStateException outside a transaction
     */
    void send(Notice notice);
}
