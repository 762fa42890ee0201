package org.stathouse.worklist.talk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a comment may be, and who may change one: its author, for a while, and what it said before is kept. */
final class CommentPolicy {

    /** The longest comment, in characters. */
    static final int MAX_LENGTH = 4000;

    /** The most files at one comment. */
    static final int MOST_FILES = 5;

    /** How long its author may change or withdraw a comment [R]: long enough for a slip, too short to rewrite what others acted upon. */
    static final Duration CHANGEABLE = Duration.ofHours(1);

    /** Somebody who wants to change a comment now. */
    record Change(String person, CommentRow comment, Instant now) {}

    static final Rule<Change> ONES_OWN =
            Rule.refuse(change -> !change.person().equals(change.comment().author()), () -> Fault.of("worklist.comment.notYours"));

    static final Rule<Change> NOT_WITHDRAWN =
            Rule.refuse(change -> change.comment().isWithdrawn(), () -> Fault.of("worklist.comment.withdrawn"));

    static final Rule<Change> IN_TIME = Rule.refuse(
            change -> change.now().isAfter(change.comment().writtenAt().plus(CHANGEABLE)),
            () -> Fault.of("worklist.comment.tooLate", CHANGEABLE.toMinutes()));

    static final List<Rule<Change>> CHANGE = List.of(ONES_OWN, NOT_WITHDRAWN, IN_TIME);

    private CommentPolicy() {}

    static Optional<Fault> against(Change change) {
        return Rule.faults(CHANGE, change).stream().findFirst();
    }

    /** What is wrong with the words, or with the number of files. */
    static List<Fault> against(String said, int files) {
        List<Fault> faults = new ArrayList<>();
        if (said.isEmpty()) {
            faults.add(Fault.at("text", "worklist.emptyComment"));
        }
        if (said.length() > MAX_LENGTH) {
            faults.add(Fault.at("text", "shared.tooLong", MAX_LENGTH, said.length()));
        }
        if (files > MOST_FILES) {
            faults.add(Fault.at("file", "worklist.comment.files", MOST_FILES));
        }
        return faults;
    }
}
