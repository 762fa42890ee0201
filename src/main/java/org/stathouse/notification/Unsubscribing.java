package org.stathouse.notification;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;

/** Turns off a kind of notice for whoever a mail's link was made for. The link is all they show; it allows this and nothing else. */
@Service
@Transactional
public class Unsubscribing {

    private final UnsubscribeLinks links;
    private final NoticeSettings settings;
    private final CurrentActor actor;

    Unsubscribing(UnsubscribeLinks links, NoticeSettings settings, CurrentActor actor) {
        this.links = links;
        this.settings = settings;
        this.actor = actor;
    }

    /** The kind that a link turns off; nothing where it is none of ours. */
    @Transactional(readOnly = true)
    public Optional<NoticeKind> kind(String token) {
        return links.open(token).map(UnsubscribeLinks.Target::kind);
    }

    /** Turns it off, however often asked; tells which kind. */
    public Optional<NoticeKind> turnOff(String token) {
        return links.open(token).map(target -> actor.asSystem(() -> {
            settings.turnOff(target.username(), target.kind().code());
            return target.kind();
        }));
    }
}
