package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.condition.ConditionFilter;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.UpcomingTopic;

/** SteerCo on the page of an action: what stands on coming agendas, what was decided, which conditions are open. */
@org.springframework.stereotype.Component
@Order(30)
class ActionDecisionsPanel implements ActionPanel {

    private static final int MOST = 100;

    private final DecisionRegister register;
    private final Conditions conditions;
    private final Agendas agendas;
    private final DateTexts dates;

    ActionDecisionsPanel(DecisionRegister register, Conditions conditions, Agendas agendas, DateTexts dates) {
        this.register = register;
        this.conditions = conditions;
        this.agendas = agendas;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "SteerCo";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        UUID id = action.id().value();
        List<DecisionRow> decided = register.ofAction(id);
        List<UpcomingTopic> ahead = agendas.ofAction(id);
        if (decided.isEmpty() && ahead.isEmpty()) {
            return Optional.empty();
        }
        Div panel = new Div();
        panel.addClassName("action-decisions");
        if (!ahead.isEmpty()) {
            UnorderedList list = new UnorderedList();
            ahead.forEach(topic -> list.add(new ListItem(
                    Addresses.link(Addresses.meeting(topic.meeting().id()), Wording.day(topic.meeting().day())),
                    new Span(": " + topic.item().topic().ask()))));
            panel.add(new H3("On the agenda"), list);
        }
        if (!decided.isEmpty()) {
            panel.add(new H3("Decided"), DecisionTable.of(decided));
        }
        List<ConditionView> open = decided.stream().filter(decision -> decision.openConditions() > 0).flatMap(decision -> open(decision.id()).stream()).toList();
        if (!open.isEmpty()) {
            panel.add(new H3("Open conditions"), ConditionTable.of(open, dates));
        }
        return Optional.of(panel);
    }

    private List<ConditionView> open(UUID decision) {
        Set<ConditionStatus> statuses = ConditionFilter.OPEN.statuses();
        return conditions.list(new ConditionFilter(statuses, decision, null, false), null, MOST).items();
    }
}
