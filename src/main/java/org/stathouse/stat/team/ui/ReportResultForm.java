package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.process.TigerTeamProcess;
import org.stathouse.stat.team.ReportResult;
import org.stathouse.stat.team.TeamView;
import org.stathouse.stat.team.TigerTeams;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form the lead reports what came of a Tiger Team. */
@org.springframework.stereotype.Component
class ReportResultForm implements TaskForm {

    private final TigerTeams teams;
    private final DateTexts dates;
    private final Messages messages;

    ReportResultForm(TigerTeams teams, DateTexts dates, Messages messages) {
        this.teams = teams;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return TigerTeamProcess.FORM_REPORT;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        TeamView team = teams.get(task.subject().id());
        TextArea result = Typing.text("Result", "Against the measures of success of the charter. If the team needs longer: how far it is, until when, and why.");
        Typing.require(result);
        Typing.fill(result, team.result());
        TaskSheet sheet = new TaskSheet(messages, "Report what came of the team by its end date, or earlier. A Stat chair closes the team or gives it more time.")
                .with(new TeamDigest(team, dates))
                .withField("result", result);
        sheet.withSubmit("Report", submission, () -> new ReportResult(Typing.value(result)));
        return sheet;
    }
}
