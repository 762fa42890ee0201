package org.stathouse.notification;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox of the records office, {@code stathouse.records.mail.*}: the sender of mails to people without an account, and where
 * their answers come in.
 *
 * @param address empty where the product's own sender is used and nobody reads answers
 */
@ConfigurationProperties("stathouse.records.mail")
public record RecordsMail(@DefaultValue("") String address) {

    /** Whether answers can be read at all. */
    public boolean answerable() {
        return !address.isBlank();
    }

    /** The address for answers about one request: {@code records+mpia-2027-0001@city.example}; nothing without a mailbox. */
    public Optional<String> replyTo(String number) {
        int at = address.lastIndexOf('@');
        return at < 1
                ? Optional.empty()
                : Optional.of(address.substring(0, at) + "+" + number.toLowerCase(Locale.ROOT) + address.substring(at));
    }

    /** The subject of a mail about one request: {@code [MPIA-2027-0001] Your request}. Some mail programs drop what follows a plus. */
    public static String subject(String number, String about) {
        return "[" + number + "] " + about;
    }
}
