package org.stathouse.diary.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.stathouse.diary.Diary;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.FeedForm;
import org.stathouse.diary.FeedView;
import org.stathouse.diary.Feeds;
import org.stathouse.diary.NewFeed;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ShownOnce;
import org.stathouse.shared.ui.SuccessNotice;

/** A person's calendar feeds: made, changed, given another address, revoked. An address is shown once, when it is made. */
@Route(FeedListView.PATH)
@PageTitle("Calendar feeds")
@PermitAll
class FeedListView extends Div {

    static final String PATH = DiaryView.PATH + "/feeds";

    private final Feeds feeds;
    private final List<DiaryKind> kinds;
    private final DateTexts dates;
    private final Messages messages;
    private final String address;
    private final FaultSummary faults;
    private final Div shown = new Div();
    private final Div list = new Div();

    FeedListView(Feeds feeds, Diary diary, DateTexts dates, Messages messages, @Value("${stathouse.address}") String address) {
        this.feeds = feeds;
        this.kinds = diary.kinds();
        this.dates = dates;
        this.messages = messages;
        this.address = address;
        this.faults = new FaultSummary(messages);
        Paragraph guidance = new Paragraph("In Outlook choose “Add calendar”, “Subscribe from web”; in Google Calendar “Other calendars”, “From URL”; on an iPhone"
                + " “Add Calendar”, “Add Subscription Calendar”. Then paste the address.");
        guidance.addClassName("feed-guidance");
        add(
                new Anchor(DiaryView.PATH, "← Calendar"),
                new PageHeader("Calendar feeds")
                        .withSubtitle("See your deadlines and meetings in the calendar that you use anyway. It asks for changes by itself.")
                        .withActions(newFeed()),
                faults,
                shown,
                list,
                guidance);
        show();
    }

    private Button newFeed() {
        Button button = new Button("New feed", VaadinIcon.PLUS.create(), click -> new FeedDialog(messages, kinds, null, this::make).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void show() {
        list.removeAll();
        List<FeedView> mine = feeds.mine();
        if (mine.isEmpty()) {
            list.add(new EmptyState("You have no calendar feed.", "Make one with “New feed”, and add its address to your calendar program."));
            return;
        }
        FlowTable table = new FlowTable("Calendar feeds").withColumn("Name").withColumn("Holds").withColumn("Last read").withColumn("Steps");
        mine.forEach(feed -> table.addRow(
                new Span(feed.name()),
                new Span(feed.whose().label() + ": " + held(feed)),
                new Span(feed.readAt() == null ? "Not since " + dates.date(feed.secretMadeAt()) : dates.dateTime(feed.readAt())),
                steps(feed)));
        list.add(table);
    }

    private String held(FeedView feed) {
        return feed.kinds().isEmpty()
                ? "all kinds"
                : kinds.stream().filter(kind -> feed.kinds().contains(kind.code())).map(DiaryKind::label).collect(Collectors.joining(", "));
    }

    private Component steps(FeedView feed) {
        Button change = step("Change", feed, () -> new FeedDialog(messages, kinds, feed, form -> change(feed, form)).open());
        Button renew = step("New address", feed, () -> Confirmation.ask(
                "Give “" + feed.name() + "” another address?",
                "The present address opens nothing from that moment on; put the new one into your calendar program.",
                "Make a new address",
                () -> attempt(() -> showAddress(feeds.renew(feed.id(), feed.version())))));
        Button revoke = step("Revoke", feed, () -> Confirmation.askBeforeRemoval(
                "Revoke “" + feed.name() + "”?",
                "Its address opens nothing from that moment on. This cannot be undone.",
                "Revoke",
                () -> attempt(() -> {
                    feeds.revoke(feed.id(), feed.version());
                    shown.removeAll();
                    SuccessNotice.show("The feed is revoked.");
                })));
        Div steps = new Div(change, renew, revoke);
        steps.addClassName("form-buttons");
        return steps;
    }

    private static Button step(String label, FeedView feed, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label + ": " + feed.name());
        return button;
    }

    private void make(FeedForm form) {
        showAddress(feeds.make(form));
        show();
    }

    private void change(FeedView feed, FeedForm form) {
        feeds.change(feed.id(), feed.version(), form);
        SuccessNotice.show("Saved.");
        show();
    }

    private void attempt(Runnable step) {
        if (faults.attempt(step)) {
            show();
        }
    }

    /** The only time that the address is seen; leaving the page forgets it. */
    private void showAddress(NewFeed fresh) {
        shown.removeAll();
        shown.add(new ShownOnce(
                "address",
                address + "/" + fresh.path(),
                "It is shown this once and kept nowhere. Whoever has it can read this feed. If it is lost, make a new one."));
    }
}
