package org.stathouse.notification.inbox;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.OutsideLetter;

/**
 * Walks through the parts of a mail and collects its words, files and delivery reports, within limits. A part that cannot be read is
 * named among what was left out; the others are read all the same.
 */
final class MailParts {

    private static final int MOST_TEXT_BYTES = 2 * 1024 * 1024;

    private final ReadingLimits limits;
    private final StringBuilder text = new StringBuilder();
    private final List<OutsideLetter.Attachment> files = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final StringBuilder reports = new StringBuilder();
    private int parts;
    private boolean cut;

    private MailParts(ReadingLimits limits) {
        this.limits = limits;
    }

    /** Reads a mail whose bytes are here already. */
    static MailParts of(MimeMessage mail, ReadingLimits limits) {
        MailParts read = new MailParts(limits);
        read.walk(mail, 0);
        if (read.cut) {
            read.leftOut.add("The rest of the text: it is longer than %,d characters".formatted(limits.textCharacters()));
        }
        return read;
    }

    /** Its words, those of plain parts before those of HTML ones that say the same. */
    String text() {
        return SafeText.atMost(text.toString().strip(), limits.textCharacters());
    }

    List<OutsideLetter.Attachment> files() {
        return List.copyOf(files);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** The fields of its delivery reports, and the head of the mail that came back, line by line. */
    String reports() {
        return reports.toString();
    }

    private void walk(Part part, int depth) {
        parts++;
        if (depth > limits.depth() || parts > limits.parts()) {
            leaveOut("A part of the mail: it has too many parts");
            return;
        }
        try {
            read(part, depth);
        } catch (MessagingException | IOException unreadable) {
            leaveOut(nameOf(part, "A part of the mail") + ": it cannot be read");
        }
    }

    private void read(Part part, int depth) throws MessagingException, IOException {
        ContentType type = typeOf(part);
        if (type.match("multipart/*")) {
            readMultipart(part, type, depth);
        } else if (type.match("message/delivery-status") || type.match("text/rfc822-headers")) {
            reports.append(SafeText.decode(bytes(part, MOST_TEXT_BYTES), null)).append("\n\n");
        } else if (type.match("message/rfc822") && part.getContent() instanceof MimeMessage inner) {
            readInner(inner, depth);
        } else if (isFile(part, type)) {
            addFile(part, type);
        } else if (type.match("text/html")) {
            say(HtmlText.of(words(part, type)));
        } else {
            say(words(part, type));
        }
    }

    private void readMultipart(Part part, ContentType type, int depth) throws MessagingException, IOException {
        if (!(part.getContent() instanceof Multipart several)) {
            leaveOut("A part of the mail: its parts cannot be told apart");
            return;
        }
        if (type.match("multipart/alternative")) {
            walk(best(several), depth + 1);
            return;
        }
        for (int i = 0; i < several.getCount(); i++) {
            walk(several.getBodyPart(i), depth + 1);
        }
    }

    /** The plain words if there are some, else the last kind that we can read: the sender’s programs put the richest last. */
    private static Part best(Multipart kinds) throws MessagingException, IOException {
        BodyPart best = kinds.getBodyPart(kinds.getCount() - 1);
        for (int i = kinds.getCount() - 1; i >= 0; i--) {
            BodyPart one = kinds.getBodyPart(i);
            ContentType type = typeOf(one);
            if (type.match("multipart/*") || type.match("text/html")) {
                best = one;
            } else if (type.match("text/plain") && !SafeText.decode(bytes(one, MOST_TEXT_BYTES), null).isBlank()) {
                return one;
            }
        }
        return best;
    }

    /** A mail within a mail: one that was passed on, or the one that came back. */
    private void readInner(MimeMessage inner, int depth) throws MessagingException {
        reports.append("Message-ID: ").append(SafeText.header(inner.getHeader("Message-ID", " "))).append('\n');
        reports.append("Subject: ").append(SafeText.header(inner.getHeader("Subject", " "))).append("\n\n");
        say("----- " + SafeText.header(inner.getHeader("From", ", ")) + ": " + SafeText.header(inner.getHeader("Subject", " ")) + " -----");
        walk(inner, depth + 1);
    }

    private static boolean isFile(Part part, ContentType type) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(dispositionOf(part))
                || !type.match("text/*")
                || (part.getHeader("Content-Disposition") != null && !nameOf(part, "").isEmpty());
    }

    private void addFile(Part part, ContentType type) throws MessagingException, IOException {
        String name = nameOf(part, "file" + (files.size() + 1));
        if (files.size() >= limits.files()) {
            leaveOut(name + ": at most " + limits.files() + " files are taken with a mail");
            return;
        }
        byte[] content = bytes(part, limits.fileBytes());
        files.add(new OutsideLetter.Attachment(name, type.getBaseType().toLowerCase(Locale.ROOT), content));
    }

    private void say(String words) {
        if (words.isBlank()) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(words.strip());
        if (text.length() > limits.textCharacters()) {
            cut = true;
            text.setLength(limits.textCharacters());
        }
    }

    private void leaveOut(String what) {
        if (!leftOut.contains(what)) {
            leftOut.add(what);
        }
    }

    private static String words(Part part, ContentType type) throws MessagingException, IOException {
        return SafeText.clean(SafeText.decode(bytes(part, MOST_TEXT_BYTES), type.getParameter("charset")));
    }

    /** Keeps what could be decoded before a fault in the encoding: better part of a sentence than none of it. */
    private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream stream = part.getInputStream()) {
            byte[] buffer = new byte[8192];
            int count = stream.read(buffer);
            while (count >= 0 && read.size() < most) {
                read.write(buffer, 0, Math.min(count, most - read.size()));
                count = stream.read(buffer);
            }
        } catch (IOException broken) {
            if (read.size() == 0) {
                throw broken;
            }
        }
        return read.toByteArray();
    }

    private static ContentType typeOf(Part part) throws MessagingException {
        String said = part.getContentType();
        try {
            return new ContentType(said == null ? "text/plain" : said);
        } catch (ParseException malformed) {
            return new ContentType(said != null && said.toLowerCase(Locale.ROOT).startsWith("text/html") ? "text/html" : "text/plain");
        }
    }

    private static @Nullable String dispositionOf(Part part) {
        try {
            return part.getDisposition();
        } catch (MessagingException malformed) {
            return null;
        }
    }

    private static String nameOf(Part part, String otherwise) {
        try {
            String name = SafeText.header(part.getFileName());
            return name.isEmpty() ? otherwise : name;
        } catch (MessagingException malformed) {
            return otherwise;
        }
    }
}
