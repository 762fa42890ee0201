package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ItemFilter;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.process.FollowUpProcess;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

/** What the signed-in person has agreed to deliver, the earliest due first, each one tap away from its answer; made for a phone. */
@Route("stat/my-items")
@PageTitle("My items")
@Menu(title = "My items", order = 12, icon = "vaadin:clipboard-check")
@PermitAll
class MyItemsView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 25;

    private static final ItemFilter MINE =
            new ItemFilter(null, null, null, null, Set.of(ItemStatus.OPEN, ItemStatus.ANSWERED), Set.of(), null, null, null, true);

    private final Items items;
    private final TaskDesk desk;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final UnorderedList cards = new UnorderedList();
    private final Div empty = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private @Nullable String next;

    MyItemsView(Items items, TaskDesk desk, Deadlines deadlines, DateTexts dates) {
        this.items = items;
        this.desk = desk;
        this.deadlines = deadlines;
        this.dates = dates;
        cards.addClassName("item-cards");
        add(new PageHeader("My items").withSubtitle("What you have agreed to deliver to the Stats, the earliest due first."), empty, cards, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cards.removeAll();
        next = null;
        showMore();
        empty.removeAll();
        if (cards.getChildren().findAny().isEmpty()) {
            empty.add(new EmptyState(
                    "Nothing is open with you.",
                    "Items appear here once the follow-up memo of a session names you as their owner.",
                    new RouterLink("All items that I may see", ItemListView.class)));
        }
    }

    private void showMore() {
        Slice<StatItem> page = items.list(MINE, next, PAGE);
        page.items().forEach(item -> cards.add(new ListItem(card(item))));
        next = page.next();
        more.setVisible(next != null);
    }

    private Component card(StatItem item) {
        H2 task = new H2(StatAddresses.link(StatAddresses.item(item.id()), item.task()));
        Paragraph due = new Paragraph("Due " + dates.date(item.due()) + ", " + standing(item));
        due.addClassName("item-card-due");
        Span facts = new Span(item.number() + ", " + item.statName() + ". " + item.type().label() + ": " + item.type().asks());
        facts.addClassName("muted");
        Div card = new Div(ItemMarks.of(item), task, due, facts);
        card.addClassNames("section-card", "item-card");
        answer(item).ifPresent(card::add);
        return card;
    }

    private String standing(StatItem item) {
        return item.status() == ItemStatus.ANSWERED
                ? "answered; an analyst verifies it"
                : dates.due(deadlines.workingDaysLeft(deadlines.closeOf(item.due())));
    }

    /** Straight to the form, where it waits for the owner. */
    private Optional<Anchor> answer(StatItem item) {
        return desk.ofCase(ItemPageView.subject(item.id())).stream()
                .filter(task -> task.state() == TaskRow.State.OPEN && task.formKey().equals(FollowUpProcess.FORM_ANSWER))
                .findFirst()
                .map(task -> {
                    Anchor link = new Anchor("tasks/" + task.id(), "Answer");
                    link.addClassName("item-card-answer");
                    link.getElement().setAttribute("aria-label", "Answer " + item.number());
                    return link;
                });
    }
}
