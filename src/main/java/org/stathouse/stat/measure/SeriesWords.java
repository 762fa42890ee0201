package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;

/** Says what there is to see in a series: the latest figure against its target, where it is going, what is missing or revised. */
final class SeriesWords {

    private SeriesWords() {}

    static String of(MeasureSeries series) {
        List<Observation> known = series.observations().stream().filter(observation -> observation.value() != null).toList();
        if (known.isEmpty()) {
            return series.observations().isEmpty() ? "No figures yet." : "No figure stands for any of these periods.";
        }
        List<String> sentences = new ArrayList<>();
        Observation latest = known.getLast();
        sentences.add("%s: %s%s.".formatted(latest.period(), series.inWords(plain(latest.value())), againstTarget(series, latest)));
        if (known.size() > 1) {
            sentences.add(trend(series, known.get(known.size() - 2), latest));
        }
        sentences.add(listed("Missing: ", series.observations().stream().filter(one -> one.value() == null && !one.withdrawn()).toList()));
        sentences.add(listed("Withdrawn: ", series.observations().stream().filter(Observation::withdrawn).toList()));
        sentences.add(listed("Revised: ", known.stream().filter(one -> one.revisedFrom() != null).toList()));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String againstTarget(MeasureSeries series, Observation latest) {
        if (latest.target() == null) {
            return ", no target";
        }
        String side = switch (series.direction()) {
            case HIGHER_IS_BETTER -> "at least ";
            case LOWER_IS_BETTER -> "at most ";
        };
        return ", target %s%s %s".formatted(side, series.inWords(plain(latest.target())), series.meetsTarget(latest) ? "met" : "not met");
    }

    private static String trend(MeasureSeries series, Observation before, Observation latest) {
        BigDecimal change = plain(latest.value()).subtract(plain(before.value()));
        if (change.signum() == 0) {
            return "Unchanged since %s.".formatted(before.period());
        }
        boolean better = (change.signum() > 0) == (series.direction() == MeasureDirection.HIGHER_IS_BETTER);
        return "%s since %s (%s).".formatted(better ? "Better" : "Worse", before.period(), series.inWords(plain(before.value())));
    }

    private static String listed(String word, List<Observation> periods) {
        return periods.isEmpty() ? "" : periods.stream().map(Observation::period).collect(Collectors.joining(", ", word, "."));
    }

    private static BigDecimal plain(@Nullable BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : Figures.plain(figure);
    }
}
