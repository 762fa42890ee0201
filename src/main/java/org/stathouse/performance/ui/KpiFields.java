package org.stathouse.performance.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.performance.Direction;
import org.stathouse.performance.Frequency;
import org.stathouse.performance.KpiProposal;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionRow;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.Typing;

/** The fields of a proposed KPI definition. Choosing a KPI of the plan fills in what the plan knows of it. */
class KpiFields extends Div {

    /** How many years ahead the choice of target years reaches. */
    private static final int YEARS_AHEAD = 10;

    private static final int YEARS_BACK = 10;

    private final PlanCatalog catalog;
    private final ActionDirectory actions;
    private final RadioButtonGroup<Boolean> isNew = Choice.of("Which KPI?", KpiFields::kind, false, true);
    private final ComboBox<KpiView> kpi = new ComboBox<>("KPI of the plan");
    private final TextField title = Typing.line("Title of the new KPI", "As people will call it.");
    private final ComboBox<ActionFacts> action = new ComboBox<>("Action that it measures");
    private final TextArea definition = Typing.text("Definition", "What is counted or measured, so that two people get the same figure.");
    private final TextArea formula = Typing.text("Formula", "How the figure is worked out, for example closed on time ÷ all closed.");
    private final TextArea source = Typing.text("Source", "The system or report that the figures come from.");
    private final TextField location = Typing.line("Location", "Where the data is kept.");
    private final TextField method = Typing.line("Method", "How it is collected.");
    private final TextField proxy = Typing.line("Stands in for", "Only for a proxy: what cannot be measured itself.");
    private final TextField steward = Typing.line("Steward", "The person or office who answers for the figures.");
    private final ComboBox<Frequency> frequency = new ComboBox<>();
    private final ComboBox<Direction> direction = new ComboBox<>();
    private final TextField baseline = Typing.line("Baseline", "With its unit, for example 12 days.");
    private final ComboBox<Integer> baselineYear = new ComboBox<>();
    private final TextField target = Typing.line("Target", "In the unit of the baseline.");
    private final ComboBox<Integer> targetYear = new ComboBox<>();
    private final TextArea rationale = Typing.text("Reason", "Why this measure; for a changed definition, why it changes.");
    private @Nullable FaultSummary faultSummary;
    private boolean filling;

    KpiFields(PlanCatalog catalog, PlanRegister register, ActionDirectory actions, int fiscalYear) {
        this.catalog = catalog;
        this.actions = actions;
        pickers(register);
        choices(fiscalYear);
        Typing.require(kpi, title, definition, formula, source, steward, frequency, direction, baseline, target, targetYear, rationale);
        isNew.addValueChangeListener(change -> showKind());
        kpi.addValueChangeListener(change -> takeOver(change.getValue()));
        isNew.setValue(false);
        Div which = new Div(isNew, kpi, title, action);
        which.addClassName("kpi-which");
        Fields figures = new Fields(baseline, baselineYear, target, targetYear);
        figures.addClassName("kpi-figures");
        add(
                new SectionCard("Which KPI", which),
                new SectionCard(
                        "How it is measured", new Fields().withWide(definition, formula, source), new Fields(location, method, proxy, steward, frequency, direction)),
                new SectionCard("Where it stands and what it aims at", figures),
                new SectionCard("Why", rationale));
        rationale.setWidthFull();
    }

    /** Says at which field each fault is shown. */
    void register(FaultSummary faults) {
        faultSummary = faults;
        showKind();
        faults.withField("kpiId", kpi)
                .withField("actionId", action)
                .withField("definition", definition)
                .withField("formula", formula)
                .withField("source", source)
                .withField("location", location)
                .withField("method", method)
                .withField("proxy", proxy)
                .withField("steward", steward)
                .withField("frequency", frequency)
                .withField("direction", direction)
                .withField("baseline", baseline)
                .withField("baselineYear", baselineYear)
                .withField("target", target)
                .withField("targetYear", targetYear)
                .withField("rationale", rationale);
    }

    /** What has been entered. */
    KpiProposal read() {
        boolean fresh = Boolean.TRUE.equals(isNew.getValue());
        KpiView chosen = fresh ? null : kpi.getValue();
        return new KpiProposal(
                chosen == null ? null : chosen.id().value(),
                fresh ? Typing.value(title) : chosen == null ? null : chosen.title(),
                action.getValue() == null ? null : action.getValue().id().value(),
                Typing.value(definition),
                Typing.value(formula),
                Typing.value(source),
                Typing.value(location),
                Typing.value(method),
                Typing.value(proxy),
                Typing.value(steward),
                frequency.getValue(),
                direction.getValue(),
                Typing.value(baseline),
                baselineYear.getValue(),
                Typing.value(target),
                targetYear.getValue(),
                Typing.value(rationale));
    }

