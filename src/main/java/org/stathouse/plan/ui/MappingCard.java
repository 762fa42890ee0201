package org.stathouse.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.Mapping;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.csv.ImportReport.Question;
import org.stathouse.shared.ui.SectionCard;

/** Asks what unknown spellings mean. An answer that names a known record is remembered for the next import. */
class MappingCard extends Composite<Div> {

    private final PlanCatalog catalog;
    private final Runnable again;
    private final Map<Spelled, Mapping> given = new LinkedHashMap<>();
    private final Map<Question, ComboBox<Choice>> pickers = new LinkedHashMap<>();

    /** A spelling as the question names it. */
    private record Spelled(String kind, @Nullable String plan, String spelling) {

        static Spelled of(Question question) {
            return new Spelled(question.kind(), question.plan(), question.spelling());
        }
    }

    /** An answer: the name of a record, or none for a new one. */
    private record Choice(@Nullable String means, String label) {}

    MappingCard(PlanCatalog catalog, Runnable again) {
        this.catalog = catalog;
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
        Button createRest = new Button("Create all that resemble nothing", click -> createRest());
        Div buttons = new Div(check, createRest);
        buttons.addClassName("form-buttons");
        getContent().add(new SectionCard(
                "Spellings to map",
                new Paragraph("These names are not known as spelled. Say what each means; the answer is remembered for the next import."),
                list,
                buttons));
    }

    List<Mapping> answers() {
        return List.copyOf(given.values());
    }

    void forget() {
        given.clear();
    }

    private ComboBox<Choice> picker(Question question) {
        ComboBox<Choice> picker = new ComboBox<>("%s “%s”".formatted(label(kind(question)), question.spelling()));
        picker.setItemLabelGenerator(Choice::label);
        picker.setPlaceholder("Choose what it means");
        picker.setHelperText("%s%s, first in %s%s".formatted(
                question.suggestions().isEmpty() ? "" : "Similar: " + String.join("; ", question.suggestions()) + ". ",
                question.rows() == 1 ? "1 row" : "%,d rows".formatted(question.rows()),
                question.where(),
                question.plan() == null ? "" : "; plan " + question.plan()));
        List<Choice> choices = new ArrayList<>();
        question.suggestions().forEach(name -> choices.add(new Choice(name, name + " (similar)")));
        choices.add(new Choice(null, "New: “" + question.spelling() + "”"));
        known(question).filter(name -> !question.suggestions().contains(name)).forEach(name -> choices.add(new Choice(name, name)));
        picker.setItems(choices);
        pickers.put(question, picker);
        return picker;
    }

    private Stream<String> known(Question question) {
        return switch (kind(question)) {
            case AGENCY -> catalog.agencies().stream().map(AgencyView::name);
            case PILLAR -> catalog.pillars().stream().filter(pillar -> pillar.plan().equals(question.plan())).map(PillarView::name);
            case GOAL -> catalog.goals().stream().filter(goal -> goal.plan().equals(question.plan())).map(GoalView::text);
            case PLAN -> catalog.plans().stream();
        };
    }

    private static PlanImport.Kind kind(Question question) {
        return PlanImport.Kind.valueOf(question.kind());
    }

    private void take() {
        pickers.forEach((question, picker) -> Optional.ofNullable(picker.getValue()).ifPresent(choice -> give(question, choice.means())));
        again.run();
    }

    private void createRest() {
        pickers.forEach((question, picker) -> {
            if (picker.isEmpty() && question.suggestions().isEmpty()) {
                give(question, null);
            }
        });
        take();
    }

    private void give(Question question, @Nullable String means) {
        given.put(Spelled.of(question), Mapping.answer(question, means));
    }

    private static String label(PlanImport.Kind kind) {
        return switch (kind) {
            case PLAN -> "Plan";
            case PILLAR -> "Pillar";
            case GOAL -> "Goal";
            case AGENCY -> "Agency";
        };
    }
}
