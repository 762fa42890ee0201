package org.stathouse.stat.item;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.Rule;
import org.stathouse.stat.ItemStatus;

/** Shows one item with its story and what the person can do to it. */
@Component
class ItemPages {

    private final ItemJournal journal;
    private final ItemEntryRepository entries;
    private final SentReminders reminders;
    private final ItemRights rights;
    private final AttachedFiles files;
    private final People people;

    ItemPages(
            ItemJournal journal,
            ItemEntryRepository entries,
            SentReminders reminders,
            ItemRights rights,
            AttachedFiles files,
            People people) {
        this.journal = journal;
        this.entries = entries;
        this.reminders = reminders;
        this.rights = rights;
        this.files = files;
        this.people = people;
    }

    ItemPage page(Actor actor, Item item) {
        return new ItemPage(
                journal.view(item),
                item.place().system(),
                item.issuedAt(),
                item.escalatedTo(),
                item.revisedPlan(),
                answer(item.answer()),
                files.of(item.ref(), ItemFollowUp.EVIDENCE),
                item.returnedBecause(),
                request(item),
                item.formerOwners().stream().map(this::formerOwner).toList(),
                reminders.of(item.id()),
                entries.of(item.id()).stream().map(this::line).toList(),
                steps(actor, item));
    }

    private ItemPage.@Nullable GivenAnswer answer(@Nullable Answer answer) {
        return answer == null
                ? null
                : new ItemPage.GivenAnswer(
                        answer.text(), answer.link(), answer.metOn(), people.nameOf(answer.by()), answer.at(), answer.late());
    }

    private ItemPage.@Nullable AskedExtension request(Item item) {
        ExtensionRequest asked = item.request();
        return asked == null
                ? null
                : new ItemPage.AskedExtension(
                        asked.plan(), asked.due(), people.nameOf(asked.by()), asked.at(), ExtensionPolicy.isChairs(item.extensions()));
    }

    private ItemPage.FormerOwnerView formerOwner(FormerOwner former) {
        return new ItemPage.FormerOwnerView(
                people.nameOf(former.owner()), former.until(), people.nameOf(former.passedBy()), former.reason());
    }

    private HistoryLine line(ItemEntry entry) {
        ItemEntry.Said said = entry.said();
        String person = said.person();
        return new HistoryLine(
                entry.at(),
                entry.kind(),
                people.nameOf(entry.by()),
                said.text(),
                said.link(),
                said.day(),
                person == null ? null : people.nameOf(person));
    }

    private Set<ItemStep> steps(Actor actor, Item item) {
        Set<ItemStep> steps = EnumSet.noneOf(ItemStep.class);
        if (item.status() == ItemStatus.CAPTURED || item.status().isEnd()) {
            return steps;
        }
        ActingPolicy.Acting acting = rights.acting(actor, item);
        addIf(steps, ItemStep.REASSIGN, List.of(ActingPolicy.MAY_PASS_ON), acting);
        addIf(steps, ItemStep.WITHDRAW, ActingPolicy.CHAIR_DECIDES, acting);
        if (item.status() == ItemStatus.ANSWERED) {
            addIf(steps, ItemStep.VERIFY, ActingPolicy.VERIFIER, acting);
            return steps;
        }
        addIf(steps, ItemStep.ANSWER, List.of(ActingPolicy.OWNER), acting);
        addIf(steps, ItemStep.NOTE, List.of(ActingPolicy.OWNER), acting);
        if (item.request() == null) {
            addIf(steps, ItemStep.ASK_FOR_EXTENSION, List.of(ActingPolicy.OWNER), acting);
        } else {
            boolean chairs = ExtensionPolicy.isChairs(item.extensions());
            addIf(steps, ItemStep.DECIDE_EXTENSION, chairs ? ActingPolicy.CHAIR_DECIDES : ActingPolicy.ANALYST_DECIDES, acting);
        }
        addEscalation(steps, item, acting);
        return steps;
    }

    private static void addEscalation(Set<ItemStep> steps, Item item, ActingPolicy.Acting acting) {
        EscalationLevel level = item.escalatedTo();
        if (level == null) {
            return;
        }
        switch (level) {
            case ANALYST -> addIf(steps, ItemStep.ESCALATE, ActingPolicy.ANALYST_DECIDES, acting);
            case DEPUTY -> addIf(steps, ItemStep.TAKE_UP, ActingPolicy.DEPUTY_DECIDES, acting);
            case CHAIR -> addIf(steps, ItemStep.DECIDE, ActingPolicy.CHAIR_DECIDES, acting);
        }
    }

    private static void addIf(
            Set<ItemStep> steps, ItemStep step, List<Rule<ActingPolicy.Acting>> rules, ActingPolicy.Acting acting) {
        if (ActingPolicy.against(rules, acting).isEmpty()) {
            steps.add(step);
        }
    }
}
