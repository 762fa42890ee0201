package org.stathouse.bench;

import java.util.Locale;

/** What a figure should come to. */
record Goal(Bound bound, double value) {

    /** On which side of the value the goal lies. */
    enum Bound { AT_LEAST, AT_MOST }

    static Goal atLeast(double value) {
        return new Goal(Bound.AT_LEAST, value);
    }

    static Goal atMost(double value) {
        return new Goal(Bound.AT_MOST, value);
    }

    boolean isMetBy(double figure) {
        return switch (bound) {
            case AT_LEAST -> figure >= value;
            case AT_MOST -> figure <= value;
        };
    }

    @Override
    public String toString() {
        String sign =
                switch (bound) {
                    case AT_LEAST -> ">=";
                    case AT_MOST -> "<=";
                };
        return String.format(Locale.ROOT, "%s %s", sign, Figure.number(value));
    }
}
