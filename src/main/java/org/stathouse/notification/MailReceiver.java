package org.stathouse.notification;

/** Takes the mails of the mailbox; the feature that they are for implements it. */
public interface MailReceiver {

    /** Takes one mail in, in a transaction of its own with the note that it has been taken; tells what was done with it. */
    String receive(IncomingMail mail);
}
