package org.stathouse.notification;

import java.util.Optional;

/** The mailbox that people write to. */
public interface Mailbox {

    /** Its address, for {@link OutsideLetter#replyTo()}; nothing where none is set up. */
    Optional<String> address();

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
