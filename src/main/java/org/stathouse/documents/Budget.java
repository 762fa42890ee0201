package org.stathouse.documents;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.stathouse.documents.UnreadableExhibit.Reason;

/**
 * What the reading of one exhibit may cost: patterns and forms within forms make a few lines draw for hours. Counted are the drawing
 * operators that are carried out, those of called forms included, and the time that they take.
 */
final class Budget {

    private static final long MOST_OPERATORS_A_PAGE = 3_000_000;
    private static final long MOST_NANOS = 180_000_000_000L;
    /** Calling a form costs as much as so many lines. */
    private static final int CALL = 20;

    private static final int LOOKS_AT_CLOCK_EACH = 1024;

    private final long begun = System.nanoTime();
    private long operators;
    private long looks;

    /** Begins a page: the operators are counted anew, the time is not. */
    void turnPage() {
        operators = 0;
    }

    /** Pays for one operator. */
    void spend(Operator operator) throws ExhibitLimitExceeded {
        operators += operator.getName().equals(OperatorName.DRAW_OBJECT) ? CALL : 1;
        if (operators > MOST_OPERATORS_A_PAGE) {
            throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "Operators");
        }
        looks++;
        if (looks % LOOKS_AT_CLOCK_EACH == 0 && System.nanoTime() - begun > MOST_NANOS) {
            throw new ExhibitLimitExceeded(Reason.TOO_LARGE, "Time");
        }
    }
}
