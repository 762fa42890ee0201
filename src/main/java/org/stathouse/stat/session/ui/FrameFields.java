package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.GroundworkView;

/** What a session is to be about: its focus, its questions and its agenda. */
class FrameFields extends Composite<Div> implements KeptFields<FrameSession> {

    private final TextArea focus = Typing.text("Focus", "What the session is about, from the season’s focus and the last debrief.");
    private final TextArea questions = Typing.text("Questions", "What the chair and the agencies should have answered by the end.");
    private final RowEditor<AgendaLineFields> agenda = new RowEditor<>("Question of the agenda", this::line);
    private Runnable listener = () -> {};

    FrameFields() {
        focus.addClassName("task-field");
        questions.addClassName("task-field");
        Typing.require(focus);
        getContent().addClassName("task-sheet-body");
        getContent().add(focus, questions, new H3("Agenda"), agenda);
        focus.addValueChangeListener(change -> listener.run());
        questions.addValueChangeListener(change -> listener.run());
        agenda.onRemoval(() -> listener.run());
    }

    @Override
    public FrameSession value() {
        return new FrameSession(
                Typing.value(focus), Typing.value(questions), agenda.rows().stream().map(AgendaLineFields::value).toList());
    }

    @Override
    public void show(GroundworkView groundwork) {
        Typing.fill(focus, groundwork.focus());
        Typing.fill(questions, groundwork.questions());
        agenda.clear();
        groundwork.agenda().forEach(entry -> {
            AgendaLineFields row = line();
            row.show(entry);
            agenda.add(row);
        });
    }

    @Override
    public void onChange(Runnable heard) {
        listener = heard;
    }

    @Override
    public void register(BiConsumer<String, HasValidationProperties> faults) {
        faults.accept("focus", focus);
        faults.accept("questions", questions);
        for (int i = 0; i < agenda.rows().size(); i++) {
            agenda.rows().get(i).register(faults, "agenda[" + i + "].");
        }
    }

    private AgendaLineFields line() {
        AgendaLineFields row = new AgendaLineFields();
        row.onChange(() -> listener.run());
        return row;
    }
}
