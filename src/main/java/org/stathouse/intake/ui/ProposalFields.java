package org.stathouse.intake.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.intake.ProposalForm;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.PillarView;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.Typing;

/** The fields of a proposal in their sections, each with guidance; named as the faults of the use cases name them. */
class ProposalFields extends Composite<Div> implements MissingList.NamedFields {

    private final PlanChoices choices;
    private final TextField title = Typing.line("Title", "Say what will be done, starting with a verb: “Resurface 12 school routes”.");
    private final TextArea description = Typing.text("What will be done", "Who does what, where, and for whom. Two or three short paragraphs.");
    private final TextArea publicBenefit = Typing.text("Public benefit", "What gets better for residents, and for which ones. TMO admits only actions with a clear public benefit.");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<GoalView> goal = new ComboBox<>("Goal");
    private final ComboBox<AgencyView> leadAgency = new ComboBox<>("Lead agency");
    private final MultiSelectComboBox<AgencyView> supporting = new MultiSelectComboBox<>("Supporting agencies");
    private final TextField partners = Typing.line("Partners outside the City", "For example a foundation, a school or a neighborhood association.");
    private final ComboBox<String> service = new ComboBox<>("City service");
    private final ComboBox<Person> owner = new ComboBox<>("Action owner");
    private final TextField measure = Typing.line("Measure", "What you count to see the outcome: “Median days to fill a pothole”.");
    private final TextField baseline = Typing.line("Baseline", "Where the measure stands now, with its date: “9 days, FY26”.");
    private final TextField target = Typing.line("Target", "Where it shall stand at the end date, as a figure: “4 days”.");
    private final TextArea workPlan = Typing.text("Work plan in outline", "The three to six main steps. The full work plan follows after approval.");
    private final DatePicker start = Typing.date("Start date", "When work begins.");
    private final DatePicker end = Typing.date("End date", "By when the target is met.");
    private final FundingRows funding;
    private final Checkbox arpa = new Checkbox("ARPA money might pay for it");
    private final TextArea dependencies = Typing.text("Dependencies", "What must happen first, and what waits for this: other actions, contracts, approvals, people.");
    private final TextArea urgency = Typing.text("Reason for urgency", "Why now? Name a legal date, a safety risk or money that lapses. Leave it empty if it can wait its turn.");
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private boolean filling;

    /** @param currentFiscalYear the year in which the running fiscal year ends */
    ProposalFields(PlanChoices choices, int currentFiscalYear) {
        this.choices = choices;
        this.funding = new FundingRows(currentFiscalYear);
        setUpChoices();
        nameAll();
        Typing.require(title, description, publicBenefit, pillar, goal, leadAgency, owner, measure, baseline, target, start, end);
        getContent().addClassName("proposal-fields");
        getContent().add(
                section("1. What and why", "A reader outside your agency should understand this part on its own.", new Fields(wide(title), wide(description), wide(publicBenefit))),
                section("2. Where it belongs", "Each action serves one goal of the action plan and has one lead agency.", new Fields(wide(pillar), wide(goal), leadAgency, supporting, partners, service)),
                section("3. Who", "One person answers for the action. Tasks after approval go to this person.", new Fields(owner)),
                section("4. Measure", "SteerCo approves outcomes, so the target needs a figure.", new Fields(wide(measure), baseline, target)),
                section("5. Time and money", "Rough figures are fine; say in the description how sure they are.", new Fields(start, end).withWide(workPlan, funding, arpa)),
                section("6. Dependencies and urgency", "Both are optional, and both help SteerCo to place the action.", new Fields().withWide(dependencies, urgency)));
    }

    /** Calls back after every change by the person; texts after a short pause in typing. */
    void onChange(Runnable listener) {
        byName.values().forEach(field -> ((AbstractField<?, ?>) field).addValueChangeListener(change -> {
            if (!filling) {
                listener.run();
            }
        }));
    }

    /** Lets the summary show faults at these fields. */
    void register(FaultSummary faults) {
        byName.forEach((name, field) -> {
            if (field instanceof HasValidationProperties shows) {
                faults.withField(name, shows);
            }
        });
    }

    @Override
    public String label(@Nullable String field) {
        return byName.get(String.valueOf(field)) instanceof HasLabel labelled ? labelled.getLabel() : "Proposal";
    }

    @Override
    public int position(@Nullable String field) {
        int position = List.copyOf(byName.keySet()).indexOf(String.valueOf(field));
        return position < 0 ? byName.size() : position;
    }

