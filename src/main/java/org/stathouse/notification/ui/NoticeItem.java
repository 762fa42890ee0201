package org.stathouse.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.stathouse.notification.MyNotices;
import org.stathouse.notification.PersonalNotice;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** One notice of the inbox: what it says, whether it was read, the way to its case. Reading it here or opening its case marks it. */
class NoticeItem extends Composite<ListItem> {

    private final transient MyNotices notices;
    private final StatusBadge unread = new StatusBadge(Tone.PROGRESS, "Unread");
    private final Button mark = new Button("", click -> toggle());
    private PersonalNotice notice;

    NoticeItem(PersonalNotice notice, MyNotices notices, DateTexts dates) {
        this.notice = notice;
        this.notices = notices;
        Paragraph subject = new Paragraph(unread, new Span(" "), new Anchor(OpenNotice.path(notice.id()), notice.subject()));
        subject.addClassName("history-what");
        NativeDetails text = new NativeDetails("Read the notice", NoticesView.mailText(notice.text()));
        text.addClassName("history-details");
        text.addToggleListener(toggle -> {
            if (toggle.isOpened() && this.notice.readAt() == null) {
                mark(true);
            }
        });
        mark.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        Div line = new Div(new Span(dates.dateTime(notice.createdAt())), mark);
        line.addClassNames("history-line", "notice-actions");
        getContent().addClassNames("history-item", "notice-item");
        getContent().add(subject, line, text);
        show();
    }

    private void toggle() {
        mark(notice.readAt() == null);
    }

    private void mark(boolean read) {
        notice = notices.mark(notice.id(), read);
        InboxBell.refresh();
        show();
    }

    private void show() {
        boolean isUnread = notice.readAt() == null;
        unread.setVisible(isUnread);
        getContent().setClassName("unread", isUnread);
        mark.setText(isUnread ? "Mark as read" : "Mark as unread");
        mark.setAriaLabel(mark.getText() + ": " + notice.subject());
    }
}
