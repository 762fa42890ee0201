package org.stathouse.portfolio.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.AgencyView;
import org.stathouse.shared.DateTexts;

/** What the plan says of an action, as its page does. */
@Component
class ActionFactBlocks {

    private final DateTexts dates;

    ActionFactBlocks(DateTexts dates) {
        this.dates = dates;
    }

    /** Facts, then the texts that the plan has. */
    List<Block> of(ActionView action) {
        List<Block.Pair> pairs = new ArrayList<>();
        add(pairs, "Plan", action.plan());
        add(pairs, "Pillar", action.pillar() == null ? null : PortfolioSection.labeled(action.pillar().number(), action.pillar().name()));
        add(pairs, "Goal", goal(action));
        add(pairs, "Lead agency", action.leadAgency() == null ? null : action.leadAgency().name());
        add(pairs, "Supporting agencies", action.supportingAgencies().stream().map(AgencyView::name).collect(Collectors.joining(", ")));
        add(pairs, "Owner", action.ownerName() == null ? "Nobody yet" : action.ownerName());
        add(pairs, "Status in the plan", action.status().label());
        add(pairs, "Start", action.start() == null ? null : dates.date(action.start()));
        add(pairs, "End", action.end() == null ? null : dates.date(action.end()));
        if (action.rebaselines() > 0) {
            add(pairs, "Original end", action.originalEnd() == null ? null : dates.date(action.originalEnd()));
            add(pairs, "Re-baselined", action.rebaselines() == 1 ? "Once" : action.rebaselines() + " times");
        }
        add(pairs, "Paused until", action.pausedUntil() == null ? null : dates.date(action.pausedUntil()));
        add(pairs, "Why it ended", action.withdrawalReason());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Facts(pairs)));
        addText(blocks, "Description", action.description());
        addText(blocks, "Work plan", action.workPlan());
        return blocks;
    }

    private static @Nullable String goal(ActionView action) {
        if (action.goal() == null) {
            return action.goalCode();
        }
        return Stream.of(action.goal().code(), action.goal().text()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static void add(List<Block.Pair> pairs, String label, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            pairs.add(new Block.Pair(label, value));
        }
    }

    private static void addText(List<Block> blocks, String heading, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            blocks.add(new Block.Heading(3, heading));
            blocks.add(new Block.Prose(text));
        }
    }
}
