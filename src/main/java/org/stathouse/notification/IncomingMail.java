package org.stathouse.notification;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in, read and made safe: addresses in lower case, text without markup and control characters.
 *
 * @param messageId its own name, by which it is taken once only
 * @param references the names of the mails that it answers, or of the mail of ours that came back
 * @param from the sender’s address, empty where none could be read
 * @param to the addresses it was sent to
 * @param receivedAt when the mail server took it
 * @param automatic an auto-reply, a mailing-list mail or the like, which must not be answered
 * @param bounced the address that a mail of ours could not be delivered to, where this is such a report
 * @param attachments the files with it, as the sender calls them
 * @param leftOut what could not be read of it, in words, each with its reason
 * @param tooLarge whether the mail was larger than is read: then only its head is here
 */
public record IncomingMail(
        String messageId,
        List<String> references,
        String from,
        @Nullable String fromName,
        List<String> to,
        String subject,
        String text,
        Instant receivedAt,
        boolean automatic,
        @Nullable String bounced,
        List<OutsideLetter.Attachment> attachments,
        List<String> leftOut,
        boolean tooLarge) {

    public IncomingMail {
        references = List.copyOf(references);
        to = List.copyOf(to);
        attachments = List.copyOf(attachments);
        leftOut = List.copyOf(leftOut);
    }
}
