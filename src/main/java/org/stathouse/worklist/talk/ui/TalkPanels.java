package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.html.Div;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubjects;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptPlace;
import org.stathouse.worklist.talk.CaseComments;
import org.stathouse.worklist.talk.CaseNews;
import org.stathouse.worklist.talk.CaseWatches;

/** Makes the talk of a case for its page. */
@Component
public class TalkPanels {

    private final CaseComments comments;
    private final CaseWatches watches;
    private final CaseNews news;
    private final WorkSubjects subjects;
    private final CurrentActor currentActor;
    private final DraftKeeping drafts;
    private final DateTexts dates;
    private final Messages messages;

    TalkPanels(
            CaseComments comments,
            CaseWatches watches,
            CaseNews news,
            WorkSubjects subjects,
            CurrentActor currentActor,
            DraftKeeping drafts,
            DateTexts dates,
            Messages messages) {
        this.comments = comments;
        this.watches = watches;
        this.news = news;
        this.subjects = subjects;
        this.currentActor = currentActor;
        this.drafts = drafts;
        this.dates = dates;
        this.messages = messages;
    }

    /** The talk of a case that the person has opened: from now on what it shows is no news to them. */
    public Div of(CaseRef subject) {
        CaseNews.News fresh = news.of(subject);
        news.looked(subject);
        Actor reader = currentActor.get();
        if (!subjects.mayTalk(reader, subject)) {
            return new Div(new EmptyState("The comments on this case are not for you.", "Ask whoever handles it."));
        }
        return new Div(
                new WatchToggle(watches, subject),
                new NewsList(fresh, dates),
                new CommentPanel(comments, subject, fresh, reader.username(), drafts, place(subject), dates, messages));
    }

    private KeptPlace place(CaseRef subject) {
        CaseSummary summary = subjects.summarize(subject);
        return new KeptPlace(
                new DraftPlace("comment", subject.type() + "/" + subject.id()), "Comment", summary.number() + " · " + summary.title(), subjects.path(subject));
    }
}
