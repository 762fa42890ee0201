package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.correspondence.UnplacedMailView;
import org.stathouse.mpia.correspondence.UnplacedMails;
import org.stathouse.mpia.correspondence.UnplacedState;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** Mail that could not be told to belong to a request: staff add it to one, open one with it, or discard it for a reason. */
@Route("records-desk/mail")
@PageTitle("Mail to place")
@Menu(title = "Mail to place", order = 63, icon = "vaadin:mailbox")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_SUPERVISOR"})
class MailToPlaceView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private final UnplacedMails mails;
    private final DateTexts dates;
    private final Messages messages;
    private final Select<UnplacedState> state = new Select<>();
    private final Div results = new Div();
    private @Nullable String after;

    MailToPlaceView(UnplacedMails mails, DateTexts dates, Messages messages) {
        this.mails = mails;
        this.dates = dates;
        this.messages = messages;
        state.setLabel("Show");
        state.setItems(UnplacedState.values());
        state.setItemLabelGenerator(UnplacedState::label);
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(MailToPlaceView.class, address(null));
            }
        });
        Div filters = new Div(state);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the mails");
        add(new PageHeader("Mail to place"), filters, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        state.setValue(AddressValues.one(UnplacedState.class, parameters, "state").orElse(UnplacedState.OPEN));
        after = AddressValues.text(parameters, "after").orElse(null);
        refresh();
    }

    private void refresh() {
        Slice<UnplacedMailView> page = mails.list(state.getValue(), after, PAGE);
        results.removeAll();
        if (page.items().isEmpty()) {
            results.add(new EmptyState("No mail here.", "Mail that names no request opens one by itself; what is unclear comes to this page."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        page.items().forEach(mail -> list.add(new MailToPlace(mail, mails, dates, messages, this::refresh, this::opened)));
        Nav pages = new Nav();
        pages.addClassName("history-pages");
        pages.getElement().setAttribute("aria-label", "Pages of mail");
        if (after != null) {
            pages.add(link("Oldest mail", null));
        }
        if (page.next() != null) {
            pages.add(link("Later mail", page.next()));
        }
        results.add(new SectionCard("Mail, oldest first", list, pages));
    }

    private void opened(RequestSummary request) {
        SuccessNotice.show("Opened " + request.number() + ".");
        UI.getCurrent().navigate(request.path());
    }

    private QueryParameters address(@Nullable String cursor) {
        return new AddressValues().with("state", state.getValue()).with("after", cursor).query();
    }

    private RouterLink link(String text, @Nullable String cursor) {
        RouterLink link = new RouterLink(text, MailToPlaceView.class);
        link.setQueryParameters(address(cursor));
        return link;
    }
}
