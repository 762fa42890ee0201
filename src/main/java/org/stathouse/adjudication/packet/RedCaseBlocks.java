package org.stathouse.adjudication.packet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.adjudication.Dollars;
import org.stathouse.adjudication.RecoveryPlanForm;
import org.stathouse.adjudication.RecoveryPlanView;
import org.stathouse.adjudication.RecoveryStep;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.briefing.Block;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.status.PublishedReport;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportBlocks;
import org.stathouse.steerco.ConditionView;

/** The parts of a red case, in the words of its page. */
@Component
class RedCaseBlocks {

    private final DateTexts dates;
    private final Deadlines deadlines;
    private final Clock clock;

    RedCaseBlocks(DateTexts dates, Deadlines deadlines, Clock clock) {
        this.dates = dates;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** What is asked, then where the case stands. */
    List<Block> head(RedCaseView redCase) {
        List<Block.Pair> pairs = new ArrayList<>();
        pairs.add(new Block.Pair("Case", redCase.number()));
        pairs.add(new Block.Pair("Red since", dates.date(redCase.openedAt())));
        pairs.add(new Block.Pair("Stage", redCase.stage().label() + ", since " + dates.date(redCase.stageSince())));
        add(pairs, "Step due", due(redCase.dueAt()));
        add(pairs, "Owner", redCase.ownerName());
        add(pairs, "Lead agency", redCase.leadAgency());
        add(pairs, "Pillar", redCase.pillar());
        add(pairs, "Reopened", redCase.reopenings().isEmpty() ? null : times(redCase.reopenings().size()));
        add(pairs, "Paused until", redCase.pausedUntil() == null ? null : dates.date(redCase.pausedUntil()));
        return List.of(ask(redCase), new Block.Facts(pairs));
    }

    private Block ask(RedCaseView redCase) {
        return handedIn(redCase)
                .map(RecoveryPlanView::plan)
                .filter(plan -> plan.decisionAsked() != null && isOpen(redCase.stage()))
                .<Block>map(plan -> new Block.Callout(
                        "Decision asked" + (plan.askedOf() == null ? "" : " of " + plan.askedOf().label()), Objects.requireNonNull(plan.decisionAsked())))
                .orElseGet(() -> new Block.Callout("Next step", next(redCase)));
    }

    /** Whether what the plan asks is not decided yet. */
    private static boolean isOpen(RedCaseStage stage) {
        return stage == RedCaseStage.CHAMPION || stage == RedCaseStage.AGENDA_PAGE || stage == RedCaseStage.STEERCO;
    }

    private String next(RedCaseView redCase) {
        String by = redCase.dueAt() == null ? "" : " by " + dates.date(redCase.dueAt());
        return switch (redCase.stage()) {
            case VALIDATION -> "TMO validates the Red rating with the owner" + by + ".";
            case RECOVERY_PLAN -> "The owner hands in the recovery plan" + by + ".";
            case CHAMPION -> "The Pillar Champion resolves it or forwards it to SteerCo" + by + ".";
            case AGENDA_PAGE -> "TMO prepares the page for SteerCo" + by + ".";
            case STEERCO -> "SteerCo decides" + by + ".";
            case MONITORING -> "The recovery is watched: the case closes when two reports in a row are not Red, or when TMO has verified the evidence.";
            case VERIFICATION -> "TMO verifies the evidence of recovery" + by + ".";
            case CLOSED -> "Nothing more is asked.";
        };
    }

    /** @param last the action's last published report; none where the reader finds it elsewhere */
    List<Block> why(RedCaseView redCase, @Nullable PublishedReport last) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(3, "Why it is Red"));
        int begin = blocks.size();
        if (last != null) {
            String rated = String.join(" ", ReportBlocks.rated(last.form(), Rag.RED));
            blocks.add(new Block.Prose(("Report of " + DateTexts.month(last.month()) + ": " + last.overall().label() + ". " + rated).strip()));
            addText(blocks, "In the way", last.form().blocked());
        }
        RecoveryPlanForm plan = handedIn(redCase).map(RecoveryPlanView::plan).orElse(RecoveryPlanForm.EMPTY);
        addText(blocks, "Cause", plan.cause());
        addText(blocks, "If nothing is done", plan.effect());
        if (blocks.size() == begin) {
            blocks.add(new Block.Prose("The owner has not written down the cause yet."));
        }
        return blocks;
    }

    /** The plan that the owner handed in last: options with their cost, dated steps. */
    List<Block> recovery(RedCaseView redCase) {
        Block heading = new Block.Heading(3, "Recovery plan");
        RecoveryPlanView plan = handedIn(redCase).orElse(null);
        if (plan == null) {
            return List.of(heading, new Block.Prose("No recovery plan has been handed in yet."));
        }
        List<Block> blocks = new ArrayList<>(List.of(heading));
        Instant at = Objects.requireNonNull(plan.handedInAt(), "It is handed in");
        blocks.add(new Block.Prose("Handed in by %s on %s.".formatted(plan.handedInByName(), dates.date(at))));
        blocks.add(new Block.Table(
                "Options",
                List.of(Block.Column.text("Option", 80), Block.Column.figures("Cost", 20)),
                plan.plan().options().stream()
                        .map(option -> List.of(Block.Cell.known(option.description()), Block.Cell.of(Dollars.text(option.cost()))))
                        .toList(),
                "The plan names no options."));
        blocks.add(new Block.Table(
                        "Steps to Green",
                        List.of(Block.Column.text("Step", 54), Block.Column.text("Owner", 23), Block.Column.text("By", 23)),
                        plan.plan().steps().stream().map(step -> step(redCase, step)).toList(),
                        "The plan names no steps.")
                .filled());
        RedCaseView.Page page = redCase.agendaPage();
        if (page != null) {
            addText(blocks, "TMO recommends", page.recommendation());
            addText(blocks, "Cost of delay", page.costOfDelay());
        }
        return blocks;
    }

    /** A plan names no owner for a step: the action's owner answers for all of them. */
    private List<Block.Cell> step(RedCaseView redCase, RecoveryStep step) {
        LocalDate due = step.due();
        return List.of(
                Block.Cell.known(step.step()),
                Block.Cell.known(redCase.ownerName()),
                Block.Cell.known(due == null ? null : dates.date(due) + (due.isBefore(deadlines.today()) ? ", day has passed" : "")));
    }

    /** What was decided on it so far, with conditions; nothing where nothing was. */
    List<Block> decided(RedCaseView redCase) {
        List<Block> blocks = new ArrayList<>();
        if (!redCase.decisions().isEmpty()) {
            blocks.add(new Block.Table(
                            "Decided so far",
                            List.of(Block.Column.text("Decision", 18), Block.Column.text("Outcome", 28), Block.Column.text("Reason", 40), Block.Column.text("On", 14)),
                            redCase.decisions().stream()
                                    .map(one -> List.of(
                                            Block.Cell.of(one.number() == null ? "By " + one.byName() : one.number()),
                                            Block.Cell.of(one.outcome().label()),
                                            Block.Cell.of(one.reason()),
                                            Block.Cell.of(dates.date(one.at()))))
                                    .toList(),
                            "Nothing has been decided."));
        }
        if (!redCase.conditions().isEmpty()) {
            blocks.add(new Block.Table(
                            "Conditions",
                            List.of(Block.Column.text("Condition", 44), Block.Column.text("Owner", 20), Block.Column.text("Due", 16), Block.Column.text("State", 20)),
                            redCase.conditions().stream().map(this::condition).toList(),
                            "No condition was set."));
        }
        return blocks;
    }

    private List<Block.Cell> condition(ConditionView condition) {
        return List.of(
                Block.Cell.of(condition.number() + " " + condition.task()),
                Block.Cell.of(condition.ownerName()),
                Block.Cell.of(dates.date(condition.due())),
                Block.Cell.of(condition.status().label()));
    }

    /** A due instant as a day, and whether it has passed; none for none. */
    @Nullable String due(@Nullable Instant due) {
        return due == null ? null : dates.date(due) + (due.isBefore(clock.instant()) ? ", overdue" : "");
    }

    private static Optional<RecoveryPlanView> handedIn(RedCaseView redCase) {
        return redCase.plans().stream().filter(plan -> !plan.isDraft()).findFirst();
    }

    private static void addText(List<Block> blocks, String label, @Nullable String text) {
        if (text != null) {
            blocks.add(new Block.Prose(label + ": " + text));
        }
    }

    private static void add(List<Block.Pair> pairs, String label, @Nullable String value) {
        if (value != null) {
            pairs.add(new Block.Pair(label, value));
        }
    }

    private static String times(int count) {
        return count == 1 ? "Once" : count + " times";
    }
}
