package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.TigerTeamNotes;
import org.stathouse.stat.item.HistoryLine;
import org.stathouse.stat.item.ItemExtensions;
import org.stathouse.stat.item.ItemHandling;
import org.stathouse.stat.item.ItemPage;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.item.ItemStep;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one item: its dates and color with the reason for it, who had it, what was handed in, how far up it has gone. */
@Route(StatAddresses.ITEMS + "/:id")
@PermitAll
class ItemPageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Items items;
    private final ItemHandling handling;
    private final ItemExtensions extensions;
    private final StatDirectory stats;
    private final CurrentActor actor;
    private final People people;
    private final CaseParts parts;
    private final TigerTeamNotes teams;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Item";

    ItemPageView(
            Items items,
            ItemHandling handling,
            ItemExtensions extensions,
            StatDirectory stats,
            CurrentActor actor,
            People people,
            CaseParts parts,
            TigerTeamNotes teams,
            AuditLog audit,
            DateTexts dates,
            Messages messages) {
        this.items = items;
        this.handling = handling;
        this.extensions = extensions;
        this.stats = stats;
        this.actor = actor;
        this.people = people;
        this.parts = parts;
        this.teams = teams;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
    }

    /** An item as a case. */
    static CaseRef subject(UUID item) {
        return new CaseRef("stat-item", item);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(items.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ItemPage page) {
        StatItem item = page.item();
        CaseRef subject = subject(item.id());
        title = item.number() + ": " + item.task();
        removeAll();
        Div main = new Div(agreed(page), evidence(page), story(page));
        main.addClassName("case-main");
        Div side = new Div(
                new SectionCard("Escalation path", new EscalationPath(page)),
                new SectionCard("Tasks", parts.tasks(subject)),
                new SectionCard("Comments", parts.comments(subject)));
        teams.about(subject).forEach(team -> side.add(new SectionCard("Tiger Team", new TeamNoteFacts(team, dates))));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(
                new RouterLink("All items", ItemListView.class),
                header(page),
                columns,
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private PageHeader header(ItemPage page) {
        StatItem item = page.item();
        PageHeader header = new PageHeader(item.task())
                .withMark(ItemMarks.of(item))
                .withSubtitle(item.number() + ". " + item.ownerName() + " answers for it, due " + dates.date(item.due()) + ".");
        if (page.steps().contains(ItemStep.NOTE)) {
            header.withActions(new Button("Note progress or a blocker", click -> new NoteDialog(messages, item, (kind, text) -> {
                handling.note(item.id(), item.version(), kind, text);
                again(item, "Noted.");
            }).open()));
        }
        if (page.steps().contains(ItemStep.ASK_FOR_EXTENSION)) {
            header.withActions(new Button("Ask for an extension", click -> new ExtensionDialog(messages, item, asked -> {
                extensions.ask(item.id(), item.version(), asked);
                again(item, "The extension is asked for.");
            }).open()));
        }
        if (page.steps().contains(ItemStep.REASSIGN)) {
            header.withActions(new Button("Pass on", click -> new ReassignDialog(messages, item, people.active(), (owner, reason) -> {
                handling.reassign(item.id(), item.version(), owner, reason);
                again(item, "The item is passed on.");
            }).open()));
        }
        if (page.steps().contains(ItemStep.WITHDRAW)) {
            Button withdraw = new Button("Withdraw", click -> withdraw(item));
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(withdraw);
        }
        return header;
    }

    private void withdraw(StatItem item) {
        new ReasonDialog(
                        messages,
                        "Withdraw " + item.number() + "?",
                        "Nothing more is expected of " + item.ownerName() + ". The item stays on record as withdrawn.",
                        "Withdraw the item",
                        reason -> {
                            handling.withdraw(item.id(), item.version(), reason);
                            again(item, "Withdrew " + item.number() + ".");
                        })
                .open();
    }

    private void again(StatItem item, String done) {
        show(items.get(item.id()));
        SuccessNotice.show(done);
    }

    private SectionCard agreed(ItemPage page) {
        StatItem item = page.item();
        Facts facts = new Facts()
                .with("Type", item.type().label())
                .with("Evidence asked for", item.type().asks())
                .with("Due", due(item))
                .with("Owner", owners(page))
                .with("Stat", toStat(item, StatAddresses.stat(item.stat()), item.statName()))
                .with("Agreed in", item.session() == null
                        ? new Span("Opened by " + page.systemName())
                        : toStat(item, StatAddresses.session(item.session()), item.number().substring(0, item.number().lastIndexOf('-'))))
                .with("Agency", item.agencyName())
                .with("Came up under", item.issue());
        Paragraph why = new Paragraph(ItemReasons.color(page, dates));
        why.addClassName("item-why");
        return new SectionCard("What was agreed", why, facts);
    }

    /** A page of the Stat: an owner may know their item without being let into its Stat. */
    private Component toStat(StatItem item, String path, String text) {
        return stats.mayRead(actor.get(), item.stat()) ? StatAddresses.link(path, text) : new Span(text);
    }

    private String due(StatItem item) {
        String now = dates.date(item.due());
        return item.extensions() == 0
                ? now
                : now + ", first " + dates.date(item.firstDue()) + ", extended " + (item.extensions() == 1 ? "once" : item.extensions() + " times");
    }

    private Component owners(ItemPage page) {
        if (page.formerOwners().isEmpty()) {
            return new Span(page.item().ownerName());
        }
        OrderedList chain = new OrderedList();
        page.formerOwners().forEach(former -> chain.add(new ListItem(
                former.name() + " until " + dates.date(former.until()) + ", passed on by " + former.passedBy() + ": " + former.reason())));
        chain.add(new ListItem(page.item().ownerName() + " now"));
        return chain;
    }

    private SectionCard evidence(ItemPage page) {
        SectionCard card = new SectionCard("Evidence", new ItemEvidence(page, dates, file -> items.file(page.item().id(), file.id())));
        if (page.returnedBecause() != null) {
            card.add(new Paragraph("Sent back because: " + page.returnedBecause()));
        }
        return card;
    }

    private SectionCard story(ItemPage page) {
        SectionCard card = new SectionCard("Notes, extensions and reminders");
        ItemPage.AskedExtension request = page.request();
        if (request != null) {
            card.add(new Paragraph(request.by() + " asks for " + dates.date(request.due()) + "; "
                    + (request.chairDecides() ? "the chair decides." : "the lead analyst decides.")), LongText.of(request.plan()));
        }
        UnorderedList lines = new UnorderedList();
        page.history().forEach(line -> lines.add(new ListItem(words(line))));
        page.reminders().forEach(sent -> lines.add(new ListItem(
                dates.date(sent.sentAt()) + ": reminded of " + dates.date(sent.due()) + " (" + sent.kind().label() + ")")));
        card.add(lines.getChildren().findAny().isPresent() ? lines : new Paragraph("Nothing has happened yet."));
        return card;
    }

    private String words(HistoryLine line) {
        StringBuilder words = new StringBuilder(dates.date(line.at())).append(": ").append(line.kind().label()).append(" by ").append(line.by());
        if (line.person() != null) {
            words.append(", to ").append(line.person());
        }
        if (line.day() != null) {
            words.append(", ").append(dates.date(line.day()));
        }
        return line.text() == null ? words.append('.').toString() : words.append(". ").append(line.text()).toString();
    }
}
