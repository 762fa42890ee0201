package org.stathouse.stat.session;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.StatItem;

/** Going through the Stat's open items in the room: which have been discussed in this session, so that none is passed over. */
@Service
@Transactional
public class OpenItemReview {

    private final SessionAccess access;
    private final DiscussedItemRepository discussed;
    private final ItemBook items;
    private final SessionJournal journal;
    private final CurrentActor currentActor;
    private final Clock clock;

    OpenItemReview(
            SessionAccess access, DiscussedItemRepository discussed, ItemBook items, SessionJournal journal, CurrentActor currentActor, Clock clock) {
        this.access = access;
        this.discussed = discussed;
        this.items = items;
        this.journal = journal;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The ids of the items that this session has gone through.
     *
     * @throws NotFound if the person may not read the session
     */
    @Transactional(readOnly = true)
    public Set<UUID> discussed(UUID session) {
        access.seen(currentActor.get(), session);
        return discussed.findBySessionId(session).stream().map(DiscussedItem::itemId).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Marks an open item of the Stat as discussed, or takes that back; doing it twice changes nothing.
     *
     * @throws NotFound if the Stat has no such open item
     * @throws NotPermitted unless an analyst of the Stat
     * @throws Conflict if the session takes no entries now
     */
    public void mark(UUID sessionId, UUID itemId, boolean done) {
        Actor actor = currentActor.get();
        StatSession session = access.run(actor, sessionId);
        if (!session.takesEntries(clock.instant())) {
            throw session.movedOn();
        }
        Optional<DiscussedItem> before = discussed.findBySessionIdAndItemId(sessionId, itemId);
        if (before.isPresent() == done) {
            return;
        }
        if (done) {
            StatItem item = open(session, itemId);
            discussed.save(new DiscussedItem(sessionId, itemId, actor.username(), clock.instant()));
            journal.record(session, "item-discussed", "went through " + item.number(), Map.of("discussed", item.number()));
        } else {
            before.ifPresent(discussed::delete);
            journal.record(session, "item-not-discussed", "is to go through an item again", Map.of());
        }
    }

    private StatItem open(StatSession session, UUID item) {
        return items.open(session.statId()).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .orElseThrow(() -> new NotFound("Open item " + item));
    }
}
