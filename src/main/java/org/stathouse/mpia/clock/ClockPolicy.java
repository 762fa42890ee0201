package org.stathouse.mpia.clock;

import java.util.Set;
import java.util.function.ToIntFunction;
import org.stathouse.calendar.Leg;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Sureness;

/**
 * How one date is counted.
 *
 * @param requests the kinds of request that have it
 * @param days how many, by the settings in force
 * @param working whether only working days are counted
 * @param always whether every such request has it; otherwise it begins by an event, or when the request comes to it
 * @param setting whether the length is for counsel to change
 * @param source the section
 * @param text the words that it rests on
 */
record ClockPolicy(
        DateKind kind,
        Set<RequestKind> requests,
        Start starts,
        ToIntFunction<ClockSettings> days,
        boolean working,
        Tolling tolling,
        boolean always,
        boolean setting,
        String source,
        Sureness sureness,
        String text) {

    Leg leg(ClockSettings settings) {
        return new Leg(days.applyAsInt(settings), working);
    }

    boolean appliesTo(RequestKind request) {
        return requests.contains(request);
    }

    /** Whether it is counted from the receipt, so that it can be told on the first day. */
    boolean fromReceipt() {
        return starts == Start.RECEIPT;
    }

    boolean moves() {
        return switch (tolling) {
            case CONSENT_AND_OMBUDSMAN -> true;
            case NOTHING -> false;
        };
    }

    ClockPolicy onlyFor(RequestKind request) {
        return new ClockPolicy(kind, Set.of(request), starts, days, working, tolling, always, setting, source, sureness, text);
    }

    /** Not every request comes to it. */
    ClockPolicy ifItComesToThat() {
        return new ClockPolicy(kind, requests, starts, days, working, tolling, false, setting, source, sureness, text);
    }
}
