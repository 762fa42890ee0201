package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;

/** The agenda beside the current item: what is done, what is next, how much time is left. */
class LiveAgenda extends Composite<Div> {

    private final Consumer<UUID> open;
    private final Paragraph progress = new Paragraph();
    private final Div list = new Div();
    private List<AgendaItemView> shown = List.of();
    private @Nullable UUID shownCurrent;

    /** @param open takes the id of the item that is chosen */
    LiveAgenda(Consumer<UUID> open) {
        this.open = open;
        progress.getElement().setAttribute("role", "status");
        progress.addClassName("live-progress");
        getContent().add(new H2("Agenda"), progress, list);
    }

    void show(List<AgendaItemView> items, @Nullable UUID current) {
        if (items.equals(shown) && Objects.equals(current, shownCurrent)) {
            return;
        }
        shown = items;
        shownCurrent = current;
        long done = items.stream().filter(AgendaParts::isDone).count();
        int left = items.stream().filter(item -> !AgendaParts.isDone(item)).mapToInt(AgendaItemView::minutes).sum();
        progress.setText("%d of %s done, %s left as planned".formatted(done, Wording.count(items.size(), "item"), Wording.minutes(left)));
        list.removeAll();
        int number = 1;
        for (AgendaParts.Section section : AgendaParts.sections(items)) {
            OrderedList rows = new OrderedList();
            rows.getElement().setAttribute("start", String.valueOf(number));
            for (AgendaItemView item : section.items()) {
                rows.add(new ListItem(button(item, item.id().equals(current))));
            }
            number += section.items().size();
            list.add(new H3(section.part().title()), rows);
        }
    }

    private NativeButton button(AgendaItemView item, boolean current) {
        Span title = new Span(item.topic().title());
        title.addClassName("live-agenda-title");
        NativeButton button = new NativeButton();
        button.add(title);
        if (item.state() == ItemState.WAITING) {
            Span minutes = new Span(Wording.minutes(item.minutes()));
            minutes.addClassName("muted");
            button.add(minutes);
        } else {
            button.add(brief(item));
        }
        button.addClassName("live-agenda-item");
        if (current) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(click -> open.accept(item.id()));
        return button;
    }

    private static StatusBadge brief(AgendaItemView item) {
        return switch (item.state()) {
            case DECIDED -> new StatusBadge(Tone.GOOD, item.motions().isEmpty() ? "Decided" : item.motions().getLast().outcomeLabel());
            case NOT_CARRIED -> new StatusBadge(Tone.WARNING, "Not carried");
            case DEFERRED -> new StatusBadge(Tone.WARNING, "Next meeting");
            case WAITING, NOTED, REMOVED, SETTLED -> Wording.badge(item.state());
        };
    }
}
