package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The lines of an estimate or of a fee. What stands at its foot is the sum of its lines, to the cent. */
public record FeeSheet(List<FeeLine> lines) {

    public FeeSheet {
        lines = List.copyOf(lines);
    }

    /** The least that it comes to. */
    public BigDecimal low() {
        return sum(FeeLine::lowAmount);
    }

    /** The most that it comes to; of a fee, what it is. */
    public BigDecimal high() {
        return sum(FeeLine::highAmount);
    }

    private BigDecimal sum(Function<FeeLine, BigDecimal> amount) {
        return lines.stream().map(amount).reduce(Money.ZERO, BigDecimal::add);
    }
}
