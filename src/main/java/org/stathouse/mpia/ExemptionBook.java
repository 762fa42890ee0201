package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** The exemption catalogue (mpia.md §4) and each request's exemption log, for the other parts of this module. */
public interface ExemptionBook {

    /** The rows that may be cited on that day. */
    List<Exemption> citable(LocalDate on);

    /** What was withheld or redacted in a request and by what right, in the order it was entered. */
    List<Citation> log(UUID request);

    /** What keeps a decision of that outcome from being taken on this log: no entry for a denial, a missing reason of §4-343. */
    List<Fault> missing(UUID request, Outcome outcome);

    /**
     * @param code {@code 4-344}
     * @param part I to V of Subtitle 3; those of Part IV need the two reasons of §4-343
     * @param discretionary whether the custodian may, and not must, deny
     */
    record Exemption(String code, String title, String part, boolean discretionary, boolean wholeRecord, Sureness sureness) {}

    /**
     * One entry of the log.
     *
     * @param withheld withheld as a whole; otherwise redacted in part
     * @param records brief description of the undisclosed records (GP §4-203(c))
     * @param necessary why denial is necessary (§4-343), for those of Part IV
     * @param redactionFails why redacting would not address the reasons (§4-343)
     * @param harm the harm to the public interest against the interest in inspection, for those of Part IV (§4-301(b), on complaint)
     * @param by display name of who entered it
     */
    record Citation(
            UUID id,
            long version,
            Exemption exemption,
            boolean withheld,
            String records,
            int pages,
            String reason,
            @Nullable String necessary,
            @Nullable String redactionFails,
            @Nullable String harm,
            String by,
            LocalDate on) {}
}
