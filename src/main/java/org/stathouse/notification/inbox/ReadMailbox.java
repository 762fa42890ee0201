package org.stathouse.notification.inbox;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.notification.Mailbox;
import org.stathouse.notification.MailboxState;
import org.stathouse.notification.RecordsMail;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** Tells how the mailbox fares from what the looks into it have noted. */
@Component
class ReadMailbox implements Mailbox {

    private static final int MOST_STUCK = 100;
    private static final int MOST_TAKEN = 25;

    private final InboxSettings settings;
    private final RecordsMail records;
    private final TakenMails table;
    private final ObjectProvider<InboxPoller> poller;
    private final CurrentActor actor;

    ReadMailbox(InboxSettings settings, RecordsMail records, TakenMails table, ObjectProvider<InboxPoller> poller, CurrentActor actor) {
        this.settings = settings;
        this.records = records;
        this.table = table;
        this.poller = poller;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public MailboxState state() {
        requireAdministrator();
        Optional<TakenMails.Look> look = table.lastLook();
        return new MailboxState(
                settings.configured() ? settings.toString() : null,
                records.answerable() ? records.address() : null,
                look.map(TakenMails.Look::at).orElse(null),
                look.map(TakenMails.Look::succeededAt).orElse(null),
                look.map(TakenMails.Look::problem).orElse(null),
                table.inState("STUCK", false, MOST_STUCK),
                table.inState("TAKEN", true, MOST_TAKEN));
    }

    @Override
    public void lookSoon() {
        requireAdministrator();
        table.retryAll();
        poller.ifAvailable(InboxPoller::lookSoon);
    }

    private void requireAdministrator() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("notification.mailbox.administratorsOnly"));
        }
    }
}
