package org.stathouse.notification;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A mail to somebody without an account.
 *
 * @param key what makes it the same mail, so that a repetition sends nothing twice
 * @param recipientName how they are called
 * @param address their e-mail address
 * @param replyTo where answers go, none for the sender's own address
 * @param text what it says, plain, with paragraphs separated by blank lines
 * @param attachments files that go with it
 * @param language in which it is written, and in which its sender is named: English or Spanish
 */
public record OutsideLetter(
        String key,
        CaseRef about,
        String recipientName,
        String address,
        @Nullable String replyTo,
        String subject,
        String text,
        List<Attachment> attachments,
        Locale language) {

    public OutsideLetter {
        attachments = List.copyOf(attachments);
    }

    /** A mail in English. */
    public OutsideLetter(
            String key,
            CaseRef about,
            String recipientName,
            String address,
            @Nullable String replyTo,
            String subject,
            String text,
            List<Attachment> attachments) {
        this(key, about, recipientName, address, replyTo, subject, text, attachments, Locale.ENGLISH);
    }

    /** @param mediaType {@code application/pdf} */
    public record Attachment(String fileName, String mediaType, byte[] content) {}
}
