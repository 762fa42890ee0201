package org.stathouse.mpia.letter;

import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Sureness;

/**
 * One named part of a kind of letter. What the part says can be edited; that it must be there cannot.
 *
 * @param name by which faults and programs call it
 * @param label as people read it
 * @param heading over the part in the letter, none where it is plain running text
 * @param need when the letter must have it
 * @param source the section that demands it, or why it is there
 */
public record LetterPart(
        String name, String label, @Nullable String heading, Form form, Need need, String source, Sureness sureness) {

    /** What is entered: text, a day, or the address of a web page. */
    public enum Form { TEXT, DATE, LINK }

    /** When a letter must have a part. */
    public enum Need {
        ALWAYS,
        /** If the log cites an exemption that the custodian may and not must use (GP §4-343). */
        IF_DISCRETIONARY,
        /** If the records are released in part. */
        IF_IN_PART,
        NEVER;

        /** Whether it must be there in this case. */
        boolean applies(LetterCase about) {
            return switch (this) {
                case ALWAYS -> true;
                case IF_DISCRETIONARY -> about.discretionary();
                case IF_IN_PART -> about.inPart();
                case NEVER -> false;
            };
        }
    }
}
