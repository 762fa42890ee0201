package org.stathouse.intake.packet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.intake.Criterion;
import org.stathouse.intake.Labels;
import org.stathouse.intake.Ranking;
import org.stathouse.intake.Rankings;
import org.stathouse.intake.WeightsTable;
import org.stathouse.shared.DollarTexts;

/** The ranked list of the proposals that wait for SteerCo, by pillar, as the ranking page shows it. */
@Component
class IntakeRankingSection implements PacketSection {

    private static final List<Block.Column> COLUMNS = List.of(
            Block.Column.figures("Rank", 8),
            Block.Column.text("Proposal", 25),
            Block.Column.text("Category", 12),
            Block.Column.figures("Score", 9),
            Block.Column.text("TMO recommends", 21),
            Block.Column.figures("Needs", 15),
            Block.Column.figures("Identified", 14),
            Block.Column.text("Note", 13));

    private final Rankings rankings;

    IntakeRankingSection(Rankings rankings) {
        this.rankings = rankings;
    }

    @Override
    public String key() {
        return "intake-ranking";
    }

    @Override
    public String title() {
        return "Proposed actions, ranked";
    }

    @Override
    public Set<PacketKind> kinds() {
        return EnumSet.of(PacketKind.STEERCO);
    }

    @Override
    public int position() {
        return 100;
    }

    @Override
    public SectionContent collect(PacketScope scope) {
        Ranking ranking = rankings.ranking();
        List<Ranking.Pillar> pillars = ranking.pillars().stream().filter(pillar -> !pillar.entries().isEmpty()).toList();
        if (pillars.isEmpty()) {
            return SectionContent.nothing("No proposed action waits for a decision of SteerCo.");
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Prose(sentence(pillars, ranking.weights()))));
        List<Fact> facts = new ArrayList<>();
        for (Ranking.Pillar pillar : pillars) {
            blocks.add(new Block.Table(pillar.name(), COLUMNS, pillar.entries().stream().map(IntakeRankingSection::row).toList(), "No proposal.").filled());
            pillar.entries().forEach(entry -> facts.addAll(facts(pillar, entry)));
        }
        return new SectionContent(blocks, facts);
    }

    private static String sentence(List<Ranking.Pillar> pillars, WeightsTable weights) {
        int waiting = pillars.stream().mapToInt(pillar -> pillar.entries().size()).sum();
        String weighed = Stream.of(Criterion.values())
                .map(criterion -> criterion.label() + " " + weights.weights().get(criterion) + "%")
                .collect(Collectors.joining(", "));
        return "%d %s for a decision. The score is the weighted mean of three offices’ points from 1 to 5: %s."
                .formatted(waiting, waiting == 1 ? "proposed action waits" : "proposed actions wait", weighed);
    }

    private static List<Block.Cell> row(Ranking.Entry entry) {
        return List.of(
                Block.Cell.of(String.valueOf(entry.rank())),
                Block.Cell.of("%s %s. %s, owned by %s".formatted(entry.number(), entry.title(), entry.leadAgency(), owner(entry))),
                Block.Cell.of(Labels.of(entry.category())),
                Block.Cell.of(entry.weightedScore().toPlainString()),
                Block.Cell.of(Labels.of(entry.priority()) + ": " + entry.priorityReason()),
                Block.Cell.known(money(entry.fundingNeeded())),
                Block.Cell.known(money(entry.fundingIdentified())),
                Block.Cell.of(note(entry)));
    }

    private static String owner(Ranking.Entry entry) {
        return entry.owner().isBlank() ? "nobody yet" : entry.owner();
    }

    private static String money(BigDecimal amount) {
        return amount.signum() == 0 ? "" : DollarTexts.text(amount);
    }

    private static String note(Ranking.Entry entry) {
        String deferred = entry.deferrals() == 0 ? null : "Deferred " + (entry.deferrals() == 1 ? "once" : entry.deferrals() + " times") + " before.";
        return Stream.of(deferred, entry.tieNote()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static List<Fact> facts(Ranking.Pillar pillar, Ranking.Entry entry) {
        String key = "proposal:" + entry.proposalId();
        String label = entry.number() + " " + entry.title();
        return List.of(
                new Fact("Proposed actions", key, label, "Rank", entry.rank() + " in " + pillar.name()),
                new Fact("Proposed actions", key, label, "Score", entry.weightedScore().toPlainString()));
    }
}
