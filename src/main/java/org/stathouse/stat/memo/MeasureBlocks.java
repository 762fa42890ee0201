package org.stathouse.stat.memo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.shared.chart.Chart;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.memo.Memo.Block;
import org.stathouse.stat.memo.Memo.Fact;
import org.stathouse.stat.memo.Memo.Measure;
import org.stathouse.stat.memo.Memo.Prose;

/** Measures as memos show them: the drawing, its figures, and beside them target, definition, source and steward. */
@Component
class MeasureBlocks {

    /** How many periods of each measure are shown: a year of months. */
    static final int PERIODS = 12;

    /** As wide as the text of a letter page, in pixels of 1/96 inch. */
    private static final int WIDTH = 620;

    private final MeasureBook measures;

    MeasureBlocks(MeasureBook measures) {
        this.measures = measures;
    }

    List<Block> of(UUID stat) {
        List<MeasureSeries> all = measures.of(stat, PERIODS);
        return all.isEmpty() ? List.of(new Prose("No measures are in use for this Stat yet.")) : all.stream().map(this::block).toList();
    }

    private Block block(MeasureSeries series) {
        Chart chart = measures.chart(series);
        return new Measure(
                series.name(), facts(series), chart.svg(WIDTH), chart.description(), chart.table().head(), chart.table().rows());
    }

    private static List<Fact> facts(MeasureSeries series) {
        List<Fact> facts = new ArrayList<>();
        BigDecimal target = series.target();
        String unit = series.unit().isEmpty() ? "" : " " + series.unit();
        facts.add(new Fact("Target", target == null ? "None set" : target.stripTrailingZeros().toPlainString() + unit));
        facts.add(new Fact("Direction", series.direction().label()));
        facts.add(new Fact("Definition", series.definition()));
        facts.add(new Fact("Source", series.source()));
        facts.add(new Fact("Steward", series.steward()));
        return facts;
    }
}
