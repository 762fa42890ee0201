package org.stathouse.plan.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionRights;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.EditAction;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SectionCard;

/** The fields of an action; those that the person may not change are shown but locked. */
class ActionForm extends Composite<Div> {

    private final ActionView seen;
    private final PlanCatalog catalog;
    private final TextField number = new TextField("Number");
    private final TextArea title = new TextArea("Title");
    private final TextArea description = new TextArea("Description");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<GoalView> goal = new ComboBox<>("Goal");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Lead agency");
    private final MultiSelectComboBox<AgencyView> supporting = new MultiSelectComboBox<>("Supporting agencies");
    private final ComboBox<Person> owner = new ComboBox<>("Owner");
    private final Select<ActionStatus> status = new Select<>();
    private final TextField statusAsOf = new TextField("Status as of");
    private final DatePicker start = datePicker("Start");
    private final DatePicker end = datePicker("End");
    private final MultiSelectComboBox<KpiView> kpis = new MultiSelectComboBox<>("KPIs");
    private final TextArea workPlan = new TextArea("Work plan");
    private final Checkbox publicFacing = new Checkbox("Shown to the public");
    private final TextArea publicNarrative = new TextArea("Public narrative");
    private final FaultSummary faults;
    private final ConflictNotice conflict = new ConflictNotice();
    private Consumer<EditAction> save = edit -> {};
    private Runnable cancel = () -> {};
    private Consumer<ConflictNotice> onConflict = notice -> {};

    ActionForm(ActionView seen, ActionRights rights, PlanCatalog catalog, People people, Messages messages) {
        this.seen = seen;
        this.catalog = catalog;
        this.faults = new FaultSummary(messages);
        offer(people.active());
        fill();
        lock(rights);
        nameFields();
        Button saveButton = new Button("Save", click -> submit());
        saveButton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Fields fields = new Fields()
                .withWide(title);
        fields.add(number, pillar, goal, agency, supporting, owner, status, statusAsOf, start, end);
        fields.withWide(description, workPlan, kpis, publicFacing, publicNarrative)
                .withButtons(saveButton, new Button("Cancel", click -> cancel.run()));
        getContent().add(conflict, faults, new SectionCard("Action", fields));
    }

    void onSave(Consumer<EditAction> listener) {
        save = listener;
    }

    void onCancel(Runnable listener) {
        cancel = listener;
    }

    /** Called when someone else was faster; what was typed stays in the fields. */
    void onConflict(Consumer<ConflictNotice> listener) {
        onConflict = listener;
    }

    private void submit() {
        conflict.hide();
        faults.attempt(() -> {
            try {
                save.accept(edit());
            } catch (Conflict stale) {
                onConflict.accept(conflict);
            }
        });
    }

    private void offer(List<Person> active) {
        pillar.setItems(catalog.pillars().stream().filter(one -> one.plan().equals(seen.plan())).toList());
        pillar.setItemLabelGenerator(PillarView::name);
        pillar.addValueChangeListener(change -> offerGoals(change.getValue()));
        goal.setItemLabelGenerator(one -> one.code() == null ? one.text() : one.code() + " " + one.text());
        List<AgencyView> agencies = catalog.agencies();
        agency.setItems(agencies);
        agency.setItemLabelGenerator(AgencyView::name);
        supporting.setItems(agencies);
        supporting.setItemLabelGenerator(AgencyView::name);
        owner.setItems(active);
        owner.setItemLabelGenerator(Person::displayName);
        status.setLabel("Status");
        status.setItems(Stream.of(ActionStatus.values())
                .filter(one -> one != ActionStatus.WITHDRAWN || seen.status() == ActionStatus.WITHDRAWN)
                .toList());
        status.setItemLabelGenerator(ActionStatus::label);
        kpis.setItems(query -> catalog.kpis(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        kpis.setItemLabelGenerator(kpi -> kpi.code() == null ? kpi.title() : kpi.code() + " " + kpi.title());
        statusAsOf.setHelperText("A date, or where the status was told");
        description.setMaxRows(12);
        workPlan.setMaxRows(16);
        publicNarrative.setMaxRows(12);
    }

    private void offerGoals(@Nullable PillarView under) {
        goal.setItems(under == null ? List.of() : catalog.goalsOf(under.id()));
    }

    private void fill() {
        number.setValue(text(seen.number()));
        title.setValue(seen.title());
        description.setValue(text(seen.description()));
        offerGoals(seen.pillar());
        pillar.setValue(seen.pillar());
        goal.setValue(seen.goal());
        agency.setValue(seen.leadAgency());
        supporting.setValue(new HashSet<>(seen.supportingAgencies()));
        owner.setValue(owner.getListDataView().getItems().filter(one -> one.username().equals(seen.owner())).findFirst().orElse(null));
        status.setValue(seen.status());
        statusAsOf.setValue(text(seen.statusAsOf()));
        start.setValue(seen.start());
        end.setValue(seen.end());
        kpis.setValue(new HashSet<>(seen.kpis()));
        workPlan.setValue(text(seen.workPlan()));
        publicFacing.setValue(seen.publicFacing());
        publicNarrative.setValue(text(seen.publicNarrative()));
    }

    private void lock(ActionRights rights) {
        lockUnless(rights.placement(), number, title, pillar, goal, agency);
        lockUnless(rights.report(), supporting, owner, status, statusAsOf, start, end, kpis);
        lockUnless(rights.description(), description, workPlan, publicNarrative);
        lockUnless(rights.publication(), publicFacing);
    }

    private static void lockUnless(boolean permitted, AbstractField<?, ?>... fields) {
        for (AbstractField<?, ?> field : fields) {
            field.setReadOnly(!permitted);
        }
    }

    private void nameFields() {
        faults.withField("number", number)
                .withField("title", title)
                .withField("description", description)
                .withField("pillar", pillar)
                .withField("goal", goal)
                .withField("leadAgency", agency)
                .withField("supportingAgencies", supporting)
                .withField("owner", owner)
                .withField("status", status)
                .withField("statusAsOf", statusAsOf)
                .withField("start", start)
                .withField("end", end)
                .withField("kpis", kpis)
                .withField("workPlan", workPlan)
                .withField("publicNarrative", publicNarrative);
    }

    private EditAction edit() {
        Person accountable = owner.getValue();
        return new EditAction(
                seen.id(),
                seen.version(),
                number.getValue(),
                title.getValue(),
                description.getValue(),
                pillar.getValue() == null ? null : pillar.getValue().id(),
                goal.getValue() == null ? null : goal.getValue().id(),
                agency.getValue() == null ? null : agency.getValue().id(),
                supporting.getValue().stream().map(AgencyView::id).collect(Collectors.toSet()),
                accountable == null && owner.isReadOnly() ? seen.owner() : accountable == null ? null : accountable.username(),
                status.getValue(),
                statusAsOf.getValue(),
                start.getValue(),
                end.getValue(),
                publicFacing.getValue(),
                publicNarrative.getValue(),
                workPlan.getValue(),
                kpis.getValue().stream().map(KpiView::id).collect(Collectors.toSet()));
    }

    private static DatePicker datePicker(String label) {
        DatePicker picker = new DatePicker(label);
        picker.setLocale(Locale.US);
        picker.setPlaceholder("MM/DD/YYYY");
        return picker;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
