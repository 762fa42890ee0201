package org.stathouse.stat.item;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** Items that outside systems open, a 311 or imagery model, say: open at once, without a session and its memo. */
@Service
@Transactional
public class OutsideItems {

    private final ItemRepository items;
    private final ItemContent contents;
    private final ItemNumbering numbers;
    private final ItemJournal journal;
    private final ItemWorkflow workflow;
    private final ItemDays days;
    private final StatDirectory stats;
    private final CurrentActor currentActor;
    private final JdbcClient jdbc;

    OutsideItems(
            ItemRepository items,
            ItemContent contents,
            ItemNumbering numbers,
            ItemJournal journal,
            ItemWorkflow workflow,
            ItemDays days,
            StatDirectory stats,
            CurrentActor currentActor,
            JdbcClient jdbc) {
        this.items = items;
        this.contents = contents;
        this.numbers = numbers;
        this.journal = journal;
        this.workflow = workflow;
        this.days = days;
        this.stats = stats;
        this.currentActor = currentActor;
        this.jdbc = jdbc;
    }

    /**
     * Opens an item, or finds the one that this system opened under the same reference; of several at once one opens it and the
     * others find it. What the system may do, the caller has checked.
     *
     * @throws BusinessRuleViolation naming every fault at its field, {@code reference} among them
     */
    public OpenedItem openFromOutside(OutsideItem asked) {
        Optional<Item> known = find(asked);
        if (known.isPresent()) {
            return new OpenedItem(journal.view(known.get()), false);
        }
        ItemTerms terms = contents.read(asked.content());
        requireReference(asked.reference());
        UUID id = UUID.randomUUID();
        if (!isFirst(asked, id)) {
            return new OpenedItem(journal.view(find(asked).orElseThrow()), false);
        }
        Item item = new Item(id, place(asked), terms, currentActor.get().username(), days.now());
        item.issue(days.now());
        journal.record(item, Map.of(), "opened", "opened by " + asked.systemName() + " as " + asked.reference());
        journal.enter(item, EntryKind.OPENED_FROM_OUTSIDE, ItemEntry.Said.of(asked.systemName() + ": " + asked.reference()));
        workflow.issued(item.id());
        String subject = item.number() + " is yours to do";
        journal.tell(Set.of(item.owner()), "opened", "opened", item, subject, Map.of("system", asked.systemName()));
        return new OpenedItem(journal.view(item), true);
    }

    /** The number comes from the Stat and the year: {@code CLEANSTAT-2027-X-004}. */
    private ItemPlace place(OutsideItem asked) {
        StatSummary stat = stats.get(asked.stat());
        String prefix = "%s-%d-X".formatted(stat.code(), days.today().getYear());
        int position = numbers.next(prefix);
        return new ItemPlace("%s-%03d".formatted(prefix, position), position, stat.id(), stat.name(), null, asked.systemName());
    }

    /** Waits for whoever is opening an item under the same reference; tells whether nobody was before. */
    private boolean isFirst(OutsideItem asked, UUID item) {
        return jdbc.sql("insert into stat_item_reference (system_id, reference, item_id) values (:system, :reference, :item) on conflict do nothing")
                        .param("system", asked.system())
                        .param("reference", asked.reference().strip())
                        .param("item", item)
                        .update()
                == 1;
    }

    private Optional<Item> find(OutsideItem asked) {
        return jdbc.sql("select item_id from stat_item_reference where system_id = :system and reference = :reference")
                .param("system", asked.system())
                .param("reference", asked.reference().strip())
                .query(UUID.class)
                .optional()
                .flatMap(items::findById);
    }

    private static void requireReference(String reference) {
        int length = reference.strip().length();
        if (length == 0) {
            throw new BusinessRuleViolation(Fault.at("reference", "shared.required"));
        }
        if (length > OutsideItem.LONGEST_REFERENCE) {
            throw new BusinessRuleViolation(Fault.at("reference", "shared.tooLong", OutsideItem.LONGEST_REFERENCE, length));
        }
    }
}
