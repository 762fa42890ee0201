package org.stathouse.performance.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.stathouse.performance.ApprovalState;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How the terms of KPI approvals read on screen, and the addresses of their pages. */
final class KpiWording {

    private KpiWording() {}

    static StatusBadge badge(ApprovalState state) {
        Tone tone = switch (state) {
            case PROPOSED -> Tone.PROGRESS;
            case SENT_BACK -> Tone.WARNING;
            case APPROVED -> Tone.GOOD;
            case DECLINED -> Tone.DANGER;
            case WITHDRAWN -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, state.label());
    }

    /** A City fiscal year by the year in which it ends: "FY28 (July 2027 to June 2028)". */
    static String fiscalYear(int year) {
        return "FY%02d (July %d to June %d)".formatted(year % 100, year - 1, year);
    }

    static String list() {
        return "performance/kpi-approvals";
    }

    static String revise(UUID id) {
        return list() + "/" + id + "/revise";
    }

    static RouteParameters parameters(UUID id) {
        return new RouteParameters(new RouteParam("id", id.toString()));
    }

    /** Reads an id from an address; what is none names nothing. */
    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw new NotFound("KPI approval " + text);
        }
    }
}
