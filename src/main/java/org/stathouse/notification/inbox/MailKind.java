package org.stathouse.notification.inbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** By which marks a mail is known to come from a program rather than a person; such a mail is never answered. */
final class MailKind {

    private static final Pattern ANSWERING_MACHINE = Pattern.compile(
            "^(automatic reply|auto(matic)?[- ]?(reply|response)|autoreply|out of (the )?office|respuesta automática|fuera de la oficina)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** RFC 3834: anything but {@code no} says that a program sent it. */
    static final Predicate<Heads> SAYS_SO = mail -> mail.has("Auto-Submitted") && !mail.value("Auto-Submitted").startsWith("no");

    /** Older marks of mailing lists and answering machines. */
    static final Predicate<Heads> PRECEDENCE = mail -> List.of("bulk", "junk", "list", "auto_reply").contains(mail.value("Precedence"));

    /** Microsoft’s servers put it on what their answering machines send, with which answers they do not want. */
    static final Predicate<Heads> SUPPRESSES = mail -> mail.has("X-Auto-Response-Suppress") && !"none".equals(mail.value("X-Auto-Response-Suppress"));

    static final Predicate<Heads> OTHER_MACHINES =
            mail -> mail.has("X-Autoreply") || mail.has("X-Autorespond") || mail.has("X-Autoresponder") || mail.has("X-Mail-Autoreply");

    /** RFC 2919 and RFC 2369. */
    static final Predicate<Heads> MAILING_LIST = mail -> mail.has("List-Id") || mail.has("List-Post") || mail.has("List-Unsubscribe");

    /** An empty way back (RFC 5321): no answer is wanted, and none could be given. */
    static final Predicate<Heads> NO_WAY_BACK = mail -> mail.value("Return-Path").equals("<>");

    static final Predicate<Heads> SUBJECT = mail -> ANSWERING_MACHINE.matcher(mail.value("Subject")).matches();

    private static final List<Predicate<Heads>> MARKS =
            List.of(SAYS_SO, PRECEDENCE, SUPPRESSES, OTHER_MACHINES, MAILING_LIST, NO_WAY_BACK, SUBJECT);

    private MailKind() {}

    static boolean isAutomatic(MimeMessage mail) {
        Heads heads = new Heads(mail);
        return MARKS.stream().anyMatch(mark -> mark.test(heads));
    }

    /** The heads of a mail in lower case, empty where there is none or it cannot be read. */
    record Heads(MimeMessage mail) {

        boolean has(String name) {
            return !value(name).isEmpty();
        }

        String value(String name) {
            try {
                return SafeText.header(mail.getHeader(name, " ")).toLowerCase(Locale.ROOT);
            } catch (MessagingException unreadable) {
                return "";
            }
        }
    }
}
