package org.stathouse.mpia.clock;

import java.util.Set;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Sureness;

/**
 * How one date of the law is counted, as a lawyer reads it.
 *
 * @param due what is due, in words
 * @param starts from what it is counted; that day is not counted itself
 * @param working whether only working days are counted; otherwise all days of the calendar
 * @param movedBy what may move it, in words
 * @param setting whether the length is for counsel to change
 * @param text the words of the law that were read, or what it rests on
 */
public record PolicyView(
        DateKind kind,
        String due,
        Set<RequestKind> requests,
        String starts,
        int days,
        boolean working,
        String movedBy,
        boolean setting,
        String source,
        Sureness sureness,
        String text) {

    static PolicyView of(ClockPolicy policy, ClockSettings settings) {
        return new PolicyView(
                policy.kind(),
                policy.kind().label(),
                policy.requests(),
                policy.starts().label(),
                policy.leg(settings).days(),
                policy.working(),
                policy.tolling().label(),
                policy.setting(),
                policy.source(),
                policy.sureness(),
                policy.text());
    }

    /** "10 working days", "30 days". */
    public String length() {
        return days + (working ? " working day" : " day") + (days == 1 ? "" : "s");
    }
}
