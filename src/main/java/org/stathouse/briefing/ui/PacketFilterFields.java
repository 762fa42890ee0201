package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.shared.ui.Typing;

/** The filters of the list of packets. */
class PacketFilterFields extends Composite<Div> {

    private final TextField words = Typing.line("Words in the title", "");
    private final ComboBox<PacketKind> kind;
    private final ComboBox<Edition> edition = choice("Edition", List.of(Edition.values()), Edition::label);
    private final ComboBox<PacketState> state = choice("State", List.of(PacketState.values()), PacketState::label);
    private final Button clear;

    /** @param changed hears what the person narrows to */
    PacketFilterFields(List<PacketKind> kinds, Consumer<PacketListFilter> changed) {
        kind = choice("Kind", kinds, PacketKind::label);
        clear = new Button("Clear filters", click -> changed.accept(PacketListFilter.ALL));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        words.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        List.of(kind, edition, state).forEach(box -> box.addValueChangeListener(change -> tell(change.isFromClient(), changed)));
        getContent().addClassName("filters");
        getContent().getElement().setAttribute("role", "search").setAttribute("aria-label", "Packets");
        getContent().add(words, kind, edition, state, clear);
    }

    /** Fills the fields with what an address says. */
    void fill(PacketListFilter filter) {
        Typing.fill(words, filter.words());
        kind.setValue(filter.kind());
        edition.setValue(filter.edition());
        state.setValue(filter.state());
        clear.setVisible(!filter.equals(PacketListFilter.ALL));
    }

    private void tell(boolean byPerson, Consumer<PacketListFilter> changed) {
        if (byPerson) {
            changed.accept(new PacketListFilter(kind.getValue(), edition.getValue(), state.getValue(), Typing.value(words)));
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
