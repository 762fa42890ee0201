package org.stathouse.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.MailQueue;
import org.stathouse.notification.MailState;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.OutboxFilter;
import org.stathouse.notification.OutboxMail;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** All notices and what became of their mails, for administrators; the filters stand in the address. */
@Route("admin/outbox")
@PageTitle("Outbox")
@Menu(title = "Outbox", order = 93, icon = "vaadin:envelope-o")
@RolesAllowed("ADMINISTRATOR")
class OutboxView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;
    private static final String STATE = "state";
    private static final String RECIPIENT = "recipient";
    private static final String AFTER = "after";

    private final Outbox outbox;
    private final QueueCard queue;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final Select<MailState> state = new Select<>();
    private final TextField recipient = new TextField("Recipient’s user name");
    private final Div results = new Div();
    private @Nullable String after;

    OutboxView(Outbox outbox, MailQueue mailQueue, DateTexts dates, Messages messages) {
        this.outbox = outbox;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        this.queue = new QueueCard(mailQueue, dates, messages, this::shownFilter, this::refresh);
        add(new PageHeader("Outbox").withSubtitle("Every notice to a person, with what became of its mail."));
        if (!outbox.sendsMail()) {
            Paragraph hint = new Paragraph(
                    "No mail server is configured. Nothing is sent; each row shows what would have been. Once there is a server,"
                            + " notices of the last 24 hours are sent by themselves, older ones only if you send them here.");
            hint.addClassName("outbox-hint");
            add(hint);
        }
        add(queue, faults, filters(), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        state.setValue(parameters.getSingleParameter(STATE).flatMap(OutboxView::stateNamed).orElse(null));
        recipient.setValue(parameters.getSingleParameter(RECIPIENT).orElse(""));
        after = parameters.getSingleParameter(AFTER).filter(text -> text.matches("\\d{1,18}")).orElse(null);
        refresh();
    }

    private Div filters() {
        state.setLabel("State");
        state.setItems(MailState.values());
        state.setItemLabelGenerator(value -> value == null ? "Any" : MailItem.label(value));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption("Any");
        state.addValueChangeListener(change -> changed(change.isFromClient()));
        recipient.addValueChangeListener(change -> changed(change.isFromClient()));
        Div filters = new Div(state, recipient);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search").setAttribute("aria-label", "Filter the notices");
        return filters;
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            UI.getCurrent().navigate(OutboxView.class, address(null));
        }
    }

    private OutboxFilter shownFilter() {
        return new OutboxFilter(state.getValue(), recipient.getValue().isBlank() ? null : recipient.getValue().strip());
    }

    private void refresh() {
        queue.show();
        show(outbox.page(shownFilter(), after, PAGE));
    }

    private void show(Slice<OutboxMail> page) {
        results.removeAll();
        if (page.items().isEmpty()) {
            results.add(new EmptyState("No notices here.", "Notices are written when something happens to a case; take away a filter to see more."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        page.items().forEach(mail -> list.add(new MailItem(mail, outbox, dates, () -> retry(mail))));
        Nav pages = new Nav();
        pages.addClassName("history-pages");
        pages.getElement().setAttribute("aria-label", "Pages of the outbox");
        if (after != null) {
            pages.add(link("Newest notices", address(null)));
        }
        if (page.next() != null) {
            pages.add(link("Older notices", address(page.next())));
        }
        results.add(new SectionCard("Notices, newest first", list, pages));
    }

    private void retry(OutboxMail mail) {
        if (faults.attempt(() -> outbox.retry(mail.id()))) {
            SuccessNotice.show("The mail to " + mail.recipientName() + " waits to be sent.");
            refresh();
        }
    }

    private QueryParameters address(@Nullable String cursor) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (state.getValue() != null) {
            parameters.put(STATE, state.getValue().name());
        }
        if (!recipient.getValue().isBlank()) {
            parameters.put(RECIPIENT, recipient.getValue().strip());
        }
        if (cursor != null) {
            parameters.put(AFTER, cursor);
        }
        return QueryParameters.simple(parameters);
    }

    private static RouterLink link(String text, QueryParameters address) {
        RouterLink link = new RouterLink(text, OutboxView.class);
        link.setQueryParameters(address);
        return link;
    }

    private static Optional<MailState> stateNamed(String name) {
        return Arrays.stream(MailState.values()).filter(value -> value.name().equals(name)).findFirst();
    }
}
