package org.stathouse.diary;

import java.time.LocalDate;
import org.stathouse.identity.Actor;

/**
 * What is asked of a {@link DiarySource}.
 *
 * @param actor who asks; a source shows only what this person may see, whoever is signed in: a feed is read by nobody's session
 * @param from the first calendar day, in the City's time zone
 * @param until the last calendar day, included
 * @param whose only what is the person's own, or all that they may see
 * @param most as many entries as are of use; a source gives the earliest ones and may give one more, so that it is known that there are more
 */
public record DiaryQuery(Actor actor, LocalDate from, LocalDate until, Whose whose, int most) {

    /** Whose dates are shown. */
    public enum Whose {
        /** Those that the person has to keep or is expected at. */
        MINE("Mine"),
        /** All that the person may see. */
        ALL("All I may see");

        private final String label;

        Whose(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public boolean mineOnly() {
        return whose == Whose.MINE;
    }
}
