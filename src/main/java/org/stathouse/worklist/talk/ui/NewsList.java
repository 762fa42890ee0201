package org.stathouse.worklist.talk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.stathouse.audit.AuditEntry;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.talk.CaseNews;

/** What others did since the person looked last, newest first; empty where that is nothing or this is the first look. */
class NewsList extends Div {

    NewsList(CaseNews.News news, DateTexts dates) {
        setVisible(news.since() != null && !news.changes().isEmpty());
        if (news.since() == null || news.changes().isEmpty()) {
            return;
        }
        addClassName("case-news");
        Paragraph head = new Paragraph("New since you looked on " + dates.dateTime(news.since()));
        head.addClassName("case-news-head");
        UnorderedList list = new UnorderedList();
        for (AuditEntry entry : news.changes()) {
            Span when = new Span(dates.dateTime(entry.at()));
            when.addClassName("quiet");
            list.add(new ListItem(new Span(entry.summary() + " "), when));
        }
        add(head, list);
    }
}
