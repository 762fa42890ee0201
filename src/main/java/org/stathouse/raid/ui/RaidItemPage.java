package org.stathouse.raid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.raid.RaidItemForm;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidRegister;
import org.stathouse.raid.RaidStatus;
import org.stathouse.raid.RaidType;
import org.stathouse.raid.RiskScale;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** One item: what it is, what it is tied to, what happened to it; closed and reopened here by whoever may. */
@Route("raid/items/:id")
@PermitAll
class RaidItemPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final RaidRegister register;
    private final RaidItems items;
    private final RaidChoices choices;
    private final AuditLog log;
    private final DateTexts dates;
    private final Messages messages;
    private final FaultSummary faults;
    private String title = "RAID item";

    RaidItemPage(RaidRegister register, RaidItems items, RaidChoices choices, AuditLog log, DateTexts dates, Messages messages) {
        this.register = register;
        this.items = items;
        this.choices = choices;
        this.log = log;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(register.get(Addresses.id(event.getRouteParameters().get("id").orElseThrow())));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RaidItemView item) {
        title = item.label();
        removeAll();
        add(new Anchor(RegisterPlace.last(UI.getCurrent()), "← RAID register"), header(item), faults, glance(item));
        addText("Description", item.form().description());
        addText("Response", item.form().responseText());
        addText("Escalation trigger", item.form().trigger());
        if (item.closing() != null) {
            String who = item.closing().by() + ", " + dates.dateTime(item.closing().at());
            add(new SectionCard("What came of it", LongText.of(item.closing().outcome()), quiet(who)));
        }
        if (!item.actions().isEmpty()) {
            add(new SectionCard("Actions", actions(item)));
        }
        add(new SectionCard("History", new CaseHistory(log, dates, new CaseRef("raid-item", item.id()))));
    }

    private PageHeader header(RaidItemView item) {
        PageHeader header = new PageHeader(String.valueOf(item.form().title()))
                .withMark(Wording.badge(item.status(), item.overdue()))
                .withSubtitle(item.number() + " · " + item.type().label() + (item.crossAgency() ? " · Cross-agency" : ""));
        if (!item.mayEdit()) {
            return header;
        }
        boolean decision = item.type() == RaidType.DECISION;
        if (item.status() == RaidStatus.OPEN || decision) {
            Button edit = new Button("Edit", click -> UI.getCurrent().navigate(Addresses.edit(item.id())));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(edit);
        }
        if (item.status() == RaidStatus.OPEN) {
            header.withActions(new Button("Close…", click -> new ClosingDialog(messages, item.number(), outcome -> close(item, outcome)).open()));
        } else if (!decision) {
            header.withActions(new Button("Reopen…", click -> askToReopen(item)));
        }
        return header;
    }

    private void close(RaidItemView item, @Nullable String outcome) {
        show(items.close(item.id(), item.version(), outcome));
        SuccessNotice.show("Closed " + item.number() + ".");
    }

    private void askToReopen(RaidItemView item) {
        Confirmation.ask("Reopen " + item.number() + "?", "It counts as open again; how it was closed stays in its history.", "Reopen", () -> {
            if (faults.attempt(() -> show(items.reopen(item.id(), item.version())))) {
                SuccessNotice.show("Reopened " + item.number() + ".");
            }
        });
    }

    private SectionCard glance(RaidItemView item) {
        RaidItemForm form = item.form();
        Facts facts = new Facts().with("Owner", item.ownerName());
        facts.with(item.type() == RaidType.DEPENDENCY ? "Needed by" : "Due", form.due() == null ? null : dates.date(form.due()));
        RiskScore score = item.score();
        if (score != null) {
            facts.with("Score", Wording.badge(score))
                    .with("Probability", scaled(RiskScale.PROBABILITY, score.probability()))
                    .with("Impact", scaled(RiskScale.IMPACT, score.impact()));
        }
        if (form.response() != null) {
            facts.with("Kind of response", form.response().label());
        }
        if (item.type() == RaidType.DEPENDENCY) {
            facts.with("Giving action", linked(item, form.gives() == null ? "" : form.gives().toString()))
                    .with("Receiving action", linked(item, form.receives() == null ? "" : form.receives().toString()))
                    .with("Agreed", form.agreed() ? "Yes, by the giving side" : "Not yet");
        }
        facts.with("Pillars", item.pillars().stream().map(RaidChoices::label).collect(Collectors.joining("; ")));
        facts.with("SteerCo meetings", item.meetings().stream().map(choices::label).collect(Collectors.joining("; ")));
        if (item.decision() != null) {
            facts.with("SteerCo decision", new Anchor(Addresses.decision(item.decision().id()), item.decision().number()));
            facts.with("Decided case", new Anchor(item.decision().path(), "Open the case"));
        }
        facts.with("Source", form.source()).with("Entered", item.createdByName() + ", " + dates.date(item.createdAt()));
        return new SectionCard("At a glance", facts);
    }

    private static String scaled(RiskScale scale, int step) {
        return scale.text(step) + ": " + scale.anchor(step).meaning();
    }

    private static Component linked(RaidItemView item, String id) {
        return item.actions().stream()
                .filter(action -> action.id().toString().equals(id))
                .findFirst()
                .<Component>map(RaidItemPage::link)
                .orElseGet(() -> new Span("–"));
    }

    private static Anchor link(ActionFacts action) {
        return new Anchor(Addresses.action(action.id().value()), action.label());
    }

    private static UnorderedList actions(RaidItemView item) {
        UnorderedList list = new UnorderedList();
        list.addClassName("raid-actions");
        item.actions().forEach(action -> list.add(new ListItem(link(action), quiet(agency(action)))));
        return list;
    }

    private static String agency(ActionFacts action) {
        return action.leadAgencyName() == null ? "" : " " + action.leadAgencyName();
    }

    private static Span quiet(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private void addText(String heading, @Nullable String text) {
        if (text != null) {
            add(new SectionCard(heading, LongText.of(text)));
        }
    }
}
