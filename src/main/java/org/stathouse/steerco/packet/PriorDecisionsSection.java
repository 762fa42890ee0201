package org.stathouse.steerco.packet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.condition.ConditionFilter;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.decision.DecisionFilter;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.steerco.meeting.MeetingBriefs;
import org.stathouse.steerco.meeting.MeetingRow;

/**
 * What SteerCo decided since the last packet, otherwise since the last two meetings, and what became of it: open conditions of all
 * decisions first, the overdue ones on top (processes.md, Supporting [R]).
 */
@Component
class PriorDecisionsSection implements PacketSection {

    private static final int PAGE = 200;
    private static final int MEETINGS_BACK = 2;
    private static final ConditionFilter ALL_CONDITIONS = new ConditionFilter(Set.of(), null, null, false);

    private final MeetingBriefs meetings;
    private final DecisionRegister decisions;
    private final Conditions conditions;
    private final People people;
    private final DateTexts dates;
    private final Deadlines deadlines;

    PriorDecisionsSection(
            MeetingBriefs meetings,
            DecisionRegister decisions,
            Conditions conditions,
            People people,
            DateTexts dates,
            Deadlines deadlines) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.conditions = conditions;
        this.people = people;
        this.dates = dates;
        this.deadlines = deadlines;
    }

    @Override
    public String key() {
        return "prior-decisions";
    }

    @Override
    public String title() {
        return "Prior decisions and their conditions";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO);
    }

    @Override
    public int position() {
        return 20;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        List<DecisionRow> all = decisions();
        List<ConditionView> set = conditions();
        List<ConditionView> open = set.stream()
                .filter(condition -> !condition.status().isClosed())
                .sorted(Comparator.comparing((ConditionView condition) -> !isOverdue(condition))
                        .thenComparing(ConditionView::due)
                        .thenComparing(ConditionView::number))
                .toList();
        LocalDate since = since(scope);
        List<DecisionTaken> taken = all.stream()
                .filter(row -> since == null || !row.day().isBefore(since))
                .map(row -> decisions.get(row.id()).decision())
                .filter(decision -> scope.since() == null || decision.decidedAt().isAfter(scope.since()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(conditions("Open conditions, the overdue first", open, "No condition of a decision is open."));
        blocks.add(new Block.Heading(2, since == null ? "Decisions so far" : "Decisions since " + dates.date(since)));
        blocks.add(decided(taken));
        List<ConditionView> settled = taken.stream().flatMap(decision -> decision.conditions().stream()).filter(one -> one.status().isClosed()).toList();
        if (!settled.isEmpty()) {
            blocks.add(conditions("Conditions of these decisions that are settled", settled, "None is settled."));
        }
        return new SectionContent(blocks, facts(all, set));
    }

    /** The day of the last packet; where there was none, of the meeting before the last one; none where there was no such meeting. */
    private @Nullable LocalDate since(PacketScope scope) {
        if (scope.since() != null) {
            return dates.day(scope.since());
        }
        List<MeetingRow> held = meetings.heldBefore(scope.subject());
        return held.isEmpty() ? null : held.get(Math.min(MEETINGS_BACK, held.size()) - 1).day();
    }

    private List<DecisionRow> decisions() {
        List<DecisionRow> all = new ArrayList<>();
        String after = null;
        do {
            var page = decisions.list(DecisionFilter.ALL, after, PAGE);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private List<ConditionView> conditions() {
        List<ConditionView> all = new ArrayList<>();
        String after = null;
        do {
            var page = conditions.list(ALL_CONDITIONS, after, PAGE);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return all;
    }

    private boolean isOverdue(ConditionView condition) {
        return condition.status() == ConditionStatus.SLIPPED
                || (condition.status() == ConditionStatus.OPEN && condition.due().isBefore(deadlines.today()));
    }

    private Block conditions(String caption, List<ConditionView> rows, String none) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Condition", 34),
                Block.Column.text("Owner", 14),
                Block.Column.text("Due", 13),
                Block.Column.text("State", 15),
                Block.Column.text("Evidence", 24));
        return new Block.Table(
                caption,
                columns,
                rows.stream()
                        .map(condition -> List.of(
                                Block.Cell.of(condition.number() + " " + condition.task()),
                                Block.Cell.of(condition.ownerName()),
                                Block.Cell.of(dates.date(condition.due())),
                                Block.Cell.of(sign(condition)),
                                Block.Cell.of(
                                        condition.evidenceGiven() == null
                                                ? "Expected: " + condition.evidence()
                                                : "Handed in: " + condition.evidenceGiven())))
                        .toList(),
                none);
    }

    private static Sign sign(ConditionView condition) {
        Hue hue = switch (condition.status()) {
            case OPEN -> Hue.WHITE;
            case ANSWERED -> Hue.BLUE;
            case SLIPPED -> Hue.RED;
            case MET -> Hue.GREEN;
            case WAIVED -> Hue.GRAY;
        };
        return new Sign(condition.status().label().substring(0, 1), condition.status().label(), hue);
    }

    private Block decided(List<DecisionTaken> taken) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Decision", 15),
                Block.Column.text("On", 25),
                Block.Column.text("Outcome", 24),
                Block.Column.text("Reason", 26),
                Block.Column.text("Conditions", 10));
        return new Block.Table("Decisions, the latest first", columns, taken.stream().map(this::row).toList(), "Nothing was decided since.").filled();
    }

    private List<Block.Cell> row(DecisionTaken decision) {
        long open = decision.conditions().stream().filter(condition -> !condition.status().isClosed()).count();
        String how = decision.meetingId() == null ? ", by the chair between meetings" : "";
        return List.of(
                Block.Cell.of(decision.number() + ", " + dates.date(decision.decidedAt()) + how),
                Block.Cell.of(decision.topic().number() + " " + decision.topic().title()),
                Block.Cell.of(outcome(decision)),
                Block.Cell.of(decision.reason()),
                Block.Cell.known(decision.conditions().isEmpty() ? null : open + " of " + decision.conditions().size() + " open"));
    }

    private String outcome(DecisionTaken decision) {
        return Stream.of(
                        decision.outcomeLabel(),
                        decision.date() == null ? null : dates.date(decision.date()),
                        decision.person() == null ? null : people.nameOf(decision.person()),
                        decision.text())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private List<Fact> facts(List<DecisionRow> all, List<ConditionView> set) {
        List<Fact> facts = new ArrayList<>();
        for (DecisionRow row : all) {
            facts.add(new Fact("Decisions", "decision:" + row.id(), row.number() + " " + row.title(), "Outcome", row.outcomeLabel()));
        }
        for (ConditionView condition : set) {
            String key = "condition:" + condition.id();
            String label = condition.number() + " " + condition.task();
            facts.add(new Fact("Conditions", key, label, "State", condition.status().label()));
            facts.add(new Fact("Conditions", key, label, "Due", dates.date(condition.due())));
            facts.add(new Fact("Conditions", key, label, "Owner", condition.ownerName()));
        }
        return facts;
    }
}
