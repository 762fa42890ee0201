package org.stathouse.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end date that was first promised, and how often it was moved since (processes.md A.2 [R]). */
@Embeddable
class Baseline {

    @Column(name = "original_end_date")
    private @Nullable LocalDate originalEnd;

    private int rebaselines;

    /** Counts a move away from an end date; only the first one is the original. */
    void leave(@Nullable LocalDate end) {
        if (rebaselines == 0) {
            originalEnd = end;
        }
        rebaselines++;
    }

    @Nullable
    LocalDate originalEnd() {
        return originalEnd;
    }

    int rebaselines() {
        return rebaselines;
    }
}
