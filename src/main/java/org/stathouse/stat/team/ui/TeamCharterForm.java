package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.process.TigerTeamProcess;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.stat.team.WriteCharter;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the lead writes a Tiger Team's charter. */
@org.springframework.stereotype.Component
class TeamCharterForm implements TaskForm {

    private final TigerTeams teams;
    private final People people;
    private final DateTexts dates;
    private final Messages messages;

    TeamCharterForm(TigerTeams teams, People people, DateTexts dates, Messages messages) {
        this.teams = teams;
        this.people = people;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return TigerTeamProcess.FORM_CHARTER;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TeamView team = teams.get(task.subject().id());
        TextArea objective = Typing.text("Objective", "What will be different when the team is done.");
        TextArea scope = Typing.text("Scope", "What belongs to it, and what does not.");
        MultiSelectComboBox<Person> members = TeamWords.members(people.active(), team.members());
        TextArea milestones = Typing.text("Milestones", "What is done by when, one a line.");
        TextArea measures = Typing.text("Measures of success", "How one will see that the team has succeeded.");
        DatePicker end = Typing.date("End date", "A working day. A chair may move it later, with a reason.");
        Typing.require(objective, scope, milestones, measures, end);
        Typing.fill(objective, team.objective());
        Typing.fill(scope, team.scope());
        Typing.fill(milestones, team.milestones());
        Typing.fill(measures, team.measures());
        end.setValue(team.end());
        TaskSheet sheet = new TaskSheet(messages, "Write the charter of your Tiger Team. A Stat chair approves it; then the team has sessions and items of its own.")
                .with(new TeamDigest(team, dates), returned(team))
                .withField("objective", objective)
                .withField("scope", scope)
                .withField("members", members)
                .withField("milestones", milestones)
                .withField("measures", measures)
                .withField("end", end);
        sheet.withSubmit("Hand in the charter", submission, () -> new WriteCharter(
                Typing.value(objective), Typing.value(scope), TeamWords.usernames(members), Typing.value(milestones), Typing.value(measures),
                end.getValue()));
        return sheet;
    }

    private static Component returned(TeamView team) {
        Div all = new Div();
        if (team.lastReason() != null) {
            all.addClassName("noted");
            all.add(new Paragraph("The chair returned it:"), LongText.of(team.lastReason()));
        }
        return all;
    }
}
