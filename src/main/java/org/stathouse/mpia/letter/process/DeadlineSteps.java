package org.stathouse.mpia.letter.process;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.letter.Letters;
import org.stathouse.mpia.letter.watch.Alarm;
import org.stathouse.mpia.letter.watch.LegalWatch;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code mpia-deadlines} calls; each step forwards to a use case. Times are ISO text, as the engine takes them. */
@ProcessBean("deadlineSteps")
public class DeadlineSteps {

    private final LegalWatch watch;
    private final Letters letters;

    DeadlineSteps(LegalWatch watch, Letters letters) {
        this.watch = watch;
        this.letters = letters;
    }

    /** Whether the ten-day letter has still to go out. */
    public boolean letterRuns(String requestId) {
        return watch.letterRuns(id(requestId));
    }

    /** Whether the request has still to be decided. */
    public boolean decisionRuns(String requestId) {
        return watch.decisionRuns(id(requestId));
    }

    /** Whether the ten-day letter has been written, and has only to be posted. */
    public boolean letterToPost(String requestId) {
        return letters.waitsForPost(id(requestId), LetterKind.TEN_DAY);
    }

    /** Makes the draft of the ten-day letter and tells its id; empty where it has been written. */
    public String draftTenDayLetter(String requestId) {
        return letterToPost(requestId) ? "" : letters.draft(id(requestId), LetterKind.TEN_DAY).toString();
    }

    /** When the draft is made. */
    public String draftAt(String requestId) {
        return watch.draftAt(id(requestId)).toString();
    }

    /** The staff's last day for the ten-day letter. */
    public LocalDate letterDay(String requestId) {
        return watch.letterDay(id(requestId));
    }

    /** When the ten-day letter becomes late. */
    public String lateAt(String requestId) {
        return watch.lateAt(id(requestId)).toString();
    }

    /** When an {@link Alarm} of that name sounds. */
    public String at(String requestId, String alarm) {
        return watch.at(id(requestId), Alarm.valueOf(alarm)).toString();
    }

    /** When lateness is told again. */
    public String nextMorning() {
        return watch.nextMorning().toString();
    }

    /** The candidate groups that write the letters. */
    public String writers(String requestId) {
        return watch.writers(id(requestId));
    }

    /** Whether a ten-day letter has named a day. */
    public boolean promised(String requestId) {
        return watch.promised(id(requestId)).isPresent();
    }

    /** Warns of the ten-day letter. */
    public void soundLetterAlarm(String requestId) {
        watch.sound(id(requestId), Alarm.Group.LETTER);
    }

    /** Warns of the decision. */
    public void soundDecisionAlarm(String requestId) {
        watch.sound(id(requestId), Alarm.Group.DECISION);
    }

    /** Warns of the promised day. */
    public void soundPromiseAlarm(String requestId) {
        watch.sound(id(requestId), Alarm.Group.PROMISE);
    }

    /** Records that the ten-day letter is late, and tells of it. */
    public void recordLateness(String requestId) {
        watch.recordLateness(id(requestId));
    }

    private static UUID id(String requestId) {
        return UUID.fromString(requestId);
    }
}
