package org.stathouse.status;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.stathouse.plan.ActionId;

/**
 * The reporting cycles, one for each month. A cycle reports on the month that has just ended when it opens: the cycle of
 * February opens on March 1.
 */
@Service
public class StatusCycles {

    /** All cycles, newest month first. */
    public List<CycleView> list() {
        throw new UnsupportedOperationException();
    }

    /** @throws org.stathouse.shared.NotFound if the month has no cycle */
    public CycleView of(YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** The open cycle of the latest month, else the latest locked one. */
    public Optional<CycleView> current() {
        throw new UnsupportedOperationException();
    }

    /** How many reports of a cycle are in which state; states without any are left out. */
    public Map<ReportState, Long> counts(YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person may plan, move and fill cycles and change the settings: TMO. */
    public boolean mayManage() {
        throw new UnsupportedOperationException();
    }

    /**
     * Plans the cycle of a month with the dates of the settings; its process waits for the opening.
     *
     * @throws org.stathouse.shared.Conflict if the month has one
     */
    public CycleView plan(YearMonth month) {
        throw new UnsupportedOperationException();
    }

    /**
     * Moves the dates of a cycle that is not locked; the timers and due dates of all its open reports move too.
     *
     * @throws org.stathouse.shared.BusinessRuleViolation at {@code opensOn}, {@code dueOn}, {@code reviewOn}, {@code lockOn}
     * @throws org.stathouse.shared.Conflict if the version is stale or the cycle locked
     */
    public CycleView move(UUID id, long version, CycleDates dates) {
        throw new UnsupportedOperationException();
    }

    /**
     * Asks for a report of an action that was approved after the cycle had opened.
     *
     * @return the id of the report
     * @throws org.stathouse.shared.Conflict if the cycle is not open or the action reports already
     */
    public UUID include(UUID cycle, ActionId action) {
        throw new UnsupportedOperationException();
    }

    public CycleSettings settings() {
        throw new UnsupportedOperationException();
    }

    /** Changes what holds for coming cycles; planned ones take the new dates. */
    public CycleSettings change(CycleSettings settings) {
        throw new UnsupportedOperationException();
    }
}
