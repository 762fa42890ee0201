package org.stathouse.notification.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server says of a mail that it could not deliver: to which address, and which mail. Known by its delivery report (RFC
 * 3464), else by the common forms of servers that write none. A mail that is only late is no bounce.
 */
final class BounceReport {

    private static final Pattern SENDER = Pattern.compile("^(mailer-daemon|postmaster|mail-daemon|maildelivery)@.*");
    private static final Pattern SUBJECT = Pattern.compile(
            ".*(undeliver|delivery status notification \\(failure|delivery failure|delivery has failed|mail delivery failed"
                    + "|returned mail|failure notice|no se ha podido entregar).*");
    private static final Pattern FIELD = Pattern.compile("(?im)^(final-recipient|original-recipient|action|status|message-id)\\s*:\\s*(.+)$");
    private static final Pattern ADDRESS = Pattern.compile("[\\p{Alnum}._%+'-]{1,64}@[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,8}");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?i)message-id:\\s*(<[^<>\\s]{1,300}>)");

    private BounceReport() {}

    /**
     * The address that was not reached.
     *
     * @param failedRecipients of the head {@code X-Failed-Recipients}, empty where there is none
     */
    static Optional<String> address(MailKind.Heads heads, String from, MailParts parts, List<String> own) {
        if (heads.value("Content-Type").startsWith("multipart/report") && heads.value("Content-Type").contains("delivery-status")) {
            return reported(parts.reports());
        }
        String failed = heads.value("X-Failed-Recipients");
        if (!failed.isEmpty()) {
            return firstAddress(failed, List.of());
        }
        boolean looksLikeOne = SENDER.matcher(from).matches() || heads.value("Return-Path").equals("<>");
        return looksLikeOne && SUBJECT.matcher(heads.value("Subject")).matches() ? firstAddress(parts.text(), own) : Optional.empty();
    }

    /** The names of the mails that are quoted in the report. */
    static List<String> returned(MailParts parts) {
        List<String> names = new ArrayList<>();
        for (String place : List.of(parts.reports(), parts.text())) {
            Matcher name = MESSAGE_ID.matcher(place);
            while (name.find() && names.size() < 5) {
                names.add(name.group(1));
            }
        }
        return names;
    }

    private static Optional<String> reported(String report) {
        String address = "";
        boolean failed = false;
        Matcher field = FIELD.matcher(report);
        while (field.find()) {
            String value = field.group(2).strip().toLowerCase(Locale.ROOT);
            switch (field.group(1).toLowerCase(Locale.ROOT)) {
                case "final-recipient" -> address = value;
                case "original-recipient" -> address = address.isEmpty() ? value : address;
                case "action" -> failed |= value.startsWith("failed");
                case "status" -> failed |= value.startsWith("5");
                default -> { }
            }
        }
        return failed ? firstAddress(address, List.of()) : Optional.empty();
    }

    private static Optional<String> firstAddress(String text, List<String> own) {
        Matcher address = ADDRESS.matcher(text.toLowerCase(Locale.ROOT));
        while (address.find()) {
            if (!own.contains(address.group()) && !SENDER.matcher(address.group()).matches()) {
                return Optional.of(address.group());
            }
        }
        return Optional.empty();
    }
}
