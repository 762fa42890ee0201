package org.stathouse.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one mail to the configured server by SMTP, and says what came of it. */
@Component
class SmtpTransport {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    /** Many servers close a connection after so many mails, or slow it down. */
    private static final int MAILS_A_CONNECTION = 100;

    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final MailSettings settings;
    private final RecordsMail records;
    private final UnsubscribeLinks links;
    private final Clock clock;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    SmtpTransport(MailSettings settings, RecordsMail records, UnsubscribeLinks links, Clock clock) {
        this(settings, records, links, clock, CONNECT_TIMEOUT, TIMEOUT);
    }

    SmtpTransport(
            MailSettings settings, RecordsMail records, UnsubscribeLinks links, Clock clock, Duration connectTimeout, Duration timeout) {
        this.settings = settings;
        this.records = records;
        this.links = links;
        this.clock = clock;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        properties.put("mail.smtp.connectiontimeout", Long.toString(connectTimeout.toMillis()));
        properties.put("mail.smtp.timeout", Long.toString(timeout.toMillis()));
        properties.put("mail.smtp.writetimeout", Long.toString(timeout.toMillis()));
        // The mail is out before the good-bye; a server that hangs then must not make it look as if it were not.
        properties.put("mail.smtp.quitwait", "false");
        properties.put("mail.smtp.starttls.enable", Boolean.toString(settings.starttls()));
        properties.put("mail.smtp.starttls.required", Boolean.toString(settings.starttls()));
        if (!settings.user().isBlank()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.put("mail.smtp.auth", "true");
        }
    }

    /** A conversation with the server for some mails, one after the other; it connects with the first one. */
    Line open() {
        return new Line();
    }

    /** Hands over one mail on a connection of its own. */
    Delivery deliver(OutboxTable.Leased leased) {
        try (Line line = open()) {
            return line.deliver(leased);
        }
    }

    /** One connection at a time, made anew after a fault and after a hundred mails. Not for use by several threads. */
    final class Line implements AutoCloseable {

        private @Nullable Transport connection;
        private int mails;

        /** Hands over one mail; what went wrong is in the answer, never thrown. */
        Delivery deliver(OutboxTable.Leased leased) {
            MimeMessage message;
            try {
                message = message(leased.mail(), leased.body(), leased.attachments());
                message.saveChanges();
            } catch (MessagingException | UnsupportedEncodingException unusable) {
                return new Delivery.Refused("The mail cannot be addressed: " + unusable.getMessage(), false);
            }
            try {
                connected().sendMessage(message, message.getAllRecipients());
                return new Delivery.Accepted();
            } catch (MessagingException failure) {
                close();
                return SmtpFailure.outcome(failure);
            }
        }

        private Transport connected() throws MessagingException {
            if (mails++ % MAILS_A_CONNECTION == 0) {
                close();
            }
            Transport line = connection;
            if (line == null) {
                line = sender.getSession().getTransport("smtp");
                line.connect(sender.getHost(), sender.getPort(), sender.getUsername(), sender.getPassword());
                connection = line;
            }
            return line;
        }

        @Override
        public void close() {
            Transport line = connection;
            connection = null;
            if (line != null) {
                try {
                    line.close();
                } catch (MessagingException gone) {
                    LOG.debug("The mail server had closed the connection itself", gone);
                }
            }
        }
    }

    private MimeMessage message(OutboxMail mail, MailBody body, List<OutsideLetter.Attachment> attachments)
            throws MessagingException, UnsupportedEncodingException {
        IdentifiedMessage message = new IdentifiedMessage(sender.getSession(), mail.messageId());
        reportsTo().ifPresent(message::setEnvelopeFrom);
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
        unsubscribe(message, mail);
        // RFC 3834: keeps out-of-office replies away.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /** Reports of mails that could not be delivered come to where Stathouse reads them. */
    private Optional<String> reportsTo() {
        if (!settings.bounces().isBlank()) {
            return Optional.of(settings.bounces());
        }
        return records.answerable() ? Optional.of(records.address()) : Optional.empty();
    }

    /** RFC 2369 and RFC 8058: mail programs show a button that turns this kind off. */
    private void unsubscribe(MimeMessage message, OutboxMail mail) throws MessagingException {
        Optional<String> link = mail.outside() ? Optional.empty() : links.address(mail.recipient(), mail.kind());
        if (link.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + link.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }

    /** Letters to people outside come from the records office, where there is such a mailbox; notices from the product. */
    private InternetAddress sender(OutboxMail mail) throws UnsupportedEncodingException {
        boolean fromRecords = mail.outside() && records.answerable();
        String office = mail.language().equals("es") ? "Registros públicos de la Ciudad" : "City public records";
        return new InternetAddress(
                fromRecords ? records.address() : settings.sender(),
                mail.outside() ? office : "Stathouse",
                StandardCharsets.UTF_8.name());
    }

    private static InternetAddress recipient(OutboxMail mail) throws MessagingException, UnsupportedEncodingException {
        InternetAddress address = new InternetAddress(mail.address() == null ? "" : mail.address(), true);
        address.setPersonal(mail.recipientName(), StandardCharsets.UTF_8.name());
        return address;
    }

    /** Keeps the Message-ID that was fixed when the notice was written, so that a repeated mail is known as the same. */
    private static final class IdentifiedMessage extends SMTPMessage {

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
