package org.stathouse.stat.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A target of a measure as it was set; no figure where it says that there is no target from that day on. */
@Embeddable
class MeasureTarget {

    @Column(name = "applies_from")
    private LocalDate appliesFrom;

    private @Nullable BigDecimal figure;

    @Column(name = "set_by")
    private String setBy;

    @Column(name = "set_at")
    private Instant setAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected MeasureTarget() {}

    MeasureTarget(LocalDate appliesFrom, @Nullable BigDecimal figure, String setBy, Instant setAt) {
        this.appliesFrom = appliesFrom;
        this.figure = Figures.plainOrNone(figure);
        this.setBy = setBy;
        this.setAt = setAt;
    }

    LocalDate appliesFrom() {
        return appliesFrom;
    }

    @Nullable BigDecimal figure() {
        return Figures.plainOrNone(figure);
    }

    String setBy() {
        return setBy;
    }

    Instant setAt() {
        return setAt;
    }
}
