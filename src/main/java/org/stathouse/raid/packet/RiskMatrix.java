package org.stathouse.raid.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RiskScale;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.RiskGrid;
import org.stathouse.shared.chart.Sign;

/** Draws open risks by probability and impact, 5 by 5, as the matrix page shows them. */
final class RiskMatrix {

    private RiskMatrix() {}

    /** @param items those without a score are no risks and left out */
    static RiskGrid of(List<RaidItemView> items) {
        List<RaidItemView> risks = items.stream().filter(item -> item.score() != null).toList();
        long extreme = risks.stream().map(RaidItemView::score).filter(score -> score != null && score.level() == RiskScore.Level.EXTREME).count();
        List<List<RiskGrid.Cell>> cells = new ArrayList<>();
        for (int probability = RiskScale.HIGHEST; probability >= RiskScale.LOWEST; probability--) {
            List<RiskGrid.Cell> row = new ArrayList<>();
            for (int impact = RiskScale.LOWEST; impact <= RiskScale.HIGHEST; impact++) {
                RiskScore score = new RiskScore(probability, impact);
                row.add(new RiskGrid.Cell(sign(score.level()), risks.stream().filter(item -> score.equals(item.score())).map(RaidItemView::number).toList()));
            }
            cells.add(row);
        }
        String description = "%d open %s, %d of them extreme: score %d or more."
                .formatted(risks.size(), risks.size() == 1 ? "risk" : "risks", extreme, RiskScore.EXTREME_FROM);
        return new RiskGrid(
                "Open risks by probability and impact",
                description,
                RiskScale.PROBABILITY.label(),
                RiskScale.IMPACT.label(),
                steps(RiskScale.PROBABILITY).reversed(),
                steps(RiskScale.IMPACT),
                cells);
    }

    private static List<RiskGrid.Step> steps(RiskScale scale) {
        return IntStream.rangeClosed(RiskScale.LOWEST, RiskScale.HIGHEST)
                .mapToObj(step -> new RiskGrid.Step(String.valueOf(step), scale.anchor(step).word()))
                .toList();
    }

    private static Sign sign(RiskScore.Level level) {
        return switch (level) {
            case LOW -> new Sign("L", level.label(), Hue.GREEN);
            case MEDIUM -> new Sign("M", level.label(), Hue.BLUE);
            case HIGH -> new Sign("H", level.label(), Hue.AMBER);
            case EXTREME -> new Sign("E", level.label(), Hue.RED);
        };
    }
}
