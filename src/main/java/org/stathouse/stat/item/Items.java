package org.stathouse.stat.item;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.stat.StatItem;

/**
 * Reads items. Whoever may read a Stat sees its items; an owner, a former one and the Data-Driven Officer of its agency see an issued
 * item; one that the person may not know of is {@link NotFound}.
 */
@Service
@Transactional(readOnly = true)
public class Items {

    /** The most rows that a file takes: several years of all Stats, and still opened by a spreadsheet. */
    static final int MOST_IN_FILE = 20_000;

    private final ItemRepository items;
    private final ItemAccess access;
    private final ItemSearch search;
    private final ItemPages pages;
    private final ItemJournal journal;
    private final AttachedFiles files;
    private final CurrentActor currentActor;

    Items(
            ItemRepository items,
            ItemAccess access,
            ItemSearch search,
            ItemPages pages,
            ItemJournal journal,
            AttachedFiles files,
            CurrentActor currentActor) {
        this.items = items;
        this.access = access;
        this.search = search;
        this.pages = pages;
        this.journal = journal;
        this.files = files;
        this.currentActor = currentActor;
    }

    /** One page, the earliest last day first, from the cursor of the page before. */
    public Slice<StatItem> list(ItemFilter filter, @Nullable String after, int limit) {
        Keyset<LocalDate> place = Keyset.parse(after, LocalDate::parse);
        int size = Keyset.pageSize(limit);
        List<Item> rows = items.findBy(
                search.matching(filter, currentActor.get()).and(ItemSearch.behind(place)),
                query -> query.sortBy(Sort.by("terms.due", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, journal::view, item -> new Keyset<>(item.due(), item.id()));
    }

    /** Everything that the filter means, up to 20,000 rows, as CSV in UTF-8 for spreadsheets. */
    public byte[] csv(ItemFilter filter) {
        ItemCsv file = new ItemCsv();
        items.findBy(search.matching(filter, currentActor.get()), query -> query.sortBy(Sort.by("terms.due", "id")).limit(MOST_IN_FILE).all())
                .forEach(item -> file.add(journal.view(item), item));
        return file.content();
    }

    public ItemPage get(UUID id) {
        Actor actor = currentActor.get();
        return pages.page(actor, access.seen(actor, id));
    }

    /** The content of a file of the evidence. */
    public byte[] file(UUID id, UUID document) {
        return files.content(access.seen(currentActor.get(), id).ref(), document);
    }
}
