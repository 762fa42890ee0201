package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.Tier;
import org.stathouse.plan.AgencyView;
import org.stathouse.shared.ui.Typing;

/** The filters of the lists of requests. */
class DeskFilterFields extends Composite<Div> {

    private final TextField words = Typing.line("Number or words", "");
    private final ComboBox<AgencyView> agency;
    private final ComboBox<Tier> tier = choice("Tier", List.of(Tier.values()), Tier::label);
    private final ComboBox<RequestStage> stage = choice("Stage", List.of(RequestStage.values()), RequestStage::label);
    private final ComboBox<DateKind> kind = choice("Kind of date", List.of(DateKind.values()), DateKind::label);
    private final Runnable changed;
    private boolean filling;

    private DeskFilterFields(List<AgencyView> agencies, Runnable changed) {
        this.changed = changed;
        this.agency = choice("Agency", agencies, AgencyView::name);
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        getContent().addClassName("filters");
        words.addValueChangeListener(change -> tell());
        List.of(agency, tier, stage, kind).forEach(box -> box.addValueChangeListener(change -> tell()));
    }

    /** For the queues, in which one searches by words. @param changed is run after the person changed a filter */
    static DeskFilterFields ofQueues(List<AgencyView> agencies, Runnable changed) {
        DeskFilterFields fields = new DeskFilterFields(agencies, changed);
        return fields.having(fields.words, fields.agency, fields.tier);
    }

    /** For the deadline board. @param changed is run after the person changed a filter */
    static DeskFilterFields ofBoard(List<AgencyView> agencies, Runnable changed) {
        DeskFilterFields fields = new DeskFilterFields(agencies, changed);
        return fields.having(fields.agency, fields.tier, fields.kind, fields.stage);
    }

    /** Fills the fields without telling that they changed. */
    void fill(DeskFilter filter) {
        filling = true;
        Typing.fill(words, filter.words());
        agency.setValue(agency.getListDataView().getItems().filter(one -> one.id().value().equals(filter.agency())).findFirst().orElse(null));
        tier.setValue(filter.tier());
        stage.setValue(filter.stage());
        kind.setValue(filter.kind());
        filling = false;
    }

    /** Puts what the fields say into a filter; the rest of it stays. */
    UnaryOperator<DeskFilter> value() {
        AgencyView chosen = agency.getValue();
        return before -> new DeskFilter(
                before.queue(),
                before.closed(),
                Typing.value(words),
                chosen == null ? null : chosen.id().value(),
                tier.getValue(),
                stage.getValue(),
                kind.getValue());
    }

    private DeskFilterFields having(Component... fields) {
        getContent().add(fields);
        return this;
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    private static <T> ComboBox<T> choice(String label, List<T> items, Function<T, String> text) {
        ComboBox<T> box = new ComboBox<>(label);
        box.setItems(items);
        box.setItemLabelGenerator(text::apply);
        box.setPlaceholder("Any");
        box.setClearButtonVisible(true);
        return box;
    }
}
