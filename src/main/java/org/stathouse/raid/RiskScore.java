package org.stathouse.raid;

/** How bad a risk is: probability times impact, each 1 to 5 (processes.md, Supporting). */
public record RiskScore(int probability, int impact) {

    /** From this score on a risk goes to SteerCo (processes.md, Supporting [R]). */
    public static final int EXTREME_FROM = 15;

    private static final int HIGH_FROM = 10;
    private static final int MEDIUM_FROM = 5;

    /** What a score means, from mild to extreme. */
    public enum Level {
        LOW("Low"),
        MEDIUM("Medium"),
        HIGH("High"),
        /** SteerCo is told. */
        EXTREME("Extreme");

        private final String label;

        Level(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }

    public RiskScore {
        if (!RiskScale.holds(probability) || !RiskScale.holds(impact)) {
            throw new IllegalArgumentException("No step of the scale: %d × %d".formatted(probability, impact));
        }
    }

    /** 1 to 25. */
    public int value() {
        return probability * impact;
    }

    /** Low below 5, medium below 10, high below 15, extreme from 15 on. */
    public Level level() {
        int value = value();
        if (value >= EXTREME_FROM) {
            return Level.EXTREME;
        }
        if (value >= HIGH_FROM) {
            return Level.HIGH;
        }
        return value >= MEDIUM_FROM ? Level.MEDIUM : Level.LOW;
    }

    /** "20 Extreme". */
    public String text() {
        return value() + " " + level().label();
    }
}
