package org.stathouse.steerco.meeting;

import java.util.List;
import org.stathouse.steerco.OutcomeOption;

/**
 * An item of the agenda as a packet tells it.
 *
 * @param options what SteerCo can decide; none for an item only to be noted
 * @param apart who takes no part in the decision
 */
public record AgendaBriefItem(AgendaItemView item, List<OutcomeOption> options, List<Apart> apart) {

    public AgendaBriefItem {
        options = List.copyOf(options);
        apart = List.copyOf(apart);
    }

    /** Somebody who takes no part, by name, and why. */
    public record Apart(String name, String reason) {}
}
