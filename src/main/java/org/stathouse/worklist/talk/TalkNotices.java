package org.stathouse.worklist.talk;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.stathouse.audit.CaseChange;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubjects;

/** Words the notices about what is said and done on a case, for those who may still read it and did not do it themselves. */
@Component
class TalkNotices {

    private final Notices notices;
    private final WatchTable watches;
    private final Mentions mentions;
    private final WorkSubjects subjects;
    private final People people;

    TalkNotices(Notices notices, WatchTable watches, Mentions mentions, WorkSubjects subjects, People people) {
        this.notices = notices;
        this.watches = watches;
        this.mentions = mentions;
        this.subjects = subjects;
        this.people = people;
    }

    /** Tells who is mentioned so, and all others who watch the case that there is a comment. */
    void commented(CommentRow comment, Actor author, Set<String> mentioned) {
        mentioned(comment, author, mentioned);
        Set<String> others = new TreeSet<>();
        watches.of(comment.subject()).forEach((person, watching) -> {
            if (watching != Watching.LEFT && !mentioned.contains(person)) {
                others.add(person);
            }
        });
        String subject = author.displayName() + " commented on " + called(comment.subject());
        others.forEach(person -> send(comment, author, person, "talk/commented", subject));
    }

    /** Tells these people that a comment mentions them. */
    void mentioned(CommentRow comment, Actor author, Set<String> mentioned) {
        String subject = author.displayName() + " mentioned you on " + called(comment.subject());
        mentioned.forEach(person -> send(comment, author, person, "talk/mentioned", subject));
    }

    /** Tells who watches a case what one step changed on it. */
    void changed(CaseRef subject, List<CaseChange> changes, Set<String> watchers) {
        CaseChange first = changes.getFirst();
        CaseSummary summary = subjects.summarize(subject);
        Set<String> others = new HashSet<>(watchers);
        others.remove(first.actor());
        Map<String, Object> model = Map.of(
                "caseNumber", summary.number(),
                "caseTitle", summary.title(),
                "by", first.actorName(),
                "changes", changes.stream().map(CaseChange::summary).distinct().toList());
        String key = subject + "/talk/changed/" + first.at() + "/" + first.action();
        for (String person : others) {
            if (reads(person, subject)) {
                notices.send(new Notice(
                        "talk/changed", key, subject, person, summary.number() + ": " + first.summary(), subjects.path(subject), model));
            }
        }
    }

    private void send(CommentRow comment, Actor author, String person, String kind, String subject) {
        if (author.is(person) || !reads(person, comment.subject())) {
            return;
        }
        CaseSummary summary = subjects.summarize(comment.subject());
        Map<String, Object> model = Map.of(
                "caseNumber", summary.number(),
                "caseTitle", summary.title(),
                "by", author.displayName(),
                "text", comment.text());
        String key = comment.subject() + "/" + kind + "/" + comment.id();
        String path = subjects.path(comment.subject()) + "#comment-" + comment.id();
        notices.send(new Notice(kind, key, comment.subject(), person, subject, path, model));
    }

    private boolean reads(String person, CaseRef subject) {
        return people.find(person).filter(found -> mentions.reads(found, subject)).isPresent();
    }

    private String called(CaseRef subject) {
        return subjects.summarize(subject).number();
    }
}
