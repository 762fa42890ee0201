package org.stathouse.shared.chart;

import java.util.stream.IntStream;

/**
 * The marks of an axis of counts, in round steps from 0.
 *
 * @param step between two marks
 * @param steps how many there are above 0
 */
record Scale(int step, int steps) {

    private static final int MOST_STEPS = 5;

    static Scale upTo(int highest) {
        int step = 1;
        int[] rounder = {2, 5, 10};
        for (int power = 1; (highest + step - 1) / step > MOST_STEPS; power *= 10) {
            for (int round : rounder) {
                step = round * power;
                if ((highest + step - 1) / step <= MOST_STEPS) {
                    break;
                }
            }
        }
        return new Scale(step, Math.max(1, (highest + step - 1) / step));
    }

    int[] marks() {
        return IntStream.rangeClosed(0, steps).map(i -> i * step).toArray();
    }

    /** How far up the axis a value stands, from 0 to 1. */
    double part(double value) {
        return value / ((double) step * steps);
    }
}
