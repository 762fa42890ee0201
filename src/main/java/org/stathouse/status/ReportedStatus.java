package org.stathouse.status;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.chart.Hue;
import org.stathouse.shared.chart.Sign;

/**
 * How an action stands in a month, as heat maps and histories show it. Silence is its own state, never last month's color
 * (processes.md "Status-report cycle" [R]).
 */
public enum ReportedStatus {
    GREEN(new Sign("G", Rag.GREEN.label(), Hue.GREEN)),
    AMBER(new Sign("A", Rag.AMBER.label(), Hue.AMBER)),
    RED(new Sign("R", Rag.RED.label(), Hue.RED)),
    /** Nothing was handed in by the lock, or by the due day of a cycle that is still open. */
    NOT_REPORTED(new Sign("–", "Not reported", Hue.GRAY)),
    /** Handed in and not yet accepted, so it does not count yet. */
    IN_REVIEW(new Sign("»", "In review", Hue.BLUE)),
    NOT_DUE(new Sign("…", "Not due yet", Hue.WHITE));

    private final Sign sign;

    ReportedStatus(Sign sign) {
        this.sign = sign;
    }

    public String label() {
        return sign.label();
    }

    /** How charts show it. */
    public Sign sign() {
        return sign;
    }

    /**
     * How a report makes its action stand; nothing where none is asked any more.
     *
     * @param overall the published rating
     * @param pastDue whether the last day to hand in has passed
     */
    public static Optional<ReportedStatus> of(ReportState state, @Nullable Rag overall, boolean pastDue) {
        return switch (state) {
            case NOT_STARTED, DRAFT, RETURNED -> Optional.of(pastDue ? NOT_REPORTED : NOT_DUE);
            case SUBMITTED -> Optional.of(IN_REVIEW);
            case ACCEPTED, LOCKED -> Optional.ofNullable(overall).map(ReportedStatus::of);
            case NOT_REPORTED -> Optional.of(NOT_REPORTED);
            case NOT_ASKED -> Optional.empty();
        };
    }

    /** The color as a standing. */
    public static ReportedStatus of(Rag rag) {
        return switch (rag) {
            case GREEN -> GREEN;
            case AMBER -> AMBER;
            case RED -> RED;
        };
    }

    /**
     * The states of reports that make an action stand so, for {@link ReportFilter}.
     *
     * @param pastDue whether the last day to hand in has passed
     */
    public Set<ReportState> states(boolean pastDue) {
        return switch (this) {
            case GREEN, AMBER, RED -> Set.of(ReportState.ACCEPTED, ReportState.LOCKED);
            case IN_REVIEW -> Set.of(ReportState.SUBMITTED);
            case NOT_REPORTED -> pastDue
                    ? Set.of(ReportState.NOT_REPORTED, ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED)
                    : Set.of(ReportState.NOT_REPORTED);
            case NOT_DUE -> pastDue ? Set.of() : Set.of(ReportState.NOT_STARTED, ReportState.DRAFT, ReportState.RETURNED);
        };
    }

    /** The color that a report must have for it; none where it needs no color. */
    public @Nullable Rag rag() {
        return switch (this) {
            case GREEN -> Rag.GREEN;
            case AMBER -> Rag.AMBER;
            case RED -> Rag.RED;
            case NOT_REPORTED, IN_REVIEW, NOT_DUE -> null;
        };
    }
}
