package org.stathouse.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server, {@code stathouse.mail.*}, and the product's own address.
 *
 * @param host empty where no mail is sent
 * @param from the sender's address; by default {@code no-reply@} the mail server's name
 * @param bounces where reports of mails that could not be delivered go; by default the mailbox of the records office, which Stathouse
 *     reads, else the sender
 * @param starttls whether the connection must be encrypted by STARTTLS
 */
@ConfigurationProperties("stathouse.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("25") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("") String bounces,
        @DefaultValue("false") boolean starttls) {

    boolean configured() {
        return !host.isBlank();
    }

    String sender() {
        return from.isBlank() ? "no-reply@" + host : from;
    }

    /** Leaves the password out of logs. */
    @Override
    public String toString() {
        return "mail server " + host + ":" + port;
    }
}
