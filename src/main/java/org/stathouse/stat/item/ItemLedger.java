package org.stathouse.stat.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;

/** Notes items in sessions and issues them. */
@Component
@Transactional
class ItemLedger implements ItemBook {

    private static final Set<ItemStatus> OPEN = EnumSet.of(ItemStatus.OPEN, ItemStatus.ANSWERED);

    private final ItemRepository items;
    private final ItemAccess access;
    private final ItemContent contents;
    private final ItemNumbering numbers;
    private final ItemJournal journal;
    private final ItemWorkflow workflow;
    private final ItemDays days;
    private final CurrentActor currentActor;

    ItemLedger(
            ItemRepository items,
            ItemAccess access,
            ItemContent contents,
            ItemNumbering numbers,
            ItemJournal journal,
            ItemWorkflow workflow,
            ItemDays days,
            CurrentActor currentActor) {
        this.items = items;
        this.access = access;
        this.contents = contents;
        this.numbers = numbers;
        this.journal = journal;
        this.workflow = workflow;
        this.days = days;
        this.currentActor = currentActor;
    }

    @Override
    public StatItem capture(SessionSummary session, NewItem content) {
        ItemTerms terms = contents.read(content);
        return note(session, numbers.next(session.number()), terms, "captured", "noted");
    }

    @Override
    public StatItem bringBack(SessionSummary session, String number, NewItem content) {
        ItemTerms terms = contents.read(content);
        int position = numbers.given(session.number())
                .filter(given -> numberOf(session, given).equals(number) && !items.existsByPlaceNumber(number))
                .findFirst()
                .orElseThrow(() -> new Conflict(Fault.of("stat.item.numberNotFree", number)));
        return note(session, position, terms, "brought-back", "noted once more after it was struck");
    }

    private StatItem note(SessionSummary session, int position, ItemTerms terms, String action, String summary) {
        var place = new ItemPlace(numberOf(session, position), position, session.stat(), session.statName(), session.id(), null);
        Item item = new Item(UUID.randomUUID(), place, terms, currentActor.get().username(), days.now());
        journal.record(item, Map.of(), action, summary + ": " + terms.task());
        return journal.view(item);
    }

    private static String numberOf(SessionSummary session, int position) {
        return "%s-%02d".formatted(session.number(), position);
    }

    @Override
    public StatItem amend(UUID id, long version, NewItem content) {
        Item item = access.seenForChange(id, version);
        item.require(ItemStatus.CAPTURED);
        ItemTerms terms = contents.read(content, item.terms());
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.amend(terms);
        journal.record(item, before, "amended", "written anew: " + item.terms().task());
        return journal.view(item);
    }

    @Override
    public void strike(UUID id, long version) {
        Item item = access.seenForChange(id, version);
        item.require(ItemStatus.CAPTURED);
        journal.record(item, Map.of(), "struck", "taken out before it was issued: " + item.terms().task());
        items.delete(item);
        items.flush();
    }

    @Override
    public StatItem readBack(UUID id, long version, boolean agreed) {
        Item item = access.seenForChange(id, version);
        Map<String, @Nullable Object> before = ItemJournal.facts(item);
        item.readBack(agreed, days.now());
        journal.record(item, before, agreed ? "read-back" : "read-back-undone", agreed ? "read back and agreed to" : "to be read back again");
        return journal.view(item);
    }

    @Override
    public List<StatItem> issue(SessionSummary session) {
        List<Item> noted = items.ofSession(session.id());
        List<StatItem> issued = new ArrayList<>();
        for (Item item : noted) {
            if (item.status() == ItemStatus.CAPTURED) {
                Map<String, @Nullable Object> before = ItemJournal.facts(item);
                item.issue(days.now());
                journal.record(item, before, "issued", "issued with the memo of " + session.number());
                journal.enter(item, EntryKind.ISSUED, ItemEntry.Said.NOTHING);
                workflow.issued(item.id());
            }
            issued.add(journal.view(item));
        }
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatItem> of(UUID session) {
        return items.ofSession(session).stream().map(journal::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatItem> open(UUID stat) {
        return items.inStatus(stat, OPEN).stream().map(journal::view).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StatItem> endedSince(UUID stat, Instant since) {
        return items.endedSince(stat, since).stream().map(journal::view).toList();
    }
}
