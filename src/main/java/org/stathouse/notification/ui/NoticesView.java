package org.stathouse.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.MyNotices;
import org.stathouse.notification.NoticeCatalog;
import org.stathouse.notification.NoticeKind;
import org.stathouse.notification.PersonalNotice;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;

/** What was told to the signed-in person, newest first, each with a link to its case; the filter stands in the address. */
@Route("notices")
@PageTitle("My notices")
@Menu(title = "My notices", order = 5, icon = "vaadin:bell-o")
@PermitAll
class NoticesView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final String UNREAD = "unread";
    private static final String GROUP = "about";

    private final transient MyNotices notices;
    private final DateTexts dates;
    private final List<String> groups;
    private final Checkbox unreadOnly = new Checkbox("Unread only");
    private final Select<String> group = new Select<>();
    private final OrderedList list = new OrderedList();
    private final Div empty = new Div();
    private final Button older = new Button("Show older notices", click -> showOlder());
    private @Nullable String next;

    NoticesView(MyNotices notices, NoticeCatalog catalog, DateTexts dates) {
        this.notices = notices;
        this.dates = dates;
        groups = catalog.all().stream().map(NoticeKind::group).distinct().toList();
        list.addClassName("history");
        Button allRead = new Button("Mark all as read", click -> markAllRead());
        add(new PageHeader("My notices")
                .withSubtitle("What Stathouse told you, whether or not a mail went out.")
                .withActions(allRead, new Anchor(NoticeSettingsView.PATH, "What comes by mail")));
        add(filters(), empty, list, older);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters address = event.getLocation().getQueryParameters();
        unreadOnly.setValue(AddressValues.text(address, UNREAD).isPresent());
        group.setValue(AddressValues.text(address, GROUP).filter(groups::contains).orElse(null));
        refresh();
    }

    private Component filters() {
        group.setLabel("About");
        group.setItems(groups);
        group.setEmptySelectionAllowed(true);
        group.setEmptySelectionCaption("Everything");
        group.setItemLabelGenerator(name -> name == null ? "Everything" : name);
        group.addValueChangeListener(change -> changed(change.isFromClient()));
        unreadOnly.addValueChangeListener(change -> changed(change.isFromClient()));
        Div filters = new Div(group, unreadOnly);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Which notices");
        return filters;
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().navigate(NoticesView.class, address());
        }
    }

    private QueryParameters address() {
        return new AddressValues()
                .with(UNREAD, unreadOnly.getValue() ? "yes" : null)
                .with(GROUP, group.getValue())
                .query();
    }

    private void refresh() {
        list.removeAll();
        empty.removeAll();
        next = null;
        showOlder();
        if (list.getComponentCount() == 0) {
            boolean filtered = unreadOnly.getValue() || group.getValue() != null;
            empty.add(filtered
                    ? new EmptyState("No such notices.", "Take away a filter to see more.")
                    : new EmptyState("Nothing has been sent to you yet.", "You will be told about new tasks, deadlines and decisions that concern you."));
        }
    }

    private void showOlder() {
        MyNotices.Filter filter = new MyNotices.Filter(unreadOnly.getValue(), group.getValue());
        Slice<PersonalNotice> page = notices.page(filter, next, PAGE);
        page.items().forEach(notice -> list.add(new NoticeItem(notice, notices, dates)));
        next = page.next();
        older.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        older.setVisible(next != null);
    }

    private void markAllRead() {
        int marked = notices.markAllRead();
        SuccessNotice.show(marked == 1 ? "1 notice is read now." : marked + " notices are read now.");
        InboxBell.refresh();
        refresh();
    }

    static Pre mailText(String text) {
        Pre pre = new Pre(text);
        pre.addClassName("mail-text");
        // It may scroll sideways on small screens, so the keyboard must reach it.
        pre.getElement().setAttribute("tabindex", "0");
        return pre;
    }
}
