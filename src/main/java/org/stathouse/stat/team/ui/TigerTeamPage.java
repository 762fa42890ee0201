package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.team.TeamStep;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one Tiger Team: its purpose and charter, its sessions and items, its result, and what its chair may do. */
@Route("stat/tiger-teams/:id")
@PermitAll
class TigerTeamPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "stat-tiger-team";

    private final TigerTeams teams;
    private final CaseParts parts;
    private final AuditLog audit;
    private final People people;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Tiger Team";

    TigerTeamPage(TigerTeams teams, CaseParts parts, AuditLog audit, People people, DateTexts dates, Messages messages) {
        this.teams = teams;
        this.parts = parts;
        this.audit = audit;
        this.people = people;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(teams.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(TeamView team) {
        CaseRef subject = new CaseRef(CASE_TYPE, team.id());
        title = "Tiger Team " + team.name();
        removeAll();
        Div main = new Div(new SectionCard("Team and charter", new TeamDigest(team, dates)), work(team));
        main.addClassName("case-main");
        Div side = new Div(new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(
                new RouterLink("All Tiger Teams", TigerTeamListView.class),
                header(team),
                columns,
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private SectionCard work(TeamView team) {
        SectionCard card = new SectionCard("Work and result");
        if (team.stat() == null) {
            card.add(new Paragraph(team.status().isEnd()
                    ? "The team ended before it had sessions of its own."
                    : "Sessions and items of its own begin when a chair approves the charter."));
        } else {
            card.add(new Paragraph(StatAddresses.link(StatAddresses.stat(team.stat()), "Its sessions and items")));
        }
        if (team.lastReason() != null) {
            card.add(new Paragraph("The chair’s last word:"), LongText.of(team.lastReason()));
        }
        if (team.result() != null) {
            card.add(new Paragraph("Result:"), LongText.of(team.result()));
        }
        if (team.endedAt() != null) {
            card.add(new Paragraph("Ended " + dates.dateTime(team.endedAt()) + "."));
        }
        return card;
    }

    private PageHeader header(TeamView team) {
        PageHeader header = new PageHeader("Tiger Team " + team.name())
                .withMark(TeamWords.badge(team.status()))
                .withSubtitle(team.number() + ". " + team.leadName() + " leads it.");
        if (team.steps().contains(TeamStep.STAFF)) {
            header.withActions(new Button("Change members", click -> staff(team)));
        }
        if (team.steps().contains(TeamStep.EXTEND)) {
            header.withActions(new Button("New end date", click -> extend(team)));
        }
        if (team.steps().contains(TeamStep.DISSOLVE)) {
            Button dissolve = new Button("Dissolve", click -> dissolve(team));
            dissolve.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(dissolve);
        }
        return header;
    }

    private void staff(TeamView team) {
        MultiSelectComboBox<Person> members = TeamWords.members(people.active(), team.members());
        TeamDialog dialog = new TeamDialog(messages, "Members of " + team.name());
        dialog.withField("members", members);
        dialog.withSave("Save", () -> {
            show(teams.staff(team.id(), team.version(), TeamWords.usernames(members)));
            SuccessNotice.show("The members are set.");
        });
        dialog.open();
    }

    private void extend(TeamView team) {
        DatePicker end = Typing.date("New end date", "A working day ahead.");
        TextArea reason = Typing.text("Reason", "The first date stays on record, and the change is counted.");
        Typing.require(end, reason);
        TeamDialog dialog = new TeamDialog(messages, "A new end date for " + team.name());
        dialog.withField("end", end);
        dialog.withField("reason", reason);
        dialog.withSave("Set the new end date", () -> {
            show(teams.extend(team.id(), team.version(), end.getValue(), Typing.value(reason)));
            SuccessNotice.show("The new end date is set.");
        });
        dialog.open();
    }

    private void dissolve(TeamView team) {
        new ReasonDialog(
                        messages,
                        "Dissolve " + team.name() + "?",
                        "The team ends without a result. What was agreed in its sessions is followed up all the same.",
                        "Dissolve the team",
                        reason -> {
                            show(teams.dissolve(team.id(), team.version(), reason));
                            SuccessNotice.show("Dissolved " + team.name() + ".");
                        })
                .open();
    }
}
