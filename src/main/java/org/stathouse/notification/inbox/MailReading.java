package org.stathouse.notification.inbox;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.IncomingMail;

/** Reads a mail into words, files and marks. A malformed head is read as well as it can be, never refused. */
final class MailReading {

    private static final Pattern NAME = Pattern.compile("<[^<>\\s]{1,300}>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"(),;:\\[\\]]{1,64}@[\\p{Alnum}.-]{1,255}");
    private static final int MOST_REFERENCES = 50;
    private static final int LONGEST_SUBJECT = 500;
    private static final int LONGEST_NAME = 200;

    private final ReadingLimits limits;
    private final List<String> own;

    /** @param own our own addresses, which are never the one that a mail did not reach */
    MailReading(ReadingLimits limits, List<String> own) {
        this.limits = limits;
        this.own = own;
    }

    /** @param key by what the mail is known */
    IncomingMail read(MimeMessage mail, TakenMails.Key key, Instant receivedAt) throws MessagingException, IOException {
        boolean tooLarge = mail.getSize() > limits.mailBytes();
        MailKind.Heads heads = new MailKind.Heads(mail);
        MailParts parts = tooLarge ? null : MailParts.of(here(mail), limits);
        String from = from(mail);
        Optional<String> bounced = parts == null ? Optional.empty() : BounceReport.address(heads, from, parts, own);
        return new IncomingMail(
                key.messageId(),
                references(mail, bounced.isPresent() ? parts : null),
                from,
                fromName(mail),
                recipients(mail),
                SafeText.atMost(header(mail, "Subject"), LONGEST_SUBJECT),
                parts == null ? "" : parts.text(),
                receivedAt,
                bounced.isPresent() || own.contains(from) || MailKind.isAutomatic(mail),
                bounced.orElse(null),
                parts == null ? List.of() : parts.files(),
                parts == null ? List.of() : parts.leftOut(),
                tooLarge);
    }

    /** The sender’s address in lower case; empty where none can be read. */
    static String from(MimeMessage mail) throws MessagingException {
        return addresses(mail, "From").stream().findFirst().or(() -> senderOf(mail)).orElse("");
    }

    static String header(MimeMessage mail, String name) throws MessagingException {
        return SafeText.header(mail.getHeader(name, ", "));
    }

    private static Optional<String> senderOf(MimeMessage mail) {
        try {
            return addresses(mail, "Sender").stream().findFirst();
        } catch (MessagingException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String fromName(MimeMessage mail) throws MessagingException {
        String raw = mail.getHeader("From", ", ");
        if (raw == null) {
            return null;
        }
        try {
            InternetAddress[] parsed = InternetAddress.parseHeader(raw, false);
            String name = parsed.length == 0 ? null : parsed[0].getPersonal();
            return name == null || name.isBlank() ? null : SafeText.atMost(SafeText.line(name), LONGEST_NAME);
        } catch (AddressException malformed) {
            return null;
        }
    }

    /** Where it was sent to, and where it was delivered to after having been passed on. */
    private static List<String> recipients(MimeMessage mail) throws MessagingException {
        Set<String> all = new LinkedHashSet<>();
        for (String head : List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To")) {
            all.addAll(addresses(mail, head));
        }
        return List.copyOf(all);
    }

    private static List<String> addresses(MimeMessage mail, String head) throws MessagingException {
        String raw = mail.getHeader(head, ", ");
        if (raw == null) {
            return List.of();
        }
        List<String> parsed = parsed(raw);
        if (!parsed.isEmpty()) {
            return parsed;
        }
        List<String> found = new ArrayList<>();
        Matcher address = ADDRESS.matcher(raw.toLowerCase(Locale.ROOT));
        while (address.find()) {
            found.add(address.group());
        }
        return found;
    }

    private static List<String> parsed(String raw) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(raw, false))
                    .map(InternetAddress::getAddress)
                    .filter(address -> address != null && ADDRESS.matcher(address).matches())
                    .map(address -> address.toLowerCase(Locale.ROOT))
                    .toList();
        } catch (AddressException malformed) {
            return List.of();
        }
    }

    private static List<String> references(MimeMessage mail, @Nullable MailParts report) throws MessagingException {
        Set<String> names = new LinkedHashSet<>();
        if (report != null) {
            names.addAll(BounceReport.returned(report));
        }
        for (String head : List.of("In-Reply-To", "References")) {
            Matcher name = NAME.matcher(header(mail, head));
            while (name.find() && names.size() < MOST_REFERENCES) {
                names.add(name.group());
            }
        }
        return List.copyOf(names);
    }

    // Once into memory: the parts are then read without asking the server for each, and its faults end here.
    private static MimeMessage here(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        mail.writeTo(bytes);
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes.toByteArray()));
    }
}
