package org.stathouse.raid;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.raid.RaidImportRun.Wish;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.csv.ImportRow;

/** Holds what the rows of an import want against the rules, and carries it out: on stored items, or for a preview to tell. */
@Component
class ImportedItems {

    private final RaidItemRepository items;
    private final ItemNumbers numbers;
    private final ItemRules rules;
    private final RaidJournal journal;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    ImportedItems(
            RaidItemRepository items,
            ItemNumbers numbers,
            ItemRules rules,
            RaidJournal journal,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.items = items;
        this.numbers = numbers;
        this.rules = rules;
        this.journal = journal;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Notes at the row everything that is wrong with its wish. */
    void check(Wish wish, ItemNames names) {
        ImportRow row = wish.row();
        if (row.isBlocked()) {
            return;
        }
        RaidItem known = wish.known();
        RaidImportRun.note(row, rules.faults(currentActor.get(), wish.form(), known == null ? null : known.form(), names));
        RaidImportRun.note(row, known == null ? closingFaults(wish) : changeFaults(wish, known));
    }

    private static List<Fault> closingFaults(Wish wish) {
        boolean closed = wish.status() == RaidStatus.CLOSED;
        if (wish.form().type() == RaidType.DECISION) {
            return closed ? List.of() : List.of(Fault.at("status", "raid.decision.neverOpen", RaidType.DECISION.label()));
        }
        if (closed) {
            return ItemPolicy.closingFaults(wish.outcome());
        }
        return wish.outcome() == null ? List.of() : List.of(Fault.at("outcome", "raid.import.outcomeOfOpen"));
    }

    private static List<Fault> changeFaults(Wish wish, RaidItem known) {
        boolean edited = !wish.form().equals(known.form());
        if (known.recordsDecision()) {
            return edited || wish.status() == RaidStatus.OPEN ? List.of(Fault.of("raid.decision.fixed", known.number())) : List.of();
        }
        if (known.isOpen() || wish.status() == RaidStatus.OPEN) {
            return closingFaults(wish);
        }
        RaidItemView.Closing closing = known.closing();
        boolean sameOutcome = wish.outcome() == null || closing != null && wish.outcome().equals(closing.outcome());
        boolean mayBeEdited = known.type() == RaidType.DECISION && sameOutcome;
        return (edited || !sameOutcome) && !mayBeEdited ? List.of(Fault.of("raid.import.closedItem", known.number())) : List.of();
    }

    /** Shows at the row what its wish would change; nothing is stored, but a known item is changed in memory. */
    void tell(Wish wish, ItemNames names) {
        RaidItem known = wish.known();
        RaidItem item = known == null ? fresh(wish, Objects.requireNonNullElse(wish.number(), new ItemNumber(type(wish), 0))) : known;
        Map<String, @Nullable Object> before = known == null ? Map.of() : ItemFacts.of(item, names);
        carryOut(wish, item, names);
        Map<String, @Nullable Object> after = ItemFacts.of(item, names);
        if (known == null && wish.number() == null) {
            after.remove("number");
        }
        settle(wish, Changes.between(before, after));
    }

    /** Does what the wish says and writes it into the audit trail. */
    void store(Wish wish, ItemNames names) {
        RaidItem known = wish.known();
        if (known == null) {
            RaidItem item = fresh(wish, number(wish));
            carryOut(wish, item, names);
            items.save(item);
            wish.row().isAbout(item.label());
            settle(wish, Changes.creating(ItemFacts.of(item, names)));
            journal.recordNew(item, "imported", "Imported " + item.label());
        } else {
            Map<String, @Nullable Object> before = ItemFacts.of(known, names);
            carryOut(wish, known, names);
            settle(wish, Changes.between(before, ItemFacts.of(known, names)));
            journal.recordChange(known, before, "changed", "Changed %s by import".formatted(known.label()));
        }
    }

    private ItemNumber number(Wish wish) {
        ItemNumber brought = wish.number();
        if (brought == null) {
            return numbers.next(type(wish));
        }
        numbers.take(brought);
        return brought;
    }

    private RaidItem fresh(Wish wish, ItemNumber number) {
        return new RaidItem(type(wish), number, currentActor.get().username(), clock.instant());
    }

    private void carryOut(Wish wish, RaidItem item, ItemNames names) {
        String by = currentActor.get().username();
        if (!item.isOpen() && wish.status() == RaidStatus.OPEN) {
            item.reopen();
        }
        if (wish.known() == null || !wish.form().equals(item.form())) {
            boolean spanAgencies = new RaidPolicy.Ties(null, names.of(ItemPolicy.ties(wish.form())), wish.form().pillars()).spanAgencies();
            item.revise(wish.form(), spanAgencies, deadlines.today());
        }
        if (item.isOpen() && wish.status() == RaidStatus.CLOSED) {
            item.close(Objects.requireNonNullElse(wish.outcome(), "Recorded"), by, clock.instant());
        }
    }

    private static RaidType type(Wish wish) {
        return Objects.requireNonNull(wish.form().type());
    }

    private static void settle(Wish wish, Changes changes) {
        Outcome changed = changes.isEmpty() ? Outcome.UNCHANGED : Outcome.CHANGE;
        wish.row().settle(wish.known() == null ? Outcome.CREATE : changed, changes);
    }
}
