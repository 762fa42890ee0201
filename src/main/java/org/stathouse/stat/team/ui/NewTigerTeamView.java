package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.team.NewTeam;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Sets a Tiger Team up by hand. */
@Route("stat/tiger-teams/new")
@PageTitle("Set up a Tiger Team")
@RolesAllowed({"STAT_ANALYST", "STAT_CHAIR"})
class NewTigerTeamView extends Div {

    private final TextField name = Typing.line("Name", "");
    private final ComboBox<StatSummary> parent = new ComboBox<>("Stat");
    private final ComboBox<Person> lead;
    private final MultiSelectComboBox<Person> members;
    private final TextArea purpose = Typing.text("Purpose", "What the team is to bring about.");
    private final DatePicker end = Typing.date("End date", "A working day; the charter may name another.");

    NewTigerTeamView(TigerTeams teams, StatDirectory stats, People people, DraftKeeping drafts, Messages messages) {
        List<Person> active = people.active();
        lead = TeamWords.person("Lead", active);
        members = TeamWords.members(active, List.of());
        parent.setHelperText("Its chair decides on the charter and the result.");
        parent.setItems(stats.all().stream().filter(stat -> stat.kind() == StatKind.STAT && stat.active()).toList());
        parent.setItemLabelGenerator(StatSummary::name);
        Typing.require(name, parent, lead, purpose, end);
        FaultSummary faults = new FaultSummary(messages)
                .withField("name", name)
                .withField("parent", parent)
                .withField("lead", lead)
                .withField("members", members)
                .withField("purpose", purpose)
                .withField("end", end);
        KeptForm kept = drafts.keep(
                KeptPlace.ofNew("stat/tiger-team", "Set up a Tiger Team", "stat/tiger-teams/new"),
                new Fields(name, parent, lead, end).withWide(members, purpose));
        Button save = new Button("Set up", click -> faults.attempt(() -> {
            TeamView team = teams.setUp(asked());
            kept.handedIn();
            UI.getCurrent().navigate("stat/tiger-teams/" + team.id());
            SuccessNotice.show("Tiger Team " + team.name() + " is set up. Its lead has the charter as a task.");
        }));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(save);
        buttons.addClassName("form-buttons");
        add(
                new PageHeader("Set up a Tiger Team").withSubtitle("Its lead writes the charter within 10 working days."),
                faults,
                kept,
                buttons);
    }

    private NewTeam asked() {
        StatSummary stat = parent.getValue();
        return new NewTeam(
                Typing.value(name),
                stat == null ? null : stat.id(),
                TeamWords.username(lead),
                TeamWords.usernames(members),
                Typing.value(purpose),
                end.getValue());
    }
}
