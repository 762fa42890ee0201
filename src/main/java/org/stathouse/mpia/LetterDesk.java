package org.stathouse.mpia;

import java.util.List;
import java.util.UUID;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;

/**
 * The letters of requests (mpia.md §3), for the other parts of this module. A letter is a draft of named parts until it is sent; what
 * was sent is frozen as a tagged PDF. It notes the dates that a letter keeps ({@link ClockBook#met}) itself. Rights are those of the
 * caller.
 */
public interface LetterDesk {

    /** The open draft of that kind, made from its template and what is on file if there is none. */
    UUID draft(UUID request, LetterKind kind);

    /** What the law demands of the draft and it does not say yet, each by name. */
    List<Fault> missing(UUID letter);

    /**
     * Freezes a draft and sends it: by mail where the requester has an address, else to be printed and posted.
     *
     * @throws BusinessRuleViolation naming each required part that is missing
     */
    void send(UUID letter);

    /** Drafts and sends in one, for letters that nobody edits; a repetition sends nothing twice. */
    void sendNow(UUID request, LetterKind kind);

    /** Whether a letter of that kind has been sent. */
    boolean sent(UUID request, LetterKind kind);

    /** Where a letter is read and its draft edited by staff, below the product's address. */
    static String pathOf(UUID letter) {
        return "records-desk/letters/" + letter;
    }
}
