package org.stathouse.bench;

import java.util.ArrayList;
import java.util.List;

/** What the repeats of one measurement came to, in the order in which they ran. */
record Samples(List<Double> values) {

    Samples {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        values = List.copyOf(values);
    }

    double median() {
        return percentile(50);
    }

    double least() {
        return percentile(0);
    }

    double most() {
        return percentile(100);
    }

    /** Interpolated between the two nearest ranks. */
    double percentile(double percent) {
        List<Double> sorted = values.stream().sorted().toList();
        double rank = percent / 100 * (sorted.size() - 1);
        int below = (int) Math.floor(rank);
        int above = (int) Math.ceil(rank);
        return sorted.get(below) + (rank - below) * (sorted.get(above) - sorted.get(below));
    }

    /** How many times the other this is, repeat by repeat: what slowed one repeat down slowed both peers. */
    Samples over(Samples other) {
        if (values.size() != other.values.size()) {
            throw new IllegalArgumentException("Peers are measured equally often");
        }
        List<Double> ratios = new ArrayList<>();
        for (int repeat = 0; repeat < values.size(); repeat++) {
            ratios.add(values.get(repeat) / other.values.get(repeat));
        }
        return new Samples(ratios);
    }
}
