package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatAgency;
import org.stathouse.stat.catalog.StatPerson;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.catalog.Stats;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatPanel;
import org.stathouse.stat.ui.StatWords;

/** One Stat or Tiger Team: who runs it, what it looks at, and what the other parts show of it. */
@Route("stat/stats/:id")
@PermitAll
class StatPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "stat";

    private final Stats stats;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private final List<StatPanel> panels;
    private final FaultSummary faults;
    private String title = "Stat";

    StatPage(Stats stats, AuditLog audit, DateTexts dates, Messages messages, ObjectProvider<StatPanel> panels) {
        this.stats = stats;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
        this.panels = panels.orderedStream().toList();
        this.faults = new FaultSummary(messages);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(stats.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(StatView stat) {
        title = stat.name();
        removeAll();
        faults.clear();
        add(new RouterLink("All Stats", StatListView.class), header(stat), faults, glance(stat), focus(stat));
        panels.forEach(panel -> panel.of(stat).ifPresent(part -> add(new SectionCard(panel.heading(), part))));
        add(new SectionCard("History", new CaseHistory(audit, dates, new CaseRef(CASE_TYPE, stat.id()))));
    }

    private PageHeader header(StatView stat) {
        PageHeader header = new PageHeader(stat.name())
                .withSubtitle(StatWords.meets(stat.schedule()) + (stat.schedule().place().isEmpty() ? "" : ". " + stat.schedule().place()));
        header.withMark(new StatusBadge(Tone.INFO, stat.kind().label()));
        if (!stat.active()) {
            header.withMark(new StatusBadge(Tone.NEUTRAL, "No longer meets"));
        }
        if (stat.active() && stats.mayEdit()) {
            Button edit = new Button("Edit", click -> UI.getCurrent().navigate(StatAddresses.editStat(stat.id())));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(edit);
        }
        if (stat.active() && stats.mayDecide(stat.id())) {
            Button end = new Button("End it", click -> askToEnd(stat));
            end.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(end);
        }
        if (!stat.active() && stats.mayEdit()) {
            header.withActions(new Button("Take it up again", click -> {
                if (faults.attempt(() -> show(stats.reactivate(stat.id(), stat.version())))) {
                    SuccessNotice.show(stat.name() + " meets again.");
                }
            }));
        }
        return header;
    }

    private void askToEnd(StatView stat) {
        new ReasonDialog(
                        messages,
                        "End " + stat.name() + "?",
                        "No session comes from its cadence any more. Its sessions, items and measures stay on record, and open items are followed up all the same.",
                        "End it",
                        reason -> {
                            show(stats.retire(stat.id(), stat.version(), reason));
                            SuccessNotice.show("Ended " + stat.name() + ".");
                        })
                .open();
    }

    private static SectionCard glance(StatView stat) {
        SectionCard card = new SectionCard("At a glance");
        if (stat.retiredBecause() != null) {
            card.add(new Paragraph("No longer meets: " + stat.retiredBecause()));
        }
        Facts facts = new Facts();
        if (stat.parent() != null) {
            facts.with("Set up by", new Anchor(StatAddresses.stat(stat.parent().id()), stat.parent().name()));
        }
        boolean team = stat.kind() == StatKind.TIGER_TEAM;
        facts.with("Sponsor", stat.sponsor())
                .with("Chair", stat.chair().name())
                .with(team ? "Lead" : "Lead analyst", stat.lead().name())
                .with("Analysts", names(stat.analysts()));
        if (team) {
            facts.with("Members", names(stat.members()));
        }
        facts.with("Agencies", stat.agencies().stream().map(StatAgency::name).collect(Collectors.joining(", ")))
                .with("Short form in numbers", stat.code())
                .with("Meets", StatWords.meets(stat.schedule()))
                .with("Sessions from", StatWords.day(stat.schedule().firstDay()))
                .with("City Code Art. 1 §61-4", stat.underCityCode()
                        ? "Sets the dates of the agencies’ memos and of the follow-up memo"
                        : "Sets no dates for its sessions");
        card.add(facts);
        return card;
    }

    private static SectionCard focus(StatView stat) {
        Div now = LongText.of(stat.focusNow());
        now.addClassName("stat-focus-now");
        SectionCard card = new SectionCard("Focus", now);
        if (!stat.seasons().isEmpty()) {
            FlowTable table = new FlowTable("Focus by season").withColumn("Months").withColumn("Focus");
            stat.seasons().forEach(season ->
                    table.addRow(months(StatWords.months(season), stat.focusNow().equals(season.focus())), LongText.of(season.focus())));
            table.addRow(months("All other months", stat.focusNow().equals(stat.focus())), LongText.of(stat.focus()));
            card.add(table);
        }
        return card;
    }

    private static Component months(String words, boolean now) {
        Div months = new Div(new Span(words));
        months.addClassName("stat-months");
        if (now) {
            months.add(new StatusBadge(Tone.PROGRESS, "Now"));
        }
        return months;
    }

    private static String names(List<StatPerson> people) {
        return people.stream().map(StatPerson::name).collect(Collectors.joining(", "));
    }
}
