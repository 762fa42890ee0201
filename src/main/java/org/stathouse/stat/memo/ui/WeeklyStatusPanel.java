package org.stathouse.stat.memo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.stat.ui.StatPanel;

/** Leads from a Stat's page to its weekly status. */
@SpringComponent
@Order(500)
class WeeklyStatusPanel implements StatPanel {

    @Override
    public String heading() {
        return "Weekly status";
    }

    @Override
    public Optional<Component> of(StatView stat) {
        if (stat.kind() == StatKind.TIGER_TEAM) {
            return Optional.empty();
        }
        return Optional.of(new Paragraph(StatAddresses.link("stat/weekly-status/" + stat.id(), "Read the weekly status and what went out before")));
    }
}
