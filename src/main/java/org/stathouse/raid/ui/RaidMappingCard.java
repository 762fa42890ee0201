package org.stathouse.raid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stathouse.raid.RaidMapping;
import org.stathouse.shared.csv.ImportReport.Question;
import org.stathouse.shared.ui.SectionCard;

/** Asks which action or pillar unknown spellings mean; an answer is remembered for the next import. */
class RaidMappingCard extends Composite<Div> {

    private final RaidChoices choices;
    private final Runnable again;
    private final Map<String, RaidMapping> given = new LinkedHashMap<>();
    private final Map<Question, ComboBox<String>> pickers = new LinkedHashMap<>();

    RaidMappingCard(RaidChoices choices, Runnable again) {
        this.choices = choices;
        this.again = again;
    }

    /** Shows the questions that are open; answers given before stay given. */
    void show(List<Question> questions) {
        pickers.clear();
        getContent().removeAll();
        Div list = new Div();
        list.addClassName("mapping-list");
        questions.forEach(question -> list.add(picker(question)));
        Button check = new Button("Check again", click -> take());
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div buttons = new Div(check);
        buttons.addClassName("form-buttons");
        getContent().add(new SectionCard(
                "Spellings to map",
                new Paragraph("These names are not known as spelled. Say what each means; the answer is remembered for the next import."),
                list,
                buttons));
    }

    List<RaidMapping> answers() {
        return List.copyOf(given.values());
    }

    void forget() {
        given.clear();
    }

    private ComboBox<String> picker(Question question) {
        RaidMapping.Kind kind = RaidMapping.Kind.valueOf(question.kind());
        ComboBox<String> picker = new ComboBox<>("%s “%s”".formatted(kind == RaidMapping.Kind.ACTION ? "Action" : "Pillar", question.spelling()));
        picker.setPlaceholder("Choose what it means");
        picker.setHelperText("%s%s, first in %s".formatted(
                question.suggestions().isEmpty() ? "" : "Similar: " + String.join("; ", question.suggestions()) + ". ",
                question.rows() == 1 ? "1 row" : "%,d rows".formatted(question.rows()),
                question.where()));
        picker.setItems(Stream.concat(question.suggestions().stream(), known(kind)).distinct().toList());
        pickers.put(question, picker);
        return picker;
    }

    private Stream<String> known(RaidMapping.Kind kind) {
        return switch (kind) {
            case ACTION -> choices.actions().stream().map(action -> action.label() + " (" + action.plan() + ")");
            case PILLAR -> choices.pillars().stream().map(RaidChoices::label);
        };
    }

    private void take() {
        pickers.forEach((question, picker) -> {
            if (picker.getValue() != null) {
                given.put(question.kind() + " " + question.spelling(), RaidMapping.answer(question, picker.getValue()));
            }
        });
        again.run();
    }
}
