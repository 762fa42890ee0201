package org.stathouse.stat.outside.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.outside.OutsideSystemView;
import org.stathouse.stat.outside.RegisteredSystems;

/** The outside systems that report figures or open items, with what each may do and when it was heard of last. */
@Route(OutsideSystemListView.SYSTEMS)
@PageTitle("Outside systems")
@Menu(title = "Outside systems", order = 94, icon = "vaadin:plug")
@RolesAllowed("ADMINISTRATOR")
class OutsideSystemListView extends Div implements BeforeEnterObserver {

    /** Where they stand, among the pages of administration. */
    static final String SYSTEMS = "admin/outside-systems";

    private final RegisteredSystems systems;
    private final DateTexts dates;
    private final Div rows = new Div();

    OutsideSystemListView(RegisteredSystems systems, DateTexts dates) {
        this.systems = systems;
        this.dates = dates;
        add(
                new PageHeader("Outside systems")
                        .withSubtitle("Programs that report figures of a Stat or open items, each with a key of its own and no other rights.")
                        .withActions(register()),
                rows);
    }

    /** The address of one. */
    static String address(UUID id) {
        return SYSTEMS + "/" + id;
    }

    /** What a system may do, in words. */
    static String rights(OutsideSystemView system) {
        boolean both = system.form().mayReport() && system.form().mayOpenItems();
        return both ? "Report figures, open items" : system.form().mayReport() ? "Report figures" : "Open items";
    }

    /** Whether its key is good. */
    static StatusBadge state(OutsideSystemView system) {
        return system.revokedAt() == null ? new StatusBadge(Tone.GOOD, "Key in use") : new StatusBadge(Tone.NEUTRAL, "Key revoked");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        rows.removeAll();
        List<OutsideSystemView> all = systems.list();
        if (all.isEmpty()) {
            rows.add(new EmptyState("No outside system is registered.", "Register one to let a program report figures or open items.", register()));
            return;
        }
        FlowTable table = new FlowTable("Outside systems").withColumn("System").withColumn("Stat").withColumn("May").withColumn("Key").withColumn("Last used");
        all.forEach(system -> table.addRow(
                new Anchor(address(system.id()), system.name()),
                new Span(system.statName()),
                new Span(rights(system)),
                state(system),
                new Span(system.lastUsedAt() == null ? "Never" : dates.dateTime(system.lastUsedAt()))));
        rows.add(table);
    }

    private static Button register() {
        Button button = new Button("Register a system", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(SYSTEMS + "/new"));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}
