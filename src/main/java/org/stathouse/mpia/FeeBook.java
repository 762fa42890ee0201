package org.stathouse.mpia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fees of requests (GP §4-206; mpia.md §2), for the other parts of this module. Amounts are US dollars with two places. */
public interface FeeBook {

    FeeState state(UUID request);

    /** What the requester sees of the fee: the current estimate, what was paid and what is due. */
    Account account(UUID request);

    /**
     * Enters a person's time, such as a search brings it.
     *
     * @param person user name of who worked
     * @param hours in quarters of an hour
     */
    void logTime(UUID request, String person, FeeTask task, BigDecimal hours, String note);

    /** The records are decided upon and ready: computes the final fee. Tells whether something is still to be paid before release. */
    boolean finalFeeDue(UUID request);

    /** The requester agrees to the current estimate, or does not. The actor is the requester, or staff who record it. */
    void answerEstimate(UUID request, int estimate, boolean agreed);

    /** The requester asks for a waiver. */
    void askWaiver(UUID request, WaiverGround ground, String statement);

    /** The decision on the waiver that was asked for last, for its letter; nothing while it is open, or none was asked. */
    Optional<WaiverDecision> waiverDecision(UUID request);

    /**
     * A review body or court ordered that no more than so much is owed; zero is a waiver. What was paid beyond it is to be refunded. Does
     * nothing where no fee was ever estimated. The caller has checked the actor's right.
     */
    void cut(UUID request, BigDecimal to, String orderedBy);

    /**
     * @param estimate number of the current estimate, none before the first
     * @param low and {@code high} its range
     * @param deposit to be paid before the work goes on; zero if none
     * @param due what is to be paid now
     * @param words the estimate's or the fee's arithmetic, line by line
     */
    record Account(
            FeeState state,
            @Nullable Integer estimate,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            BigDecimal deposit,
            BigDecimal paid,
            BigDecimal due,
            List<String> words) {

        public Account {
            words = List.copyOf(words);
        }
    }

    /** @param percent how much of the fee is waived: 0 none, 100 all */
    record WaiverDecision(WaiverGround ground, int percent, String reasons, LocalDate on) {}
}
