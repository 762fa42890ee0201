package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.LateTopic;
import org.stathouse.steerco.meeting.MeetingStep;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;

/**
 * Puts the agenda of a meeting in order: by drag, by buttons or by keyboard; each move is read out. Items are added and taken off,
 * topics collected anew.
 */
@Route("steerco/meetings/:id/agenda")
@PermitAll
class AgendaEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle, AgendaRow.Moves {

    private final Meetings meetings;
    private final Agendas agendas;
    private final DateTexts dates;
    private final Messages messages;
    private final PageHeader header = new PageHeader("Agenda");
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final Paragraph total = new Paragraph();
    private final Div announcement = new Div();
    private final Div sections = new Div();
    private final Div others = new Div();
    private final Map<UUID, AgendaRow> rows = new LinkedHashMap<>();
    private @Nullable MeetingView meeting;
    private AgendaView agenda = new AgendaView(new UUID(0, 0), 0, List.of(), List.of(), null);

    AgendaEditorView(Meetings meetings, Agendas agendas, DateTexts dates, Messages messages) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("role", "status");
        total.addClassName("agenda-total");
        total.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeetingView known = meetings.get(Addresses.id(event));
        meeting = known;
        removeAll();
        header.setTitle("Agenda of " + known.number());
        header.withSubtitle(Wording.when(known.day(), known.startsAt()) + ". Topics until " + Wording.day(known.cutOff()) + ".")
                .withMark(Wording.badge(known.status()));
        actions(known);
        add(
                new RouterLink("To the meeting", MeetingPage.class, Addresses.parameters(known.id())),
                header,
                conflict,
                faults,
                total,
                announcement,
                sections,
                others);
        show(agendas.of(known.id()));
    }

    @Override
    public String getPageTitle() {
        return meeting == null ? "Agenda" : "Agenda of " + meeting.number();
    }

    private void actions(MeetingView known) {
        if (known.can(MeetingStep.EDIT_AGENDA) || known.can(MeetingStep.ADD_LATE)) {
            Button add = new Button("Add an item", VaadinIcon.PLUS.create(), click -> new AddItemDialog(
                    messages, isLate(), item -> take(agendas.add(known.id(), agenda.version(), item), "Added " + item.title() + ".")).open());
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(add);
        }
        if (known.can(MeetingStep.REFRESH_AGENDA)) {
            header.withActions(new Button(
                    "Collect topics now", VaadinIcon.REFRESH.create(), click -> change(() -> agendas.refresh(known.id(), agenda.version()), "Topics are collected.")));
        }
    }

    private void show(AgendaView shown) {
        agenda = shown;
        total.setText(AgendaOutline.summary(shown, dates));
        rows.clear();
        sections.removeAll();
        boolean editable = meeting != null && meeting.can(MeetingStep.EDIT_AGENDA);
        int number = 1;
        for (AgendaParts.Section section : AgendaParts.sections(shown.items())) {
            Div list = new Div();
            list.addClassName("agenda-rows");
            for (AgendaItemView item : section.items()) {
                AgendaRow row = new AgendaRow(item, number++, shown.items().size(), editable, dates, new FaultSummary(messages), this);
                rows.put(item.id(), row);
                list.add(row);
            }
            sections.add(new SectionCard(section.part().title(), list));
        }
        if (editable && shown.items().size() > 1) {
            Paragraph hint = new Paragraph("Drag an item by its handle, or press Alt with an arrow key on it.");
            hint.addClassName("muted");
            sections.addComponentAsFirst(hint);
        }
        if (shown.items().isEmpty()) {
            sections.add(new EmptyState("Nothing is on the agenda yet.", "It fills itself until the last day for topics; you can add items of your own."));
        }
        showOthers(shown, editable);
    }

    private void showOthers(AgendaView shown, boolean editable) {
        others.removeAll();
        List<LateTopic> waiting = agendas.waiting(shown.meetingId());
        if (!waiting.isEmpty()) {
            UnorderedList list = plain();
            waiting.forEach(topic -> list.add(new ListItem(other(topic.topic(), topic.part().title(), "Put on the agenda", mayAdd(), () -> addTopic(topic.topic())))));
            others.add(new SectionCard("Waits for SteerCo, not on this agenda", list));
        }
        if (!shown.removed().isEmpty()) {
            UnorderedList list = plain();
            shown.removed().forEach(item -> list.add(new ListItem(other(
                    item.topic(), "Removed: " + item.removedBecause(), "Put back", editable,
                    () -> change(() -> agendas.restore(shown.meetingId(), agenda.version(), item.id()), item.topic().title() + " is back on the agenda.")))));
            others.add(new SectionCard("Taken off", list));
        }
    }

    private static UnorderedList plain() {
        UnorderedList list = new UnorderedList();
        list.addClassName("agenda-others");
        return list;
    }

    private static Div other(AgendaTopic topic, String why, String label, boolean enabled, Runnable step) {
        Span reason = new Span(why);
        reason.addClassName("muted");
        Div words = new Div(Addresses.link(topic.path(), topic.number() + " " + topic.title()), reason);
        words.addClassName("two-lines");
        Div row = new Div(words);
        row.addClassName("agenda-other");
        if (enabled) {
            Button button = new Button(label, click -> step.run());
            button.setAriaLabel(label + ": " + topic.number());
            row.add(button);
        }
        return row;
    }

    private void addTopic(AgendaTopic topic) {
        if (!isLate()) {
            change(() -> agendas.addTopic(agenda.meetingId(), agenda.version(), topic.subject(), null), topic.title() + " is on the agenda.");
            return;
        }
        new ReasonDialog(
                        messages,
                        "Put " + topic.number() + " on the agenda?",
                        "The last day for topics has passed. The agenda names the reason why this comes late.",
                        "Put on the agenda",
                        reason -> take(agendas.addTopic(agenda.meetingId(), agenda.version(), topic.subject(), reason), topic.title() + " is on the agenda."))
                .open();
    }

    @Override
    public void move(UUID item, int by) {
        int from = index(item);
        int to = from + by;
        if (to >= 0 && to < agenda.items().size()) {
            place(item, to);
        }
    }

    @Override
    public void drop(UUID dragged, UUID target) {
        if (!dragged.equals(target) && index(dragged) >= 0) {
            place(dragged, index(target));
        }
    }

    @Override
    public void schedule(AgendaItemView item, @Nullable String presenter, int minutes, FaultSummary at) {
        at.attempt(() -> {
            agenda = agendas.schedule(agenda.meetingId(), agenda.version(), item.id(), presenter, minutes);
            total.setText(AgendaOutline.summary(agenda, dates));
        });
    }

    @Override
    public void remove(AgendaItemView item) {
        new ReasonDialog(
                        messages,
                        "Take " + item.topic().number() + " off the agenda?",
                        "It does not come back by itself; you can put it back.",
                        "Take off",
                        reason -> take(
                                agendas.remove(agenda.meetingId(), agenda.version(), item.id(), reason), item.topic().title() + " is taken off the agenda."))
                .open();
    }

    /** Puts an item where another one stands now; those between move up or down. */
    private void place(UUID item, int to) {
        List<UUID> others = new ArrayList<>(agenda.items().stream().map(AgendaItemView::id).filter(id -> !id.equals(item)).toList());
        UUID before = to < others.size() ? others.get(to) : null;
        String title = agenda.items().get(index(item)).topic().title();
        change(
                () -> agendas.move(agenda.meetingId(), agenda.version(), item, before),
                title + " is now item " + (to + 1) + " of " + agenda.items().size() + ".");
        AgendaRow row = rows.get(item);
        if (row != null) {
            row.focus();
        }
    }

    private int index(UUID item) {
        return IntStream.range(0, agenda.items().size()).filter(i -> agenda.items().get(i).id().equals(item)).findFirst().orElse(-1);
    }

    private boolean isLate() {
        return meeting != null && !meeting.can(MeetingStep.REFRESH_AGENDA);
    }

    private boolean mayAdd() {
        return meeting != null && (isLate() ? meeting.can(MeetingStep.ADD_LATE) : meeting.can(MeetingStep.EDIT_AGENDA));
    }

    private void change(Supplier<AgendaView> useCase, String done) {
        conflict.hide();
        faults.attempt(() -> {
            try {
                take(useCase.get(), done);
            } catch (Conflict changed) {
                conflict.show(messages.text(changed.fault()), "", () -> show(agendas.of(agenda.meetingId())));
            }
        });
    }

    private void take(AgendaView changed, String done) {
        show(changed);
        announcement.setText(done);
    }
}
