package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What alone moves a legal date: consent of the applicant on file, at most 30 days (E1), or a pending Ombudsman matter (E2); GP
 * §4-203(d), mpia.md §1.
 */
public interface ExtensionBook {

    /** A question to the applicant that waits for its answer, if there is one. */
    @Nullable Asked asked(UUID request);

    /**
     * Records the applicant's answer; consent moves the dates.
     *
     * @param evidence where the consent stands: {@code Message of Mar 3, 2027}, {@code Signed letter in the file}
     * @throws org.stathouse.shared.Conflict if nothing was asked, or it was answered
     */
    void answer(UUID request, boolean agreed, String evidence);

    /** The Ombudsman has taken up the matter; dates that still run stand still from that day. */
    void ombudsmanTookUp(UUID request, LocalDate on);

    /** The Ombudsman's matter has ended; the dates run on. */
    void ombudsmanEnded(UUID request, LocalDate on);

    /** All that moved the dates of a request, oldest first, in words. */
    List<String> history(UUID request);

    /** @param days how many calendar days more, 1 to 30 */
    record Asked(int days, String reason, LocalDate on) {}
}
