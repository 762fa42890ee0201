package org.stathouse.mpia.letter.process;

import java.util.List;

/** The names that {@code processes/mpia/mpia-deadlines.bpmn} and the code share. */
public final class DeadlinesProcess {

    /** The process id, and the type of its cases; their id is the request's. */
    public static final String KEY = "mpia-deadlines";

    public static final String WRITE_LETTER = "UserTask_WriteTenDayLetter";
    public static final String POST_LETTER = "UserTask_PostTenDayLetter";

    /** The form that completes a draft and sends it; other processes use it too. */
    public static final String FORM_SEND = "mpia/send-letter";

    /** The form that notes the day on which a letter was posted. */
    public static final String FORM_POST = "mpia/post-letter";

    /** The id of the request, as text. */
    static final String REQUEST_ID = "requestId";

    /** The id of the letter that a task waits for, as text. */
    static final String LETTER_ID = "letterId";

    /** The message that the ten-day letter has gone out without a task. */
    static final String LETTER_GONE = "mpia-deadlines-letter-gone";

    /** The message that the request is decided. */
    static final String DECIDED = "mpia-deadlines-decided";

    /** The message that the dates of the decision have moved. */
    static final String DATES_MOVED = "mpia-deadlines-dates-moved";

    /** The message that ends the process at any step. */
    static final String CLOSED = "mpia-deadlines-closed";

    /** When the draft of the ten-day letter is made. */
    static final String DAY_TO_DRAFT = "Timer_DayToDraft";

    /** When the ten-day letter becomes late. */
    static final String LETTER_LATE = "Timer_LetterLate";

    /** The tasks whose last day is that of the ten-day letter. */
    static final List<String> LETTER_TASKS = List.of("WriteTenDayLetter", "PostTenDayLetter");

    private DeadlinesProcess() {}
}
