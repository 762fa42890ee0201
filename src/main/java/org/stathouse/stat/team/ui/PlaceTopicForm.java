package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.stat.process.TopicProcess;
import org.stathouse.stat.team.PlaceTopic;
import org.stathouse.stat.team.Topics;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** By this form an analyst puts a topic from SteerCo on a Stat's next agenda, or declines it. */
@org.springframework.stereotype.Component
class PlaceTopicForm implements TaskForm {

    private final Topics topics;
    private final StatDirectory stats;
    private final SessionDirectory sessions;
    private final CurrentActor currentActor;
    private final DateTexts dates;
    private final Messages messages;

    PlaceTopicForm(
            Topics topics, StatDirectory stats, SessionDirectory sessions, CurrentActor currentActor, DateTexts dates, Messages messages) {
        this.topics = topics;
        this.stats = stats;
        this.sessions = sessions;
        this.currentActor = currentActor;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return TopicProcess.FORM_PLACE;
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        Actor actor = currentActor.get();
        RadioButtonGroup<Boolean> placed =
                Choice.of("Does a Stat take it up?", yes -> yes ? "Yes: on the next agenda of a Stat" : "No", true, false);
        ComboBox<StatSummary> stat = new ComboBox<>("Stat");
        stat.setItems(stats.all().stream().filter(one -> one.active() && stats.mayRun(actor, one.id())).toList());
        stat.setItemLabelGenerator(this::withNext);
        TextArea reason = Typing.text("Why not", "It stands with the topic and with the case.");
        Typing.require(stat, reason);
        stat.setVisible(false);
        reason.setVisible(false);
        placed.addValueChangeListener(change -> {
            stat.setVisible(Boolean.TRUE.equals(change.getValue()));
            reason.setVisible(Boolean.FALSE.equals(change.getValue()));
        });
        TaskSheet sheet = new TaskSheet(messages, "SteerCo gives this topic to the Stats. Put it on an agenda, or say why none takes it up.")
                .with(new TopicDigest(topics.get(task.subject().id()), dates))
                .withField("placed", placed)
                .withField("stat", stat)
                .withField("reason", reason);
        sheet.withSubmit("Answer", submission, () -> new PlaceTopic(
                placed.getValue(), stat.getValue() == null ? null : stat.getValue().id(), Typing.value(reason)));
        return sheet;
    }

    private String withNext(StatSummary stat) {
        return sessions.next(stat.id()).map(next -> stat.name() + ", " + dates.date(next.day())).orElse(stat.name() + ", no session planned");
    }
}
