package org.stathouse.stat.item;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.Changes;
import org.stathouse.stat.StatItem;
import org.stathouse.worklist.CaseJournal;

/** Shows items, writes down what happens to them, and tells people of it. */
@Component
class ItemJournal {

    private final CaseJournal journal;
    private final ItemRepository items;
    private final ItemEntryRepository entries;
    private final ItemDays days;
    private final People people;
    private final CurrentActor currentActor;

    ItemJournal(
            CaseJournal journal,
            ItemRepository items,
            ItemEntryRepository entries,
            ItemDays days,
            People people,
            CurrentActor currentActor) {
        this.journal = journal;
        this.items = items;
        this.entries = entries;
        this.days = days;
        this.people = people;
        this.currentActor = currentActor;
    }

    StatItem view(Item item) {
        return new StatItem(
                item.id(),
                item.version(),
                item.number(),
                item.statId(),
                item.place().statName(),
                item.place().session(),
                item.terms().task(),
                item.owner(),
                people.nameOf(item.owner()),
                item.firstDue(),
                item.due(),
                item.terms().type(),
                item.terms().agency(),
                item.terms().agencyName(),
                item.terms().issue(),
                item.status(),
                days.color(item),
                item.extensions(),
                item.readBack(),
                item.endedAt());
    }

    /** Everything about an item that a change may touch, for the audit trail. */
    static Map<String, @Nullable Object> facts(Item item) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("task", item.terms().task());
        facts.put("owner", item.owner());
        facts.put("due", item.due().toString());
        facts.put("type", item.terms().type().name());
        facts.put("agency", item.terms().agencyName());
        facts.put("issue", item.terms().issue());
        facts.put("status", item.status().name());
        facts.put("readBack", item.readBack() == null ? null : item.readBack().toString());
        facts.put("escalatedTo", item.escalatedTo() == null ? null : item.escalatedTo().name());
        facts.put("extensions", item.extensions());
        facts.put("revisedPlan", item.revisedPlan());
        return facts;
    }

    /** Stores the item and writes into the audit trail what differs from the facts before. */
    void record(Item item, Map<String, @Nullable Object> before, String action, String summary) {
        items.saveAndFlush(item);
        Changes changes = Changes.between(before, facts(item));
        journal.record(item.ref(), "stat-item." + action, "Item " + item.number() + " " + summary, changes.before(), changes.after());
    }

    /** Adds a line to the item's history, by whoever acts now. */
    void enter(Item item, EntryKind kind, ItemEntry.Said said) {
        entries.save(new ItemEntry(item.id(), kind, currentActor.get().username(), days.now(), said));
    }

    /** Tells people of the item, each once; the template is {@code mail/stat/item-<kind>}. */
    void tell(Collection<String> recipients, String kind, String occurrence, Item item, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", item.number());
        model.put("caseTitle", item.terms().task());
        model.put("stat", item.place().statName());
        model.put("owner", people.nameOf(item.owner()));
        model.put("due", item.due());
        model.put("asks", item.terms().type().asks());
        var news = new CaseJournal.News(item.ref(), subject, ItemCases.pathOf(item.id()), model);
        journal.tell(recipients, "stat/item-" + kind, occurrence, news);
    }
}
