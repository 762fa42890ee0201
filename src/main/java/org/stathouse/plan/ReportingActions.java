package org.stathouse.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.NotFound;

/** The actions about which somebody has to report, in batches: there may be thousands, and each needs only a line. */
@Component
@Transactional(readOnly = true)
public class ReportingActions {

    static final Set<ActionStatus> OVER = EnumSet.of(ActionStatus.COMPLETE, ActionStatus.CANCELED, ActionStatus.WITHDRAWN);

    /** Below every id that the plan gives. */
    private static final UUID FIRST = new UUID(0, 0);

    private final Actions actions;

    ReportingActions(Actions actions) {
        this.actions = actions;
    }

    /**
     * Actions that report, by id.
     *
     * @param after the id of the last action of the batch before, none for the first
     */
    public List<ReportingAction> after(@Nullable UUID after, int limit) {
        return actions.reporting(after == null ? FIRST : after, OVER, Limit.of(limit));
    }

    /**
     * One action, whether it reports or not.
     *
     * @throws NotFound if there is none
     */
    public ReportingAction get(ActionId id) {
        return actions.line(id.value()).orElseThrow(() -> new NotFound("Action " + id));
    }
}
