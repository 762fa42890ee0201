package org.stathouse.notification.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.stathouse.notification.IncomingMail;

/** Mails as bytes on the wire: each character of the text is one byte. */
final class RawMail {

    static final Instant ARRIVED = Instant.parse("2027-03-01T15:00:00Z");

    private RawMail() {}

    static MimeMessage message(String raw) {
        try {
            byte[] bytes = raw.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static IncomingMail read(String raw) {
        return read(raw, ReadingLimits.USUAL);
    }

    static IncomingMail read(String raw, ReadingLimits limits) {
        try {
            MimeMessage mail = message(raw);
            var key = new TakenMails.Key("<key@test>", MailReading.from(mail));
            return new MailReading(limits, List.of("records@city.example")).read(mail, key, ARRIVED);
        } catch (MessagingException unreadable) {
            throw new IllegalArgumentException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
