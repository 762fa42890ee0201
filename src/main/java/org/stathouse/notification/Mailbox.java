package org.stathouse.notification;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The mailbox that people write to, as other modules and its administrators see it. */
@Component
public class Mailbox {

    private final InboxSettings settings;

    Mailbox(InboxSettings settings) {
        this.settings = settings;
    }

    /** Its address, for {@link OutsideLetter#replyTo()}; nothing where none is set up. */
    public Optional<String> address() {
        return Optional.of(settings.ownAddress()).filter(address -> !address.isBlank());
    }
}
