package org.stathouse.steerco.packet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.decision.DecisionRegister;

/** What SteerCo decided about the actions of a brief in the last year, and the conditions that are still open, whenever they were set. */
@Component
class ConditionsSection implements PacketSection {

    /**
     * Briefs are read by champions, liaisons and owners too, who may see the red cases and RAID items of their actions; who may read a
     * proposal or the approval of a KPI follows other rules, so what was decided on those is left out.
     */
    private static final Set<String> OPEN_TO_ALL_READERS = Set.of("red-case", "raid-item");

    private final ActionDirectory actions;
    private final DecisionRegister register;
    private final DateTexts dates;

    ConditionsSection(ActionDirectory actions, DecisionRegister register, DateTexts dates) {
        this.actions = actions;
        this.register = register;
        this.dates = dates;
    }

    @Override
    public String key() {
        return "conditions";
    }

    @Override
    public String title() {
        return "Decisions and open conditions";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.PILLAR, PacketKind.AGENCY, PacketKind.ACTION);
    }

    @Override
    public int position() {
        return 85;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Map<UUID, String> labels = actions(scope).stream().collect(Collectors.toMap(action -> action.id().value(), ActionFacts::label));
        List<DecisionTaken> decided = register.ofActions(labels.keySet()).stream()
                .filter(decision -> OPEN_TO_ALL_READERS.contains(decision.topic().subject().type()))
                .toList();
        LocalDate yearAgo = dates.day(scope.asOf()).minusYears(1);
        List<DecisionTaken> recent = decided.stream().filter(decision -> !dates.day(decision.decidedAt()).isBefore(yearAgo)).toList();
        List<ConditionView> open = decided.stream()
                .flatMap(decision -> decision.conditions().stream())
                .filter(condition -> !condition.status().isClosed())
                .sorted(Comparator.comparing(ConditionView::due).thenComparing(ConditionView::number))
                .toList();
        if (recent.isEmpty() && open.isEmpty()) {
            return SectionContent.nothing("SteerCo decided nothing on these actions in the last year, and no condition is open.");
        }
        Map<UUID, DecisionTaken> bySource = decided.stream().collect(Collectors.toMap(DecisionTaken::id, Function.identity()));
        List<Block> blocks = List.of(
                new Block.Heading(2, "Open conditions"),
                conditions(open, bySource, labels),
                new Block.Heading(2, "Decisions of the last year"),
                decisions(recent, labels));
        return new SectionContent(blocks, open.stream().map(ConditionsSection::fact).toList());
    }

    private List<ActionFacts> actions(PacketScope scope) {
        UUID action = scope.action();
        return action != null
                ? actions.find(List.of(new ActionId(action)))
                : actions.all().stream().filter(one -> isIn(scope, one)).toList();
    }

    private static boolean isIn(PacketScope scope, ActionFacts action) {
        return action.pillar() != null && action.pillar().value().equals(scope.pillar())
                || action.leadAgency() != null && action.leadAgency().value().equals(scope.agency());
    }

    private Block conditions(List<ConditionView> open, Map<UUID, DecisionTaken> bySource, Map<UUID, String> labels) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Condition", 14),
                Block.Column.text("What is to be done", 26),
                Block.Column.text("Action", 22),
                Block.Column.text("Owner", 14),
                Block.Column.text("Due", 12),
                Block.Column.text("State", 12));
        List<List<Block.Cell>> rows = open.stream()
                .map(condition -> List.of(
                        Block.Cell.of(condition.number()),
                        Block.Cell.of(condition.task() + "\nEvidence: " + condition.evidence()),
                        Block.Cell.known(label(bySource.get(condition.decisionId()), labels)),
                        Block.Cell.of(condition.ownerName()),
                        Block.Cell.of(dates.date(condition.due())),
                        Block.Cell.of(sign(condition.status()))))
                .toList();
        return new Block.Table("The earliest due first", columns, rows, "No condition is open.").filled();
    }

    private Block decisions(List<DecisionTaken> recent, Map<UUID, String> labels) {
        List<Block.Column> columns = List.of(
                Block.Column.text("Decision", 14),
                Block.Column.text("Action", 24),
                Block.Column.text("Outcome", 18),
                Block.Column.text("Reason", 32),
                Block.Column.text("On", 12));
        List<List<Block.Cell>> rows = recent.stream()
                .map(decision -> List.of(
                        Block.Cell.of(decision.number()),
                        Block.Cell.known(label(decision, labels)),
                        Block.Cell.of(decision.outcomeLabel()),
                        Block.Cell.of(decision.reason()),
                        Block.Cell.of(dates.date(decision.decidedAt()))))
                .toList();
        return new Block.Table("The newest first", columns, rows, "SteerCo decided nothing on these actions in the last year.").filled();
    }

    private static @Nullable String label(@Nullable DecisionTaken decision, Map<UUID, String> labels) {
        return decision == null || decision.topic().actionId() == null ? null : labels.get(decision.topic().actionId());
    }

    private static Fact fact(ConditionView condition) {
        return new Fact("Conditions", "condition:" + condition.id(), condition.number() + " " + condition.task(), "State", condition.status().label());
    }

    private static Sign sign(ConditionStatus status) {
        return switch (status) {
            case OPEN -> new Sign("○", status.label(), Hue.WHITE);
            case ANSWERED -> new Sign("»", status.label(), Hue.BLUE);
            case SLIPPED -> new Sign("!", status.label(), Hue.RED);
            case MET, WAIVED -> new Sign("✓", status.label(), Hue.GREEN);
        };
    }
}
