package org.stathouse.notification.inbox;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.time.Duration;
import java.util.Properties;

/** Connects to the mailbox; every wait for the server ends. */
final class InboxConnection implements AutoCloseable {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final Store store;
    private final InboxSettings settings;

    private InboxConnection(Store store, InboxSettings settings) {
        this.store = store;
        this.settings = settings;
    }

    static InboxConnection open(InboxSettings settings) throws MessagingException {
        String protocol = settings.tls() == InboxSettings.Encryption.TLS ? "imaps" : "imap";
        Store store = Session.getInstance(properties(settings, "mail." + protocol + ".")).getStore(protocol);
        store.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return new InboxConnection(store, settings);
    }

    private static Properties properties(InboxSettings settings, String prefix) {
        boolean startTls = settings.tls() == InboxSettings.Encryption.STARTTLS;
        Properties properties = new Properties();
        properties.put(prefix + "connectiontimeout", Long.toString(CONNECT_TIMEOUT.toMillis()));
        properties.put(prefix + "timeout", Long.toString(TIMEOUT.toMillis()));
        properties.put(prefix + "writetimeout", Long.toString(TIMEOUT.toMillis()));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", Boolean.toString(startTls));
        properties.put(prefix + "starttls.required", Boolean.toString(startTls));
        // A mail is not marked as read by being read: only by having been taken.
        properties.put(prefix + "peek", "true");
        return properties;
    }

    Folder inbox() throws MessagingException {
        Folder folder = store.getFolder(settings.folder());
        folder.open(Folder.READ_WRITE);
        return folder;
    }

    /** The folder for taken mails, made if there is none. */
    Folder taken() throws MessagingException {
        Folder folder = store.getFolder(settings.taken());
        if (!folder.exists() && !folder.create(Folder.HOLDS_MESSAGES)) {
            throw new MessagingException("The folder “" + settings.taken() + "” cannot be made.");
        }
        return folder;
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }
}