    void show(KpiProposal proposal) {
        filling = true;
        UUID known = proposal.kpiId();
        isNew.setValue(known == null);
        kpi.setValue(known == null ? null : catalog.kpi(new KpiId(known)));
        Typing.fill(title, known == null ? proposal.title() : null);
        action.setValue(proposal.actionId() == null ? null : facts(proposal.actionId()));
        Typing.fill(definition, proposal.definition());
        Typing.fill(formula, proposal.formula());
        Typing.fill(source, proposal.source());
        Typing.fill(location, proposal.location());
        Typing.fill(method, proposal.method());
        Typing.fill(proxy, proposal.proxy());
        Typing.fill(steward, proposal.steward());
        frequency.setValue(proposal.frequency());
        direction.setValue(proposal.direction());
        Typing.fill(baseline, proposal.baseline());
        baselineYear.setValue(proposal.baselineYear());
        Typing.fill(target, proposal.target());
        targetYear.setValue(proposal.targetYear());
        Typing.fill(rationale, proposal.rationale());
        filling = false;
    }

    /** Chooses a KPI of the plan. */
    void choose(UUID known) {
        isNew.setValue(false);
        kpi.setValue(catalog.kpi(new KpiId(known)));
    }

    private void pickers(PlanRegister register) {
        kpi.setItems(
                query -> catalog.kpis(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        kpi.setItemLabelGenerator(KpiView::title);
        kpi.setPlaceholder("Search by title or code");
        kpi.setHelperText("What the plan knows of it is filled in below.");
        action.setItems(query -> actions
                .find(register.page(ActionFilter.of(query.getFilter().orElse("")), ActionOrder.BY_NUMBER, query.getOffset(), query.getLimit()).stream()
                        .map(ActionRow::id)
                        .toList())
                .stream());
        action.setItemLabelGenerator(ActionFacts::label);
        action.setPlaceholder("Search by number or title");
        action.setHelperText("If the KPI is proposed for one; approval ties it to the action.");
        action.setClearButtonVisible(true);
    }

    private void choices(int fiscalYear) {
        frequency.setLabel("Updated");
        frequency.setItems(Frequency.values());
        frequency.setItemLabelGenerator(one -> one == null ? "" : one.label());
        direction.setLabel("Desired direction");
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> one == null ? "" : one.label());
        years(baselineYear, "Fiscal year of the baseline", IntStream.rangeClosed(0, YEARS_BACK).mapToObj(back -> fiscalYear - back).toList());
        years(targetYear, "Fiscal year of the target", IntStream.rangeClosed(0, YEARS_AHEAD).mapToObj(ahead -> fiscalYear + ahead).toList());
        baselineYear.setClearButtonVisible(true);
        baselineYear.setPlaceholder("Not known");
    }

    private static void years(ComboBox<Integer> select, String label, List<Integer> years) {
        select.setLabel(label);
        select.setItems(years);
        select.setItemLabelGenerator(year -> year == null ? "Not known" : KpiWording.fiscalYear(year));
    }

    private void showKind() {
        boolean fresh = Boolean.TRUE.equals(isNew.getValue());
        title.setVisible(fresh);
        kpi.setVisible(!fresh);
        if (faultSummary != null) {
            // A KPI that is not chosen is missing like the title of a new one.
            faultSummary.withField("title", fresh ? title : kpi);
        }
    }

    /** Fills what is empty; what was typed stays. */
    private void takeOver(@Nullable KpiView chosen) {
        if (filling || chosen == null) {
            return;
        }
        fillEmpty(definition, chosen.definition());
        fillEmpty(formula, chosen.formula());
        fillEmpty(source, chosen.dataSource());
        fillEmpty(baseline, chosen.baseline());
        chooseEmpty(frequency, known(Frequency.values(), Frequency::label, chosen.updateFrequency()));
        chooseEmpty(direction, known(Direction.values(), Direction::label, chosen.desiredDirection()));
    }

    private static void fillEmpty(TextFieldBase<?, String> field, @Nullable String text) {
        if (Typing.value(field) == null) {
            Typing.fill(field, text);
        }
    }

    private static <T> void chooseEmpty(HasValue<?, T> field, @Nullable T value) {
        if (field.isEmpty() && value != null) {
            field.setValue(value);
        }
    }

    private static <T> @Nullable T known(T[] all, Function<T, String> label, @Nullable String words) {
        return Arrays.stream(all).filter(one -> label.apply(one).equalsIgnoreCase(Objects.requireNonNullElse(words, ""))).findFirst().orElse(null);
    }

    private @Nullable ActionFacts facts(UUID id) {
        return actions.find(List.of(new ActionId(id))).stream().findFirst().orElse(null);
    }

    private static String kind(boolean fresh) {
        return fresh ? "A new one" : "One that is in the plan";
    }
}
