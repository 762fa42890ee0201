package org.stathouse.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.operations.MigrationView;
import org.stathouse.operations.Migrations;
import org.stathouse.operations.OnRefusal;
import org.stathouse.operations.OrderMigration;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.AddressValues;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.MigrationMapping;

/** Orders the move of a version's cases to another one: which step becomes which, tried out first or done. */
@Route(OperationAddresses.MIGRATIONS + "/new/:key")
@PageTitle("Move cases")
@RolesAllowed("ADMINISTRATOR")
class NewMigrationView extends Div implements BeforeEnterObserver {

    private static final int SAMPLE = 50;

    /** Wide enough for the names of steps beside the buttons of the field. */
    private static final String WHOLE_NAMES = "20rem";

    private final Migrations migrations;
    private final ProcessVersions versions;
    private final FaultSummary faults;
    private final ComboBox<DefinitionVersion> from = versionField("From version");
    private final ComboBox<DefinitionVersion> to = versionField("To version");
    private final IntegerField sample = new IntegerField("Cases in the dry run");
    private final RadioButtonGroup<OnRefusal> onRefusal = Choice.of(
            "If a case does not fit",
            how -> switch (how) {
                case STOP -> "Stop there";
                case GO_ON -> "Leave it where it is and go on";
            },
            OnRefusal.values());
    private final Div mapping = new Div();
    private final Map<String, ComboBox<MigrationMapping.Target>> targets = new HashMap<>();
    private String key = "";

    NewMigrationView(Migrations migrations, ProcessVersions versions, Messages messages) {
        this.migrations = migrations;
        this.versions = versions;
        this.faults = new FaultSummary(messages).withField("from", from).withField("to", to).withField("sample", sample);
        sample.setHelperText("Spread from the oldest to the newest. Empty for all.");
        sample.setValue(SAMPLE);
        sample.setMin(1);
        onRefusal.setValue(OnRefusal.STOP);
        from.addValueChangeListener(change -> showMapping());
        to.addValueChangeListener(change -> showMapping());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElseThrow();
        List<DefinitionVersion> all = versions.all().stream().filter(version -> version.key().equals(key)).toList();
        if (all.isEmpty()) {
            throw new NotFound("process " + key);
        }
        Optional<String> asked = AddressValues.text(event.getLocation().getQueryParameters(), OperationAddresses.FROM);
        removeAll();
        from.setItems(all);
        to.setItems(all);
        add(OperationAddresses.toVersion(key, all.getFirst().version(), null, "Back to " + all.getFirst().name()));
        add(new PageHeader("Move cases of “" + all.getFirst().name() + "”")
                .withSubtitle("Running cases go on by the version they began with until they are moved. Try it out first: a dry run changes nothing."));
        if (all.size() == 1) {
            add(new EmptyState("There is only one version of this process.", "A new one appears when a changed process file is installed."));
            return;
        }
        Div fields = new Div(from, to);
        fields.addClassName("fields");
        add(faults, new SectionCard("Versions", fields), new SectionCard("Which step becomes which", mapping), new SectionCard("How", how()));
        from.setValue(all.stream().filter(version -> asked.map(text -> text.equals(String.valueOf(version.version()))).orElse(false)).findFirst().orElse(all.getLast()));
        to.setValue(all.getFirst());
    }

    private Div how() {
        Div fields = new Div(sample, onRefusal);
        fields.addClassName("fields");
        Button tryOut = new Button("Try it out", click -> order(true));
        tryOut.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button move = new Button("Move the cases", click -> Confirmation.ask(
                "Move the cases?",
                "Every case that fits goes on by the new version. It is not taken back by itself; cases can be moved again.",
                "Move",
                () -> order(false)));
        Div steps = new Div(tryOut, move);
        steps.addClassName("operation-steps");
        return new Div(fields, steps);
    }

    private void showMapping() {
        mapping.removeAll();
        targets.clear();
        DefinitionVersion old = from.getValue();
        DefinitionVersion target = to.getValue();
        if (old == null || target == null || old.version() == target.version()) {
            mapping.add(new Paragraph("Choose two versions."));
            return;
        }
        Migrations.Plan plan = migrations.plan(key, old.version(), target.version());
        FlowTable table = new FlowTable("Steps").withColumn("Step of version " + plan.from()).withColumn("Kind").withColumn("Becomes");
        plan.choices().forEach(choice -> table.addRow(new Span(choice.name()), new Span(choice.kind()), target(choice, plan)));
        mapping.add(new Paragraph(OperationWords.cases(plan.cases()) + " now. Steps of the same id were found by themselves; choose for the others, or leave"
                + " them empty where no case stands."), table);
    }

    private Component target(MigrationMapping.Choice choice, Migrations.Plan plan) {
        ComboBox<MigrationMapping.Target> becomes = new ComboBox<>();
        becomes.setAriaLabel("“" + choice.name() + "” becomes");
        becomes.setItems(choice.targets());
        becomes.setItemLabelGenerator(MigrationMapping.Target::name);
        becomes.setWidth(WHOLE_NAMES);
        becomes.setMaxWidth("100%");
        becomes.setClearButtonVisible(true);
        String found = plan.steps().get(choice.element());
        choice.targets().stream().filter(target -> target.element().equals(found)).findFirst().ifPresent(becomes::setValue);
        targets.put(choice.element(), becomes);
        return becomes;
    }

    private void order(boolean dryRun) {
        List<MigrationView> ordered = new ArrayList<>();
        if (from.getValue() != null && to.getValue() != null && faults.attempt(() -> ordered.add(migrations.order(asked(dryRun))))) {
            UI.getCurrent().navigate(MigrationPage.class, MigrationPage.parameters(ordered.getFirst().id()));
        }
    }

    private OrderMigration asked(boolean dryRun) {
        Map<String, String> steps = new HashMap<>();
        targets.forEach((step, becomes) -> {
            if (becomes.getValue() != null) {
                steps.put(step, becomes.getValue().element());
            }
        });
        @Nullable Integer tried = dryRun ? sample.getValue() : null;
        return new OrderMigration(key, from.getValue().version(), to.getValue().version(), steps, dryRun, tried, onRefusal.getValue());
    }

    private static ComboBox<DefinitionVersion> versionField(String label) {
        ComboBox<DefinitionVersion> field = new ComboBox<>(label);
        field.setItemLabelGenerator(version -> version.version() + ": " + OperationWords.cases(version.running()));
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
