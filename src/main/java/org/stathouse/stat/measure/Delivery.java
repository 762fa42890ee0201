package org.stathouse.stat.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of figures that were reported together, in their order. */
public record Delivery(List<Taken> figures) {

    public Delivery {
        figures = List.copyOf(figures);
    }

    /** What becomes of one figure. */
    public enum Effect {
        /** The first figure of its period. */
        RECORDED("Recorded"),
        /** The same figure stood there already; nothing changed. */
        UNCHANGED("Unchanged"),
        /** Another figure stood there; it is kept. */
        REVISED("Revised");

        private final String label;

        Effect(String label) {
            this.label = label;
        }

        /** The effect in a word. */
        public String label() {
            return label;
        }
    }

    /**
     * One figure.
     *
     * @param before the figure that stood there; none if none did
     */
    public record Taken(String period, Effect effect, BigDecimal value, @Nullable BigDecimal before) {}

    @JsonProperty
    public long recorded() {
        return count(Effect.RECORDED);
    }

    @JsonProperty
    public long revised() {
        return count(Effect.REVISED);
    }

    @JsonProperty
    public long unchanged() {
        return count(Effect.UNCHANGED);
    }

    private long count(Effect effect) {
        return figures.stream().filter(figure -> figure.effect() == effect).count();
    }

    /** What happened, in words: {@code 3 recorded, 1 revised, 2 unchanged.} */
    public String inWords() {
        return "%d recorded, %d revised, %d unchanged.".formatted(recorded(), revised(), unchanged());
    }
}