    @Override
    public void focus(@Nullable String field) {
        if (byName.get(String.valueOf(field)) instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    ProposalForm read() {
        return new ProposalForm(
                Typing.value(title),
                Typing.value(description),
                pillar.getValue() == null ? null : pillar.getValue().id().value(),
                goal.getValue() == null ? null : goal.getValue().id().value(),
                leadAgency.getValue() == null ? null : leadAgency.getValue().id().value(),
                supporting.getValue().stream().map(agency -> agency.id().value()).collect(Collectors.toUnmodifiableSet()),
                owner.getValue() == null ? null : owner.getValue().username(),
                Typing.value(workPlan),
                service.getValue(),
                Typing.value(partners),
                funding.getValue(),
                arpa.getValue(),
                Typing.value(publicBenefit),
                Typing.value(measure),
                Typing.value(baseline),
                Typing.value(target),
                start.getValue(),
                end.getValue(),
                Typing.value(dependencies),
                Typing.value(urgency));
    }

    /** Puts a saved form into the fields. */
    void show(ProposalForm form) {
        filling = true;
        Typing.fill(title, form.title());
        Typing.fill(description, form.description());
        Typing.fill(publicBenefit, form.publicBenefit());
        choose(pillar, form.pillarId(), choice -> choice.id().value());
        choose(goal, form.goalId(), choice -> choice.id().value());
        choose(leadAgency, form.leadAgencyId(), choice -> choice.id().value());
        supporting.setValue(agencies(form.supportingAgencyIds()));
        owner.setValue(owner.getListDataView().getItems().filter(person -> person.username().equals(form.owner())).findFirst().orElse(null));
        Typing.fill(workPlan, form.workPlanOutline());
        service.setValue(form.cityService());
        Typing.fill(partners, form.partnerAgencies());
        funding.setValue(form.funding());
        arpa.setValue(form.arpaPossible());
        Typing.fill(measure, form.measure());
        Typing.fill(baseline, form.baseline());
        Typing.fill(target, form.target());
        start.setValue(form.startDate());
        end.setValue(form.endDate());
        Typing.fill(dependencies, form.dependencies());
        Typing.fill(urgency, form.urgency());
        filling = false;
    }

    private void setUpChoices() {
        List<PillarView> pillars = choices.pillars();
        pillar.setItems(pillars);
        pillar.setItemLabelGenerator(item -> PlanChoices.label(item, pillars));
        pillar.setHelperText("The part of the action plan that it serves most.");
        pillar.addValueChangeListener(change -> offerGoals());
        goal.setItemLabelGenerator(PlanChoices::label);
        offerGoals();
        List<AgencyView> agencies = choices.agencies();
        leadAgency.setItems(agencies);
        leadAgency.setItemLabelGenerator(PlanChoices::label);
        leadAgency.setHelperText("The agency that delivers it.");
        leadAgency.addValueChangeListener(change -> offerServices());
        supporting.setItems(agencies);
        supporting.setItemLabelGenerator(PlanChoices::label);
        supporting.setHelperText("Agencies whose work it needs. Talk to them before you submit.");
        service.setAllowCustomValue(true);
        service.setHelperText("The service that it runs, grows or changes. Choose one of the lead agency’s, or type its name.");
        service.addCustomValueSetListener(typed -> service.setValue(typed.getDetail()));
        offerServices();
        owner.setItems(choices.owners());
        owner.setItemLabelGenerator(Person::displayName);
        owner.setHelperText("The one person who is accountable for the outcome.");
    }

    private void offerGoals() {
        PillarView chosen = pillar.getValue();
        goal.setItems(chosen == null ? List.of() : choices.goalsOf(chosen.id().value()));
        goal.setEnabled(chosen != null);
        goal.setHelperText(chosen == null ? "Choose the pillar first; its goals are then listed here." : "The one goal that it moves.");
    }

    private void offerServices() {
        String kept = service.getValue();
        AgencyView agency = leadAgency.getValue();
        boolean outer = filling;
        filling = true;
        service.setItems(agency == null ? List.of() : choices.servicesOf(agency.id().value()));
        service.setValue(kept);
        filling = outer;
    }

    private Set<AgencyView> agencies(Set<UUID> ids) {
        return supporting.getListDataView().getItems().filter(agency -> ids.contains(agency.id().value())).collect(Collectors.toSet());
    }

    private static <T> void choose(ComboBox<T> box, @Nullable UUID id, Function<T, UUID> idOf) {
        box.setValue(box.getListDataView().getItems().filter(item -> idOf.apply(item).equals(id)).findFirst().orElse(null));
    }

    private void nameAll() {
        byName.put("title", title);
        byName.put("description", description);
        byName.put("publicBenefit", publicBenefit);
        byName.put("pillarId", pillar);
        byName.put("goalId", goal);
        byName.put("leadAgencyId", leadAgency);
        byName.put("supportingAgencyIds", supporting);
        byName.put("partnerAgencies", partners);
        byName.put("cityService", service);
        byName.put("owner", owner);
        byName.put("measure", measure);
        byName.put("baseline", baseline);
        byName.put("target", target);
        byName.put("startDate", start);
        byName.put("endDate", end);
        byName.put("workPlanOutline", workPlan);
        byName.put("funding", funding);
        byName.put("arpaPossible", arpa);
        byName.put("dependencies", dependencies);
        byName.put("urgency", urgency);
    }

    private static Component wide(Component field) {
        field.addClassName("fields-wide");
        return field;
    }

    private static SectionCard section(String heading, String guidance, Component fields) {
        Paragraph text = new Paragraph(guidance);
        text.addClassName("muted");
        return new SectionCard(heading, text, fields);
    }
}
