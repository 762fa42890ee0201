package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The legal clocks of all requests, for the other parts of this module. Dates are stored, so that boards can be ordered by them, and
 * computed anew when the calendar or an extension changes ({@link LegalDatesMoved} tells which moved). Rights are those of the caller.
 */
public interface ClockBook {

    /**
     * Begins the clocks of a new request at its receipt by the first agency. What not every request comes to (another custodian, no such
     * record) is not begun here: {@link #met} begins and notes it in one, from the receipt.
     */
    void start(UUID request, LocalDate receivedOn, RequestKind kind);

    /** The receipt or the kind was corrected, with the reason in the audit trail of the caller: everything is counted anew. */
    void restart(UUID request, LocalDate receivedOn, RequestKind kind);

    /**
     * Begins one date that depends on a later event: a denial, a temporary denial, a dispute. Counts from that day. One that runs already
     * is counted anew from the day.
     */
    LegalDate begin(UUID request, DateKind kind, LocalDate from);

    /** Notes on which day something due was done; the first time counts. A notice to a 9-1-1 victim begins the wait for the reply. */
    void met(UUID request, DateKind kind, LocalDate on);

    /** A date does not apply any more: the request was closed before, or took another way. Dates already met stay. */
    void drop(UUID request, DateKind kind);

    /** The dates of a request by their due day. */
    List<LegalDate> of(UUID request);

    /** Every date that the law and the staff target would give for a receipt on that day. */
    List<LegalDate> preview(LocalDate receivedOn, RequestKind kind);
}
