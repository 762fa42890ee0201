package org.stathouse.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.PersonalNotice;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;

/** What was told to the signed-in person, newest first, each with a link to its case. */
@Route("notices")
@PageTitle("My notices")
@Menu(title = "My notices", order = 5, icon = "vaadin:bell-o")
@PermitAll
class NoticesView extends Div {

    private static final int PAGE = 20;

    private final Outbox outbox;
    private final DateTexts dates;
    private final OrderedList list = new OrderedList();
    private final Button older = new Button("Show older notices", click -> showOlder());
    private @Nullable String next;

    NoticesView(Outbox outbox, DateTexts dates) {
        this.outbox = outbox;
        this.dates = dates;
        list.addClassName("history");
        add(new PageHeader("My notices").withSubtitle("What Stathouse told you, by mail where your account has an address."));
        showOlder();
        if (list.getComponentCount() == 0) {
            add(new EmptyState("Nothing has been sent to you yet.", "You will be told about new tasks, deadlines and decisions that concern you."));
        } else {
            add(list, older);
        }
    }

    private void showOlder() {
        Slice<PersonalNotice> page = outbox.mine(next, PAGE);
        page.items().forEach(notice -> list.add(item(notice)));
        next = page.next();
        older.setVisible(next != null);
    }

    private ListItem item(PersonalNotice notice) {
        Paragraph subject = new Paragraph(new Anchor(notice.path(), notice.subject()));
        subject.addClassName("history-what");
        Div when = new Div(dates.dateTime(notice.createdAt()));
        when.addClassName("history-line");
        NativeDetails text = new NativeDetails("Read the notice", mailText(notice.text()));
        text.addClassName("history-details");
        ListItem item = new ListItem(subject, when, text);
        item.addClassName("history-item");
        return item;
    }

    static Pre mailText(String text) {
        Pre pre = new Pre(text);
        pre.addClassName("mail-text");
        // It may scroll sideways on small screens, so the keyboard must reach it.
        pre.getElement().setAttribute("tabindex", "0");
        return pre;
    }
}
