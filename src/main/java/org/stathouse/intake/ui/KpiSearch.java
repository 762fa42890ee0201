package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Typing;

/** Finds the plan's measures by words, or takes the name of one that the plan does not hold. */
class KpiSearch extends Composite<Div> {

    private static final int SHOWN = 10;

    private final PlanCatalog catalog;
    private final Consumer<KpiView> onChosen;
    private final Consumer<String> onTyped;
    private final TextField words = Typing.line("Words in the name of the measure", "Results appear below as you type.");
    private final Div results = new Div();

    /** @param proposed the measure that the proposal names, offered as a new one */
    KpiSearch(PlanCatalog catalog, @Nullable String proposed, Consumer<KpiView> onChosen, Consumer<String> onTyped) {
        this.catalog = catalog;
        this.onChosen = onChosen;
        this.onTyped = onTyped;
        words.setWidthFull();
        words.setClearButtonVisible(true);
        words.addValueChangeListener(change -> search());
        results.getElement().setAttribute("role", "status");
        results.addClassName("kpi-results");
        getContent().addClassName("kpi-search");
        getContent().add(words, results);
        if (proposed != null) {
            results.add(new Paragraph("The proposal names this measure:"), add(proposed, () -> onTyped.accept(proposed)));
        }
    }

    private void search() {
        results.removeAll();
        String typed = Typing.value(words);
        if (typed == null) {
            return;
        }
        Slice<KpiView> found = catalog.kpis(typed, null, SHOWN);
        UnorderedList list = new UnorderedList();
        found.items().forEach(kpi -> list.add(new ListItem(result(kpi))));
        if (!found.items().isEmpty()) {
            results.add(list);
        }
        results.add(new Paragraph(found.items().isEmpty()
                ? "The plan holds no measure with these words."
                : found.next() == null ? "These are all." : "The first " + SHOWN + "; add words to narrow the list."));
        results.add(add(typed, () -> onTyped.accept(typed)));
    }

    private Div result(KpiView kpi) {
        Span name = new Span(kpi.title());
        Span agency = new Span(kpi.agencyName() == null ? "" : kpi.agencyName());
        agency.addClassName("muted");
        Button choose = new Button("Choose", click -> onChosen.accept(kpi));
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        choose.setAriaLabel("Choose " + kpi.title());
        Div text = new Div(name, agency);
        text.addClassName("row-name");
        Div line = new Div(text, choose);
        line.addClassName("kpi-result");
        return line;
    }

    private static Button add(String name, Runnable step) {
        Button add = new Button("Add “" + name + "” as a measure that the plan does not hold yet", click -> step.run());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return add;
    }
}
