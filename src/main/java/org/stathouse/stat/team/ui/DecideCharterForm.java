package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.process.TigerTeamProcess;
import org.stathouse.stat.team.DecideCharter;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the chair approves a Tiger Team's charter or returns it. */
@org.springframework.stereotype.Component
class DecideCharterForm implements TaskForm {

    private final TigerTeams teams;
    private final DateTexts dates;
    private final Messages messages;

    DecideCharterForm(TigerTeams teams, DateTexts dates, Messages messages) {
        this.teams = teams;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return TigerTeamProcess.FORM_DECIDE_CHARTER;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TeamView team = teams.get(task.subject().id());
        RadioButtonGroup<Boolean> approved =
                Choice.of("Is the charter approved?", yes -> yes ? "Yes: the team begins its work" : "No: back to its lead", true, false);
        TextArea reason = Typing.text("What is missing", "The lead reads it.");
        Typing.require(reason);
        reason.setVisible(false);
        approved.addValueChangeListener(change -> reason.setVisible(Boolean.FALSE.equals(change.getValue())));
        TaskSheet sheet = new TaskSheet(messages, "Read the charter. With your approval the team has sessions and items of its own until its end date.")
                .with(new TeamDigest(team, dates))
                .withField("approved", approved)
                .withField("reason", reason);
        sheet.withSubmit("Decide", submission, () -> new DecideCharter(approved.getValue(), Typing.value(reason)));
        return sheet;
    }
}
