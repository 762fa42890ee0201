package org.stathouse.stat.memo.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.memo.WeeklyStatusView;
import org.stathouse.stat.memo.WeeklyStatuses;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatWords;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** The weekly status of all Stats or of one: as it stands, what analysts add to it, and what went out. The Stat stands in the address. */
@Route("stat/weekly-status")
@RouteAlias("stat/weekly-status/:id")
@Menu(title = "Weekly status", order = 14, icon = "vaadin:calendar-clock")
@RolesAllowed({"STAT_ANALYST", "STAT_CHAIR", "DEPUTY_PERFORMANCE_OFFICER", "DATA_DRIVEN_OFFICER", "ADMINISTRATOR"})
class WeeklyStatusPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ADDRESS = "stat/weekly-status";

    private final WeeklyStatuses statuses;
    private final SessionMemos memos;
    private final DateTexts dates;
    private final DraftKeeping drafts;
    private final Messages messages;
    private final FaultSummary faults;
    private String title = "Weekly status";

    WeeklyStatusPage(WeeklyStatuses statuses, SessionMemos memos, DateTexts dates, DraftKeeping drafts, Messages messages) {
        this.statuses = statuses;
        this.drafts = drafts;
        this.memos = memos;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean one = event.getRouteParameters().get("id").isPresent();
        List<StatSummary> readable = statuses.readable();
        if (one) {
            show(statuses.of(StatAddresses.id(event)), readable);
        } else if (statuses.mayReadAll()) {
            show(statuses.ofAll(), readable);
        } else {
            showChoice(readable);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void showChoice(List<StatSummary> readable) {
        removeAll();
        add(new PageHeader("Weekly status").withSubtitle("What is emerging, blocked, overdue, completed, at risk and ahead."));
        add(readable.isEmpty()
                ? new EmptyState("None of the Stats is yours to read.", "A Stat’s chair, its analysts and its agencies’ Data-Driven Officers read its weekly status.")
                : choice(readable));
    }

    private void show(WeeklyStatusView view, List<StatSummary> readable) {
        title = view.memo().title();
        removeAll();
        PageHeader header = new PageHeader(view.memo().title())
                .withSubtitle("As of " + dates.date(view.memo().day()) + ". Goes out by itself on " + StatWords.day(view.nextSending()) + " at 8:00 AM.");
        if (view.mayEdit()) {
            Button send = new Button("Send now", click -> act(() -> send(view.stat()), readable, "The status is on its way."));
            header.withActions(send);
        }
        add(header, choice(readable), faults);
        if (view.mayEdit() && view.stat() != null) {
            add(note(view, readable));
        }
        add(new MemoPreview(view.memo()));
        add(new SectionCard("Sent", new MemoReleases(view.releases(), memos, dates, "None has gone out yet.")));
    }

    private WeeklyStatusView send(@Nullable UUID stat) {
        return stat == null ? statuses.sendAll() : statuses.send(stat);
    }

    private SectionCard note(WeeklyStatusView view, List<StatSummary> readable) {
        TextArea emerging = Typing.text("Emerging", "What is coming up that no item tells yet.");
        TextArea risks = Typing.text("Risks", "What may keep the Stat from its goals.");
        emerging.setWidthFull();
        risks.setWidthFull();
        Typing.fill(emerging, view.emerging());
        Typing.fill(risks, view.risks());
        UUID stat = Objects.requireNonNull(view.stat());
        KeptForm kept = drafts.keep(
                new KeptPlace(new DraftPlace("stat/weekly-status", stat.toString()), "Add to the weekly status", view.memo().title(), ADDRESS + "/" + stat),
                new Div(emerging, risks),
                () -> show(statuses.of(stat), readable));
        FaultSummary at = new FaultSummary(messages).withField("emerging", emerging).withField("risks", risks);
        Button save = new Button("Save", click -> at.attempt(() -> {
            WeeklyStatusView saved = statuses.note(
                    stat, view.noteVersion(), Typing.value(emerging), Typing.value(risks));
            kept.handedIn();
            show(saved, readable);
            SuccessNotice.show("Saved.");
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new SectionCard("What you add", new Paragraph("It stays in every status until you change it."), at, kept, save);
    }

    private void act(Supplier<WeeklyStatusView> step, List<StatSummary> readable, String done) {
        faults.attempt(() -> {
            show(step.get(), readable);
            SuccessNotice.show(done);
        });
    }

    private Nav choice(List<StatSummary> readable) {
        Nav nav = new Nav();
        nav.addClassName("stat-choice");
        nav.getElement().setAttribute("aria-label", "Weekly status of");
        if (statuses.mayReadAll()) {
            nav.add(StatAddresses.link(ADDRESS, "All Stats"));
        }
        readable.forEach(stat -> nav.add(StatAddresses.link(ADDRESS + "/" + stat.id(), stat.name())));
        return nav;
    }
}
