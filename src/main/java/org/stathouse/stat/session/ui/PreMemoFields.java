package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.PreMemoDraft;

/** The sections of a pre-memo. Items, measures and what the agencies said are set beside them by themselves. */
class PreMemoFields extends Composite<Div> implements KeptFields<HandInPreMemo> {

    private final Function<GroundworkView, PreMemoDraft> which;
    private final TextArea dataShows = Typing.text("What the data shows", "What is on time and what is late, and what changed since the last session.");
    private final TextArea questions = Typing.text("What the chair may ask", "");
    private final TextArea asks = Typing.text("What the agencies are asked to bring or decide", "");

    /** @param which the draft, or the refreshed draft */
    PreMemoFields(Function<GroundworkView, PreMemoDraft> which) {
        this.which = which;
        getContent().addClassName("task-sheet-body");
        List.of(dataShows, questions, asks).forEach(field -> {
            field.addClassName("task-field");
            Typing.require(field);
            getContent().add(field);
        });
    }

    @Override
    public HandInPreMemo value() {
        return new HandInPreMemo(Typing.value(dataShows), Typing.value(questions), Typing.value(asks));
    }

    @Override
    public void show(GroundworkView groundwork) {
        PreMemoDraft draft = which.apply(groundwork);
        Typing.fill(dataShows, draft.dataShows());
        Typing.fill(questions, draft.questions());
        Typing.fill(asks, draft.asks());
    }

    @Override
    public void onChange(Runnable listener) {
        List.of(dataShows, questions, asks).forEach(field -> field.addValueChangeListener(change -> listener.run()));
    }

    @Override
    public void register(BiConsumer<String, HasValidationProperties> faults) {
        faults.accept("dataShows", dataShows);
        faults.accept("questions", questions);
        faults.accept("asks", asks);
    }
}
