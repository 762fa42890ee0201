package org.stathouse.diary;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/**
 * The signed-in person's calendar feeds: each an address that nobody can guess, under which calendar programs read the person's dates
 * without signing in. The address is shown once; a lost one is replaced, which ends the one before.
 */
@Service
@Transactional
public class Feeds {

    /** As many feeds as one person may have. */
    public static final int MOST = 10;

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 60;

    private final FeedRepository feeds;
    private final DiaryCollector collector;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    Feeds(FeedRepository feeds, DiaryCollector collector, AuditTrail audit, CurrentActor currentActor, Clock clock) {
        this.feeds = feeds;
        this.collector = collector;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The person's feeds, by name. */
    @Transactional(readOnly = true)
    public List<FeedView> mine() {
        return feeds.findByOwnerOrderByNameKey(currentActor.get().username()).stream().map(Feed::view).toList();
    }

    /** @throws NotFound for anybody else's */
    @Transactional(readOnly = true)
    public FeedView get(UUID id) {
        return own(id).view();
    }

    /** Makes a feed. */
    public NewFeed make(FeedForm form) {
        Actor actor = currentActor.get();
        check(actor, form, null);
        if (feeds.findByOwnerOrderByNameKey(actor.username()).size() >= MOST) {
            throw new BusinessRuleViolation(Fault.of("diary.feed.tooMany", MOST));
        }
        FeedSecret secret = FeedSecret.fresh();
        Feed feed = feeds.saveAndFlush(new Feed(actor.username(), form, secret, clock.instant()));
        audit.record(Changes.creating(feed.facts()).event(ref(feed), "feed.made", actor.displayName() + " made the calendar feed “" + feed.name() + "”"));
        return new NewFeed(feed.view(), secret.path());
    }

    /** Changes name and content; the address stays. */
    public FeedView change(UUID id, long version, FeedForm form) {
        Actor actor = currentActor.get();
        Feed feed = current(id, version);
        check(actor, form, feed);
        Map<String, @Nullable Object> before = feed.facts();
        feed.change(form);
        feeds.flush();
        audit.record(Changes.between(before, feed.facts())
                .event(ref(feed), "feed.changed", actor.displayName() + " changed the calendar feed “" + feed.name() + "”"));
        return feed.view();
    }

    /** Gives the feed another address; the one before opens nothing from now on. */
    public NewFeed renew(UUID id, long version) {
        Feed feed = current(id, version);
        FeedSecret secret = FeedSecret.fresh();
        feed.renew(secret, clock.instant());
        feeds.flush();
        audit.record(AuditEvent.of(
                ref(feed), "feed.renewed", currentActor.get().displayName() + " gave the calendar feed “" + feed.name() + "” another address"));
        return new NewFeed(feed.view(), secret.path());
    }

    /** Ends the feed: its address opens nothing from now on. */
    public void revoke(UUID id, long version) {
        Feed feed = current(id, version);
        feeds.delete(feed);
        audit.record(
                AuditEvent.of(ref(feed), "feed.revoked", currentActor.get().displayName() + " revoked the calendar feed “" + feed.name() + "”"));
    }

    private void check(Actor actor, FeedForm form, @Nullable Feed changed) {
        List<Fault> faults = new ArrayList<>();
        String name = form.name();
        if (name == null || name.isBlank()) {
            faults.add(Fault.at("name", "shared.required"));
        } else if (name.strip().length() > LONGEST_NAME) {
            faults.add(Fault.at("name", "shared.tooLong", LONGEST_NAME, name.strip().length()));
        } else if (feeds.findByOwnerAndNameKey(actor.username(), Feed.key(name)).filter(other -> other != changed).isPresent()) {
            faults.add(Fault.at("name", "diary.feed.nameTaken"));
        }
        faults.addAll(collector.unknownKinds(actor, form.kinds()));
        BusinessRuleViolation.throwIfAny(faults);
    }

    private Feed own(UUID id) {
        return feeds.findByIdAndOwner(id, currentActor.get().username()).orElseThrow(() -> new NotFound("Calendar feed " + id));
    }

    private Feed current(UUID id, long version) {
        Feed feed = own(id);
        if (feed.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return feed;
    }

    private static CaseRef ref(Feed feed) {
        return new CaseRef(Feed.CASE_TYPE, feed.id());
    }
}
