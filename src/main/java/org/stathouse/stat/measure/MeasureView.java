package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as people see it.
 *
 * @param kpiTitle the title of the plan's KPI that it is
 * @param target the target of today
 * @param targets every target that was ever set, in the order they were set
 * @param position its place in the Stat's list, from 1
 * @param mayEdit whether whoever asks may change it and report figures
 */
public record MeasureView(
        UUID id,
        long version,
        UUID stat,
        String statName,
        int position,
        MeasureForm form,
        @Nullable String kpiTitle,
        @Nullable BigDecimal target,
        List<Target> targets,
        @Nullable Instant retiredAt,
        @Nullable String retiredBecause,
        boolean mayEdit) {

    public MeasureView {
        targets = List.copyOf(targets);
    }

    /**
     * A target as it was set.
     *
     * @param figure none where it says that there is no target from that day on
     * @param by who set it, in words
     */
    public record Target(LocalDate from, @Nullable BigDecimal figure, String by, Instant at) {}

    /** Its name. */
    public String name() {
        return String.valueOf(form.name());
    }

    /** Whether it takes figures and stands among the Stat's measures. */
    public boolean inUse() {
        return retiredAt == null;
    }
}
