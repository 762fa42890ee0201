package org.stathouse.notification.inbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox that is read by IMAP, {@code stathouse.inbox.*}.
 *
 * @param host empty where no mailbox is read
 * @param port 993 for TLS from the first byte, 143 with STARTTLS or without
 * @param tls {@code tls} (the default), {@code starttls}, or {@code none} for a server on the same machine
 * @param folder where mails arrive
 * @param taken the folder that mails go to once they are taken; it is made if there is none
 * @param seconds how long to wait between two looks
 */
@ConfigurationProperties("stathouse.inbox")
record InboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("tls") Encryption tls,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("Taken") String taken,
        @DefaultValue("60") int seconds) {

    /** How the connection is kept from being read on its way. */
    enum Encryption { TLS, STARTTLS, NONE }

    boolean configured() {
        return !host.isBlank();
    }

    /** Leaves the password out of logs. */
    @Override
    public String toString() {
        return "mailbox " + user + " on " + host + ":" + port;
    }
}
