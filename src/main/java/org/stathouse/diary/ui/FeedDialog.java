package org.stathouse.diary.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.diary.FeedForm;
import org.stathouse.diary.FeedView;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** Asks for name and content of a feed. */
class FeedDialog extends FieldsDialog {

    private final TextField name = Typing.line("Name", "Your calendar program shows it.");
    private final RadioButtonGroup<Whose> whose = Choice.of("Whose dates", Whose::label, Whose.values());
    private final CheckboxGroup<DiaryKind> kinds = new CheckboxGroup<>("Kinds");

    /** @param feed the one to be changed; none to make one */
    FeedDialog(Messages messages, List<DiaryKind> offered, @Nullable FeedView feed, Consumer<FeedForm> step) {
        super(
                messages,
                feed == null ? "New calendar feed" : "Change " + feed.name(),
                "A feed tells titles with case numbers and no more of a case. Whoever has its address can read it, so give it to your own calendar only.");
        Typing.require(name);
        kinds.setItems(offered);
        kinds.setItemLabelGenerator(DiaryKind::label);
        kinds.setHelperText("None chosen is all of them.");
        whose.setValue(feed == null ? Whose.MINE : feed.whose());
        if (feed != null) {
            name.setValue(feed.name());
            kinds.setValue(offered.stream().filter(kind -> feed.kinds().contains(kind.code())).collect(Collectors.toSet()));
        }
        add("name", name);
        add("whose", whose);
        add("kinds", kinds);
        confirmBy(feed == null ? "Make the feed" : "Save", () -> step.accept(new FeedForm(
                Typing.value(name), kinds.getValue().stream().map(DiaryKind::code).collect(Collectors.toSet()), whose.getValue())));
    }
}
