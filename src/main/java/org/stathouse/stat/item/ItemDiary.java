package org.stathouse.stat.item;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** The last days of Stat items that are with their owners: for the owners, and of whole Stats for those who may read them. */
@Component
class ItemDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("stat-items", "Stat items", 50);

    /** No Stat's id: an empty list is none in SQL. */
    private static final UUID NO_STAT = new UUID(0, 0);

    private final ItemRepository items;
    private final StatDirectory stats;

    ItemDiary(ItemRepository items, StatDirectory stats) {
        this.items = items;
        this.stats = stats;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return true;
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Actor actor = query.actor();
        Limit limit = Limit.of(query.most() + 1);
        if (query.mineOnly()) {
            return items.dueOf(actor.username(), query.from(), query.until(), limit).stream().map(ItemDiary::entry).toList();
        }
        if (stats.mayReadAll(actor)) {
            return items.due(query.from(), query.until(), limit).stream().map(ItemDiary::entry).toList();
        }
        Set<UUID> read = stats.all().stream().map(StatSummary::id).filter(stat -> stats.mayRead(actor, stat)).collect(Collectors.toCollection(HashSet::new));
        read.add(NO_STAT);
        return items.dueIn(read, actor.username(), query.from(), query.until(), limit).stream().map(ItemDiary::entry).toList();
    }

    private static DiaryEntry entry(Item item) {
        return DiaryEntry.onDay(
                        item.id().toString(),
                        "Item due: " + item.number(),
                        item.terms().task(),
                        item.terms().due(),
                        ItemCases.pathOf(item.id()))
                .done(item.status().isEnd());
    }
}
