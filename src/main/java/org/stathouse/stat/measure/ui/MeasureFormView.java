package org.stathouse.stat.measure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;
import org.stathouse.stat.measure.MeasureForm;
import org.stathouse.stat.measure.MeasureView;
import org.stathouse.stat.measure.Measures;
import org.stathouse.stat.measure.TargetForm;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** What a measure says of itself: for a new one of a Stat, with its first target, or for one that is there. */
@Route(StatAddresses.STATS + "/:id/measures/new")
@RouteAlias(MeasureFigure.MEASURES + "/:id/edit")
@PermitAll
class MeasureFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** By what names drafts remember the form of a new measure, by its Stat, and that of one which is there. */
    private static final String NEW = "stat/new-measure";

    private static final String EDIT = "stat/measure";

    private final Measures measures;
    private final PageHeader header = new PageHeader("Add a measure");
    private final Anchor back = new Anchor();
    private final FaultSummary faults;
    private final ComboBox<KpiView> kpi = new ComboBox<>("KPI of the action plan");
    private final TextField name = Typing.line("Name", "As it stands over its chart.");
    private final TextField unit = Typing.line("Unit", "For example orders, days or %. Empty for a bare number.");
    private final RadioButtonGroup<Frequency> frequency = Choice.of("Observed", Frequency::label, Frequency.values());
    private final RadioButtonGroup<MeasureDirection> direction = Choice.of("Good is", MeasureDirection::label, MeasureDirection.values());
    private final TextArea definition = Typing.text("Definition", "What exactly is counted, and what is not.");
    private final TextField source = Typing.line("Source", "The system or report that the figures come from.");
    private final TextField steward = Typing.line("Steward", "Who answers for the figures: a person or an office.");
    private final BigDecimalField target = new BigDecimalField("Target");
    private final DatePicker targetFrom = Typing.date("Target applies from", "");
    private final SectionCard targetCard;
    private final PlanCatalog plan;
    private final DraftKeeping drafts;
    private final Div fields = new Div();
    private final Div form = new Div();
    private UUID stat = new UUID(0, 0);
    private @Nullable MeasureView measure;
    private @Nullable KeptForm kept;

    MeasureFormView(Measures measures, PlanCatalog plan, Deadlines deadlines, DraftKeeping drafts, Messages messages) {
        this.measures = measures;
        this.drafts = drafts;
        this.plan = plan;
        faults = new FaultSummary(messages)
                .withField("kpi", kpi)
                .withField("name", name)
                .withField("unit", unit)
                .withField("frequency", frequency)
                .withField("direction", direction)
                .withField("definition", definition)
                .withField("source", source)
                .withField("steward", steward)
                .withField("figure", target)
                .withField("from", targetFrom);
        kpi.setItems(query -> plan.kpis(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        kpi.setItemLabelGenerator(KpiView::title);
        kpi.setHelperText("If it is one of them: its definition and source are taken over where you leave them empty.");
        kpi.setClearButtonVisible(true);
        kpi.addValueChangeListener(change -> takeOver(change.getValue(), change.isFromClient()));
        target.setHelperText("Empty while there is none.");
        targetFrom.setValue(deadlines.today().withDayOfYear(1));
        Typing.require(name, definition, source, steward);
        targetCard = new SectionCard("First target", new Fields(target, targetFrom));
        Button save = new Button("Save", click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> UI.getCurrent().navigate(back.getHref()));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(save, cancel);
        buttons.addClassName("form-buttons");
        fields.add(
                new SectionCard("What is measured", new Fields(name, unit, frequency, direction).withWide(definition)),
                new SectionCard("Where it comes from", new Fields(source, steward).withWide(kpi)),
                targetCard);
        add(back, header, faults, form, buttons);
    }

    /** The address of the form for a new measure of a Stat. */
    static String addressOfNew(UUID stat) {
        return StatAddresses.stat(stat) + "/measures/new";
    }

    /** The address of the form for a measure that is there. */
    static String addressOfEdit(UUID measure) {
        return MeasureFigure.address(measure) + "/edit";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = StatAddresses.id(event);
        if (event.getLocation().getPath().endsWith("/edit")) {
            show(measures.get(id));
        } else {
            stat = id;
            back.setHref(StatAddresses.stat(stat));
            back.setText("← The Stat");
        }
        if (!measures.mayEdit(stat)) {
            throw new NotPermitted(Fault.of("stat.measure.analystsOnly"));
        }
        keep(event.getLocation().getPath());
    }

    /** Keeps what is typed from now on, and puts back what was typed before. */
    private void keep(String path) {
        DraftPlace place = measure == null ? new DraftPlace(NEW, stat.toString()) : new DraftPlace(EDIT, measure.id().toString());
        kept = drafts.keep(new KeptPlace(place, getPageTitle(), null, path), fields);
        form.add(kept);
    }

    @Override
    public String getPageTitle() {
        return measure == null ? "Add a measure" : "Edit " + measure.name();
    }

    private void show(MeasureView known) {
        measure = known;
        stat = known.stat();
        back.setHref(MeasureFigure.address(known.id()));
        back.setText("← " + known.name());
        header.setTitle("Edit " + known.name());
        MeasureForm form = known.form();
        Typing.fill(name, form.name());
        Typing.fill(unit, form.unit());
        frequency.setValue(form.frequency());
        direction.setValue(form.direction());
        Typing.fill(definition, form.definition());
        Typing.fill(source, form.source());
        Typing.fill(steward, form.steward());
        if (form.kpi() != null) {
            kpi.setValue(plan.kpi(new KpiId(form.kpi())));
        }
        targetCard.setVisible(false);
    }

    /** Shows what the KPI says in the fields that are still empty, so that the person sees what is taken over. */
    private void takeOver(@Nullable KpiView chosen, boolean byPerson) {
        if (chosen == null || !byPerson) {
            return;
        }
        if (name.isEmpty()) {
            name.setValue(chosen.title());
        }
        if (definition.isEmpty()) {
            Typing.fill(definition, chosen.definition());
        }
        if (source.isEmpty()) {
            Typing.fill(source, chosen.dataSource());
        }
    }

    private void save() {
        if (faults.attempt(this::store)) {
            Objects.requireNonNull(kept).handedIn();
            UI.getCurrent().navigate(measure == null ? back.getHref() : MeasureFigure.address(measure.id()));
            SuccessNotice.show("Saved.");
        }
    }

    private void store() {
        KpiView chosen = kpi.getValue();
        MeasureForm form = new MeasureForm(
                Typing.value(name),
                Typing.value(unit),
                frequency.getValue(),
                direction.getValue(),
                Typing.value(definition),
                Typing.value(source),
                Typing.value(steward),
                chosen == null ? null : chosen.id().value());
        MeasureView known = measure;
        if (known == null) {
            measure = measures.add(stat, form, target.getValue() == null ? null : new TargetForm(target.getValue(), targetFrom.getValue()));
        } else {
            measure = measures.change(known.id(), known.version(), form);
        }
    }
}
