package org.stathouse.mpia.letter;

import java.time.LocalDate;

/**
 * What about a request decides which parts its letters must have.
 *
 * @param discretionary whether its exemption log cites a discretionary exemption (GP §4-343)
 * @param inPart whether it is decided, or to be decided, to release a part only
 * @param decided whether the decision has been approved
 */
record LetterCase(boolean discretionary, boolean inPart, boolean decided, LocalDate today) {}
