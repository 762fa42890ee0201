package org.stathouse.raid;

import java.util.List;
import java.util.Objects;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;

/** The last days of RAID items: for their owners, and of all items for those who may see them. */
@Component
class RaidDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("raid", "RAID items", 60);

    private final RaidItemRepository items;
    private final RaidAccess access;

    RaidDiary(RaidItemRepository items, RaidAccess access) {
        this.items = items;
        this.access = access;
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
        Specification<RaidItem> shown = (item, sql, build) -> build.and(
                build.between(item.get("content").get("due"), query.from(), query.until()),
                query.mineOnly() ? build.equal(item.get("content").get("owner"), query.actor().username()) : build.conjunction());
        return items.findBy(
                        shown.and(access.seenBy(query.actor())),
                        found -> found.sortBy(Sort.by("content.due", "id")).limit(query.most() + 1).all())
                .stream()
                .map(RaidDiary::entry)
                .toList();
    }

    private static DiaryEntry entry(RaidItem item) {
        return DiaryEntry.onDay(
                        item.id().toString(),
                        item.type().label() + " due: " + item.number(),
                        item.content().title(),
                        Objects.requireNonNull(item.content().due()),
                        RaidViews.path(item.id().toString()))
                .done(!item.isOpen());
    }
}
