package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.process.DecisionMemoProcess;
import org.stathouse.stat.team.DecisionMemoView;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.stat.team.WriteDecisionMemo;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form a decision memo is written. */
@org.springframework.stereotype.Component
class WriteDecisionMemoForm implements TaskForm {

    private final DecisionMemos memos;
    private final DateTexts dates;
    private final Messages messages;

    WriteDecisionMemoForm(DecisionMemos memos, DateTexts dates, Messages messages) {
        this.memos = memos;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return DecisionMemoProcess.FORM_WRITE;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        DecisionMemoView memo = memos.get(task.subject().id());
        TextArea issue = Typing.text("Issue", "What the matter is, and what was tried.");
        TextArea recommendation = Typing.text("Recommendation", "Which option, and why.");
        TextArea costOfDelay = Typing.text("Cost of delay", "What it costs not to decide now.");
        Typing.require(issue, recommendation, costOfDelay);
        Typing.fill(issue, memo.issue());
        Typing.fill(recommendation, memo.recommendation());
        Typing.fill(costOfDelay, memo.costOfDelay());
        RowEditor<MemoOptionFields> options = new RowEditor<>("Option", MemoOptionFields::new);
        TaskSheet sheet = new TaskSheet(messages, "Write the memo on one page. It stands on SteerCo’s agenda as soon as you hand it in; each option can be decided on.")
                .with(new DecisionMemoDigest(memo, dates), sentBack(memo))
                .withField("issue", issue)
                .with(new H3("Options"), new Paragraph("At least two; doing nothing may be one."), options)
                .withField("recommendation", recommendation)
                .withField("costOfDelay", costOfDelay);
        if (memo.options().isEmpty()) {
            options.add(new MemoOptionFields());
            options.add(new MemoOptionFields());
        }
        memo.options().forEach(option -> options.add(MemoOptionFields.of(option)));
        sheet.withSubmit("Hand in the memo", submission, () -> {
            List<MemoOptionFields> rows = options.rows();
            for (int i = 0; i < rows.size(); i++) {
                sheet.shows("options[" + i + "].name", rows.get(i).name());
                sheet.shows("options[" + i + "].cost", rows.get(i).cost());
            }
            return new WriteDecisionMemo(
                    Typing.value(issue), rows.stream().map(MemoOptionFields::value).toList(), Typing.value(recommendation),
                    Typing.value(costOfDelay));
        });
        return sheet;
    }

    private static Component sentBack(DecisionMemoView memo) {
        Div all = new Div();
        if (memo.decision() != null) {
            all.addClassName("noted");
            all.add(new Paragraph("SteerCo sent it back:"), LongText.of(memo.decision()));
        }
        return all;
    }
}
