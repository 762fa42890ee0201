package org.stathouse.diary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery.Whose;

/** Which kinds of dates are shown, and whose. All kinds are chosen where the address names none. */
class DiaryFilters extends Composite<Div> {

    private final List<DiaryKind> kinds;
    private final CheckboxGroup<DiaryKind> shown = new CheckboxGroup<>("Kinds");
    private final RadioButtonGroup<Whose> whose = new RadioButtonGroup<>("Whose dates");

    DiaryFilters(List<DiaryKind> kinds, BiConsumer<Set<String>, Whose> onChange) {
        this.kinds = kinds;
        shown.setItems(kinds);
        shown.setItemLabelGenerator(DiaryKind::label);
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(Whose::label);
        shown.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        whose.addValueChangeListener(change -> tell(change.isFromClient(), onChange));
        getContent().addClassName("diary-filters");
        getContent().add(whose, shown);
    }

    private void tell(boolean byPerson, BiConsumer<Set<String>, Whose> onChange) {
        if (byPerson) {
            onChange.accept(chosen(), whose.getValue());
        }
    }

    /** The codes of the chosen kinds; none where all or none are chosen, for then nothing is narrowed. */
    private Set<String> chosen() {
        Set<DiaryKind> chosen = shown.getValue();
        return chosen.size() == kinds.size() ? Set.of() : chosen.stream().map(DiaryKind::code).collect(Collectors.toSet());
    }

    void show(DiaryPlace place) {
        whose.setValue(place.whose());
        shown.setValue(kinds.stream()
                .filter(kind -> place.kinds().isEmpty() || place.kinds().contains(kind.code()))
                .collect(Collectors.toSet()));
    }
}
