package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.Outcome;

/** What intake makes of a request (processes.md A.4 steps 1 to 3). */
public enum AssessmentWay {
    SEARCH("Search for the records", null, null),
    CLARIFY("Ask what is meant", null, LetterKind.CLARIFICATION),
    /** GP §4-201(c). */
    ALREADY_PUBLIC("Already public", Outcome.ALREADY_PUBLIC, LetterKind.ALREADY_PUBLIC),
    /** GP §4-202(c). */
    NOT_CUSTODIAN("Another is the custodian", Outcome.REFERRED, LetterKind.REFERRAL),
    /** GP §4-202(d). */
    NO_RECORD("There is no such record", Outcome.NO_RECORD, LetterKind.NO_RECORD);

    private final String label;
    private final @Nullable Outcome outcome;
    private final @Nullable LetterKind letter;

    AssessmentWay(String label, @Nullable Outcome outcome, @Nullable LetterKind letter) {
        this.label = label;
        this.outcome = outcome;
        this.letter = letter;
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** How the request ends by it, if it does. */
    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** The letter that tells the requester, if one does. */
    public @Nullable LetterKind letter() {
        return letter;
    }
}
