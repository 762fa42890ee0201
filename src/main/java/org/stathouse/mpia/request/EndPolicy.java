package org.stathouse.mpia.request;

import java.time.LocalDate;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.Outcome;

/** Which legal dates a closed request still has. */
final class EndPolicy {

    private EndPolicy() {}

    /**
     * Whether an unmet date does not apply any more once the request is closed with that outcome on that day. Those that the outcome makes
     * moot fall; those that were due on the way fall only if their day had not passed, for a late one stays late (mpia.md §6: ten-day
     * letters late). Those of a denial's statement, the court and disputes run on.
     */
    static boolean drops(LegalDate date, Outcome outcome, LocalDate on) {
        boolean inTime = !on.isAfter(date.due());
        return switch (date.kind()) {
            case WRONG_CUSTODIAN, NO_RECORD, VICTIM_REPLY, COURT_PETITION -> true;
            case PRODUCTION -> inTime || !outcomeProduces(outcome);
            case ACKNOWLEDGEMENT, TEN_DAY_LETTER, DECISION, VICTIM_NOTICE -> inTime;
            case DENIAL_STATEMENT,
                    OMBUDSMAN_FINISH,
                    BOARD_COMPLAINT,
                    BOARD_ANSWER,
                    BOARD_DECISION,
                    BOARD_OUTER_LIMIT,
                    LAWSUIT_ANSWER -> false;
        };
    }

    private static boolean outcomeProduces(Outcome outcome) {
        return switch (outcome) {
            case GRANTED, GRANTED_IN_PART -> true;
            case DENIED, NO_RECORD, REFERRED, ALREADY_PUBLIC, WITHDRAWN, UNPAID -> false;
        };
    }
}
