package org.stathouse.raid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarId;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;

/** Writes every decision of SteerCo into the register, in the transaction that takes it (processes.md A.2 [R]). */
@Component
class DecisionRecords {

    private final RaidItemRepository items;
    private final ItemNumbers numbers;
    private final RaidAccess access;
    private final RaidJournal journal;
    private final People people;
    private final DateTexts dates;

    DecisionRecords(
            RaidItemRepository items, ItemNumbers numbers, RaidAccess access, RaidJournal journal, People people, DateTexts dates) {
        this.items = items;
        this.numbers = numbers;
        this.access = access;
        this.journal = journal;
        this.people = people;
        this.dates = dates;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(DecisionTaken decision) {
        if (items.existsByDecisionId(decision.id())) {
            return;
        }
        RaidItemForm form = form(decision);
        RaidItem item = new RaidItem(RaidType.DECISION, numbers.next(RaidType.DECISION), decision.recordedBy(), decision.decidedAt());
        RaidItemView.SteerCoSource source = new RaidItemView.SteerCoSource(decision.id(), decision.number(), decision.topic().path());
        item.record(form, source, decision.outcomeLabel(), access.ties(form).spanAgencies(), decision.recordedBy(), decision.decidedAt());
        items.saveAndFlush(item);
        journal.recordNew(item, "entered", "Recorded SteerCo decision %s as %s".formatted(decision.number(), item.number()));
    }

    private RaidItemForm form(DecisionTaken decision) {
        AgendaTopic topic = decision.topic();
        Optional<RaidItem> decidedItem = RaidItem.CASE_TYPE.equals(topic.subject().type()) ? items.findById(topic.subject().id()) : Optional.empty();
        Set<ActionId> actions = decidedItem
                .map(item -> item.content().actions())
                .orElseGet(() -> topic.actionId() == null ? Set.of() : Set.of(new ActionId(topic.actionId())));
        Set<PillarId> pillars = decidedItem
                .map(item -> item.content().pillars())
                .orElseGet(() -> topic.pillarId() == null ? Set.of() : Set.of(new PillarId(topic.pillarId())));
        return new RaidItemForm(
                RaidType.DECISION, title(decision), description(decision), null, null, null, null, null, null, null, false, actions, pillars,
                decision.meetingId() == null ? Set.of() : Set.of(decision.meetingId()), null, null, false,
                "SteerCo decision " + decision.number());
    }

    /** "Re-baseline: RA-2027-003 Pay vendors on time"; cut where it is longer than a title may be. */
    private static String title(DecisionTaken decision) {
        String title = decision.outcomeLabel() + ": " + decision.topic().number() + " " + decision.topic().title();
        return title.length() <= ItemPolicy.TITLE_LENGTH ? title : title.substring(0, ItemPolicy.TITLE_LENGTH - 1) + "…";
    }

    private String description(DecisionTaken decision) {
        List<String> paragraphs = new ArrayList<>(List.of("Asked: " + decision.topic().ask(), "Reason: " + decision.reason()));
        add(paragraphs, "Decided: ", decision.text());
        add(paragraphs, "Date: ", decision.date() instanceof LocalDate day ? dates.date(day) : null);
        add(paragraphs, "Person: ", decision.person() instanceof String username ? people.nameOf(username) : null);
        for (ConditionView condition : decision.conditions()) {
            paragraphs.add("Condition %s: %s – %s, by %s"
                    .formatted(condition.number(), condition.task(), condition.ownerName(), dates.date(condition.due())));
        }
        return String.join("\n\n", paragraphs);
    }

    private static void add(List<String> paragraphs, String before, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            paragraphs.add(before + text.strip());
        }
    }
}
