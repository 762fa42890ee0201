package org.stathouse.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the configured server by SMTP, and says what came of it. */
@Component
class SmtpTransport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /** The server wants another log-in or encryption (RFC 4954): ours to put right, not the mail's fault. */
    private static final Set<Integer> CONFIGURATION = Set.of(530, 534, 535, 538);

    private final MailSettings settings;
    private final RecordsMail records;
    private final Clock clock;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    SmtpTransport(MailSettings settings, RecordsMail records, Clock clock) {
        this(settings, records, clock, CONNECT_TIMEOUT, TIMEOUT);
    }

    SmtpTransport(MailSettings settings, RecordsMail records, Clock clock, Duration connectTimeout, Duration timeout) {
        this.settings = settings;
        this.records = records;
        this.clock = clock;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", Long.toString(connectTimeout.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(timeout.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(timeout.toMillis()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
    }

    Delivery deliver(OutboxTable.Leased leased) {
        MimeMessage message;
        try {
            message = message(leased.mail(), leased.body(), leased.attachments());
        } catch (MessagingException | UnsupportedEncodingException unusable) {
            return new Delivery.Refused("The mail cannot be addressed: " + unusable.getMessage());
        }
        try {
            sender.send(message);
            return new Delivery.Accepted();
        } catch (MailException failure) {
            return outcome(failure);
        }
    }

    private MimeMessage message(OutboxMail mail, MailBody body, List<OutsideLetter.Attachment> attachments)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new IdentifiedMessage(sender.getSession(), mail.messageId());
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setValidateAddresses(true);
        parts.setFrom(sender(mail));
        parts.setTo(recipient(mail));
        if (mail.replyTo() != null) {
            parts.setReplyTo(mail.replyTo());
        }
        parts.setSubject(mail.subject());
        parts.setText(body.text(), body.html());
        for (OutsideLetter.Attachment file : attachments) {
            parts.addAttachment(file.fileName(), new ByteArrayResource(file.content()), file.mediaType());
        }
        parts.setSentDate(Date.from(clock.instant()));
        // RFC 3834: keeps out-of-office replies away.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Letters to people outside come from the records office, where there is such a mailbox; notices from the product. */
    private InternetAddress sender(OutboxMail mail) throws UnsupportedEncodingException {
        boolean fromRecords = mail.outside() && records.answerable();
        return new InternetAddress(
                fromRecords ? records.address() : settings.sender(),
                mail.outside() ? "City public records" : "Stathouse",
                StandardCharsets.UTF_8.name());
    }

    private static InternetAddress recipient(OutboxMail mail) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.address() == null ? "" : mail.address(), true);
        address.setPersonal(mail.recipientName(), StandardCharsets.UTF_8.name());
        return address;
    }

    private static Delivery outcome(MailException failure) {
        Stream<Throwable> causes = failure instanceof MailSendException many
                ? Stream.concat(Stream.of(many.getMessageExceptions()), Stream.ofNullable(failure.getCause()))
                : Stream.ofNullable(failure.getCause());
        Throwable cause = causes.findFirst().orElse(failure);
        for (Throwable next = cause; next != null; next = following(next)) {
            if (code(next) >= 500 && !CONFIGURATION.contains(code(next))) {
                return new Delivery.Refused(sentence(next));
            }
        }
        return new Delivery.Deferred(sentence(deepest(cause)));
    }

    private static Throwable deepest(Throwable start) {
        Throwable last = start;
        for (Throwable next = following(start); next != null; next = following(next)) {
            last = next;
        }
        return last;
    }

    private static @Nullable Throwable following(Throwable failure) {
        return failure instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : failure.getCause();
    }

    private static int code(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException sending -> sending.getReturnCode();
            default -> 0;
        };
    }

    private static String sentence(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure instanceof AuthenticationFailedException ? "The mail server refused the log-in: " : "";
        return kind + OutboxNotices.oneLine(message == null ? failure.getClass().getSimpleName() : message);
    }

    /** Keeps the Message-ID that was fixed when the notice was written, so that a repeated mail is known as the same. */
    private static final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
