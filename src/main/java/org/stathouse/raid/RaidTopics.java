package org.stathouse.raid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarId;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.AgendaTopic;

/** Tells SteerCo about an item in the words of a meeting. */
@Component
class RaidTopics {

    private final ItemNaming naming;
    private final Deadlines deadlines;
    private final DateTexts dates;

    RaidTopics(ItemNaming naming, Deadlines deadlines, DateTexts dates) {
        this.naming = naming;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    List<AgendaTopic> of(List<RaidItem> items) {
        ItemNames names = naming.of(items);
        return items.stream().map(item -> topic(item, names)).toList();
    }

    AgendaTopic of(RaidItem item) {
        return topic(item, naming.of(List.of(item)));
    }

    private AgendaTopic topic(RaidItem item, ItemNames names) {
        LocalDate today = deadlines.today();
        RaidItemForm form = item.form();
        List<ActionFacts> actions = names.of(item.content().actions());
        Optional<ActionFacts> action = actions.stream().filter(one -> one.id().equals(form.receives())).findFirst().or(() -> actions.stream().findFirst());
        PillarId pillar = form.pillars().stream().findFirst().or(() -> action.map(ActionFacts::pillar)).orElse(null);
        return new AgendaTopic(
                item.ref(),
                item.number(),
                item.content().title(),
                ask(item, today),
                background(item, form, actions),
                recommendation(form),
                null,
                Objects.requireNonNullElse(item.askedOn(today), today),
                action.map(one -> one.id().value()).orElse(null),
                pillar == null ? null : pillar.value(),
                form.owner() == null ? Set.of() : Set.of(form.owner()),
                RaidViews.path(item.id().toString()));
    }

    private String ask(RaidItem item, LocalDate today) {
        String kind = item.type().label().toLowerCase(Locale.ROOT);
        RiskScore score = item.content().risk();
        LocalDate due = item.content().due();
        if (item.isOverdue(today) && due != null) {
            return "This %s has been overdue since %s: accept that, assign a response, or close it.".formatted(kind, dates.date(due));
        }
        return score == null
                ? "Accept this %s as it stands, assign a response, or close it.".formatted(kind)
                : "The risk scores %d of 25: accept it with its response, assign another response, or close it.".formatted(score.value());
    }

    private String background(RaidItem item, RaidItemForm form, List<ActionFacts> actions) {
        List<String> paragraphs = new ArrayList<>();
        Stream.ofNullable(form.description()).forEach(paragraphs::add);
        RiskScore score = item.content().risk();
        if (score != null) {
            paragraphs.add("Probability %s, impact %s: score %s."
                    .formatted(RiskScale.PROBABILITY.text(score.probability()), RiskScale.IMPACT.text(score.impact()), score.text()));
        }
        add(paragraphs, "Escalation trigger: ", form.trigger());
        add(paragraphs, "Due: ", form.due() == null ? null : dates.date(form.due()));
        if (!actions.isEmpty()) {
            String names = actions.stream().map(RaidTopics::withAgency).collect(Collectors.joining("; "));
            paragraphs.add((actions.size() == 1 ? "Action: " : "Actions: ") + names + (item.crossAgency() ? ". Several agencies are concerned." : ""));
        }
        return String.join("\n\n", paragraphs);
    }

    private static @Nullable String recommendation(RaidItemForm form) {
        if (form.response() == null) {
            return form.responseText();
        }
        return form.responseText() == null ? form.response().label() : form.response().label() + ": " + form.responseText();
    }

    private static String withAgency(ActionFacts action) {
        return action.leadAgencyName() == null ? action.label() : action.label() + " (" + action.leadAgencyName() + ")";
    }

    private static void add(List<String> paragraphs, String before, @Nullable String text) {
        if (text != null) {
            paragraphs.add(before + text);
        }
    }
}
