package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.process.TigerTeamProcess;
import org.stathouse.stat.team.DecideResult;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the chair closes a Tiger Team with its result, or lets it go on. */
@org.springframework.stereotype.Component
class DecideResultForm implements TaskForm {

    private final TigerTeams teams;
    private final DateTexts dates;
    private final Messages messages;

    DecideResultForm(TigerTeams teams, DateTexts dates, Messages messages) {
        this.teams = teams;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return TigerTeamProcess.FORM_DECIDE_RESULT;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TeamView team = teams.get(task.subject().id());
        RadioButtonGroup<Boolean> closed =
                Choice.of("Is the team done?", yes -> yes ? "Yes: close it with this result" : "No: it goes on", true, false);
        DatePicker end = Typing.date("New end date", "A working day ahead.");
        TextArea reason = Typing.text("Reason", "The first date stays on record, and the change is counted.");
        Typing.require(end, reason);
        end.setVisible(false);
        reason.setVisible(false);
        closed.addValueChangeListener(change -> {
            end.setVisible(Boolean.FALSE.equals(change.getValue()));
            reason.setVisible(Boolean.FALSE.equals(change.getValue()));
        });
        Div result = new Div(new H3("What its lead reports"), LongText.of(team.result()));
        result.addClassName("noted");
        TaskSheet sheet = new TaskSheet(messages, "Close the team with its result, which goes back to what asked for it, or give it a new end date.")
                .with(new TeamDigest(team, dates), result)
                .withField("closed", closed)
                .withField("end", end)
                .withField("reason", reason);
        sheet.withSubmit("Decide", submission, () -> new DecideResult(closed.getValue(), end.getValue(), Typing.value(reason)));
        return sheet;
    }
}
