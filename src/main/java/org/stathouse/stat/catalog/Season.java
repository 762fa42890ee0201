package org.stathouse.stat.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Month;
import java.util.Objects;

/** A stored {@link FocusSeason}. */
@Embeddable
record Season(@Column(name = "from_month") int fromMonth, @Column(name = "to_month") int toMonth, String focus) {

    static Season of(FocusSeason season) {
        return new Season(
                Objects.requireNonNull(season.from()).getValue(),
                Objects.requireNonNull(season.to()).getValue(),
                Objects.requireNonNull(season.focus()).strip());
    }

    boolean holds(Month month) {
        return SeasonMonths.of(Month.of(fromMonth), Month.of(toMonth)).contains(month);
    }

    FocusSeason form() {
        return new FocusSeason(Month.of(fromMonth), Month.of(toMonth), focus);
    }
}
