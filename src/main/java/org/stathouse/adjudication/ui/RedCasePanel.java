package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseRow;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.ui.ActionPanel;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.FlowTable;

/** On an action's page: its red cases, the newest first, for those who may see them. */
@org.springframework.stereotype.Component
@Order(20)
class RedCasePanel implements ActionPanel {

    private final RedCaseRegister register;
    private final DateTexts dates;

    RedCasePanel(RedCaseRegister register, DateTexts dates) {
        this.register = register;
        this.dates = dates;
    }

    @Override
    public String heading() {
        return "Red cases";
    }

    @Override
    public Optional<Component> of(ActionView action) {
        List<RedCaseRow> cases = register.of(action.id());
        if (cases.isEmpty()) {
            return Optional.empty();
        }
        FlowTable table = new FlowTable("Red cases of this action").withColumn("Case").withColumn("Stage").withColumn("Step due").withColumn("Opened");
        cases.forEach(row -> table.addRow(
                new Anchor(Addresses.redCase(row.id()), row.number()),
                Wording.badge(row.stage(), row.ending()),
                new Span(row.dueAt() == null ? "–" : dates.date(row.dueAt())),
                new Span(dates.date(row.openedAt()))));
        return Optional.of(table);
    }
}
