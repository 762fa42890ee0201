package org.stathouse.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Reads what became of a mail from the way in which a conversation with the mail server failed. */
final class SmtpFailure {

    /** The server wants another log-in or encryption (RFC 4954): ours to put right, not the mail's fault. */
    private static final Set<Integer> CONFIGURATION = Set.of(530, 534, 535, 538);

    /** The codes with which a server says that an address does not exist (RFC 3463: 5.1.x). */
    private static final Pattern NO_SUCH_ADDRESS = Pattern.compile("\\b5\\.1\\.\\d\\b");

    private SmtpFailure() {}

    /** Whether the mail may be tried again, or was refused for good, and what the server said. */
    static Delivery outcome(MessagingException failure) {
        for (Throwable next = failure; next != null; next = following(next)) {
            if (code(next) >= 500 && !CONFIGURATION.contains(code(next))) {
                String sentence = sentence(next);
                boolean noSuchAddress = next instanceof SMTPAddressFailedException && NO_SUCH_ADDRESS.matcher(sentence).find();
                return new Delivery.Refused(sentence, noSuchAddress);
            }
        }
        return new Delivery.Deferred(sentence(deepest(failure)));
    }

    private static Throwable deepest(MessagingException start) {
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
}
