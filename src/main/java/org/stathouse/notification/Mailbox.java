package org.stathouse.notification;

/** The mailbox that people write to. */
public interface Mailbox {

    /**
     * How it fares.
     *
     * @throws org.stathouse.shared.NotPermitted for anyone but an administrator
     */
    MailboxState state();

    /**
     * Looks into it soon, beside what is running; a stuck mail is tried again.
     *
     * @throws org.stathouse.shared.NotPermitted for anyone but an administrator
     */
    void lookSoon();
}
