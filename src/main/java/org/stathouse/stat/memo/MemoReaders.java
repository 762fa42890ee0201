package org.stathouse.stat.memo;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.StatSummary;

/** Who gets which memo, and who may read it. */
@Component
public class MemoReaders {

    private final StatDirectory stats;
    private final ItemBook items;
    private final People people;

    MemoReaders(StatDirectory stats, ItemBook items, People people) {
        this.stats = stats;
        this.items = items;
        this.people = people;
    }

    /** The Stat's chair and analysts, and the Data-Driven Officers of its agencies. */
    public Set<String> ofSession(UUID statId) {
        StatSummary stat = stats.get(statId);
        Set<String> readers = inside(stat);
        Set<String> groups = stat.agencies().stream()
                .map(agency -> Grant.of(Role.DATA_DRIVEN_OFFICER, agency).group())
                .collect(Collectors.toSet());
        people.inGroups(groups).stream().map(Person::username).forEach(readers::add);
        return readers;
    }

    /** The same, and everybody who owns an item of the session. */
    Set<String> ofFollowUp(UUID statId, UUID session) {
        Set<String> readers = ofSession(statId);
        items.of(session).stream().map(StatItem::owner).forEach(readers::add);
        return readers;
    }

    /** The Stat's chair and analysts: a weekly status is their own work list. */
    Set<String> ofWeeklyStatus(StatSummary stat) {
        return inside(stat);
    }

    private static Set<String> inside(StatSummary stat) {
        Set<String> readers = new LinkedHashSet<>();
        readers.add(stat.chair());
        readers.addAll(stat.analysts());
        return readers;
    }

    /** Whoever may open the Stat; a follow-up memo also everybody who owns an item in it, for it binds them. */
    boolean mayRead(Actor actor, MemoRelease memo) {
        UUID stat = memo.stat();
        if (stat == null) {
            return stats.mayReadAll(actor);
        }
        UUID session = memo.session();
        return stats.mayRead(actor, stat)
                || memo.kind() == MemoKind.FOLLOW_UP && session != null && ownsItemOf(actor, session);
    }

    private boolean ownsItemOf(Actor actor, UUID session) {
        return items.of(session).stream().anyMatch(item -> actor.is(item.owner()));
    }

    /** What is not released yet is seen by those who prepare it and by who answers for it. */
    boolean mayPreview(Actor actor, UUID stat) {
        return stats.mayRun(actor, stat) || stats.mayReadAll(actor) || actor.is(stats.get(stat).chair());
    }
}
