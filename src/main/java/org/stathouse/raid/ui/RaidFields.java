package org.stathouse.raid.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PillarView;
import org.stathouse.raid.RaidItemForm;
import org.stathouse.raid.RaidType;
import org.stathouse.raid.RiskResponse;
import org.stathouse.raid.RiskScale;
import org.stathouse.raid.RiskScore;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.MeetingName;

/** The fields of an item; those that belong to one type only are there for that type. */
class RaidFields extends Composite<Div> {

    private static final List<Integer> STEPS = IntStream.rangeClosed(RiskScale.LOWEST, RiskScale.HIGHEST).boxed().toList();

    private final ComboBox<RaidType> type = new ComboBox<>();
    private final TextField title = Typing.line("Title", "");
    private final TextArea description = Typing.text("Description", "");
    private final ComboBox<Person> owner;
    private final DatePicker due = Typing.date("Due", "");
    private final TextArea trigger = Typing.text("Escalation trigger", "What would make it go to SteerCo, for example a date or a sum.");
    private final ComboBox<Integer> probability = scale(RiskScale.PROBABILITY);
    private final ComboBox<Integer> impact = scale(RiskScale.IMPACT);
    private final Div score = new Div();
    private final ComboBox<RiskResponse> response = new ComboBox<>();
    private final TextArea responseText = Typing.text("Response", "What is done about it.");
    private final ComboBox<ActionFacts> gives;
    private final ComboBox<ActionFacts> receives;
    private final Checkbox agreed = new Checkbox("The giving side has agreed");
    private final MultiSelectComboBox<ActionFacts> actions;
    private final MultiSelectComboBox<PillarView> pillars;
    private final MultiSelectComboBox<MeetingName> meetings;
    private final Checkbox crossAgency = new Checkbox("Concerns several agencies");
    private final TextField source = Typing.line("Source", "Where it came from, for example a report or a meeting.");
    private final List<Person> people;
    private final List<ActionFacts> allActions;
    private final List<PillarView> allPillars;
    private final List<MeetingName> allMeetings;
    private final Fields risk;
    private final Fields dependency;
    private @Nullable String ownerBefore;

    RaidFields(RaidChoices choices) {
        people = choices.people();
        allActions = choices.actions();
        allPillars = choices.pillars();
        allMeetings = choices.meetings();
        owner = choices.person("Owner");
        gives = choices.action("Giving action", allActions);
        receives = choices.action("Receiving action", allActions);
        actions = choices.actions("Actions", allActions);
        pillars = choices.pillars("Pillars");
        meetings = choices.meetings("SteerCo meetings");
        meetings.setVisible(!allMeetings.isEmpty());
        type.setLabel("Type");
        type.setItems(RaidType.values());
        type.setItemLabelGenerator(RaidType::label);
        response.setLabel("Kind of response");
        response.setItems(RiskResponse.values());
        response.setItemLabelGenerator(kind -> kind.label() + ": " + kind.meaning());
        gives.setHelperText("What is waited for comes from here.");
        receives.setHelperText("This one cannot go on before.");
        crossAgency.setHelperText("Set by itself where the actions’ lead agencies differ.");
        score.addClassName("risk-score");
        score.getElement().setAttribute("role", "status");
        type.addValueChangeListener(change -> fit());
        probability.addValueChangeListener(change -> showScore());
        impact.addValueChangeListener(change -> showScore());
        risk = new Fields(probability, impact, response).withWide(score);
        dependency = new Fields(gives, receives, agreed);
        getContent().addClassName("raid-fields");
        getContent().add(
                new Fields(type, owner, due).withWide(title, description),
                risk,
                dependency,
                new Fields().withWide(responseText, trigger),
                new Fields(actions, pillars, meetings, crossAgency).withWide(source));
        Typing.require(type, title, probability, impact, response, gives, receives);
        fit();
    }

    private static ComboBox<Integer> scale(RiskScale scale) {
        ComboBox<Integer> select = new ComboBox<>();
        select.setLabel(scale.label());
        select.setItems(STEPS);
        select.setItemLabelGenerator(step -> scale.text(step) + ": " + scale.anchor(step).meaning());
        return select;
    }

    /** Tells where faults are shown; the names are those of the form. */
    void register(FaultSummary faults) {
        faults.withField("type", type).withField("title", title).withField("description", description).withField("owner", owner);
        faults.withField("due", due).withField("trigger", trigger).withField("probability", probability).withField("impact", impact);
        faults.withField("response", response).withField("responseText", responseText).withField("gives", gives).withField("receives", receives);
        faults.withField("agreed", agreed).withField("actions", actions).withField("pillars", pillars).withField("meetings", meetings);
        faults.withField("source", source);
    }

    /** Shows what was entered; the type of an item that is there stays. */
    void show(RaidItemForm form, boolean typeFixed) {
        type.setValue(form.type());
        type.setReadOnly(typeFixed);
        Typing.fill(title, form.title());
        Typing.fill(description, form.description());
        owner.setValue(first(people, person -> person.username().equals(form.owner())));
        ownerBefore = form.owner();
        due.setValue(form.due());
        Typing.fill(trigger, form.trigger());
        probability.setValue(form.probability());
        impact.setValue(form.impact());
        response.setValue(form.response());
        Typing.fill(responseText, form.responseText());
        gives.setValue(action(form.gives()));
        receives.setValue(action(form.receives()));
        agreed.setValue(form.agreed());
        actions.setValue(all(allActions, one -> form.actions().contains(one.id())));
        pillars.setValue(all(allPillars, one -> form.pillars().contains(one.id())));
        meetings.setValue(all(allMeetings, one -> form.meetings().contains(one.id())));
        crossAgency.setValue(form.crossAgency());
        Typing.fill(source, form.source());
        fit();
    }

    RaidItemForm read() {
        boolean isRisk = type.getValue() == RaidType.RISK;
        boolean isDependency = type.getValue() == RaidType.DEPENDENCY;
        return new RaidItemForm(
                type.getValue(),
                Typing.value(title),
                Typing.value(description),
                ownerName(),
                isRisk ? probability.getValue() : null,
                isRisk ? impact.getValue() : null,
                isRisk ? response.getValue() : null,
                Typing.value(responseText),
                due.getValue(),
                Typing.value(trigger),
                crossAgency.getValue(),
                actions.getValue().stream().map(ActionFacts::id).collect(Collectors.toSet()),
                pillars.getValue().stream().map(PillarView::id).collect(Collectors.toSet()),
                meetings.getValue().stream().map(MeetingName::id).collect(Collectors.toSet()),
                isDependency && gives.getValue() != null ? gives.getValue().id() : null,
                isDependency && receives.getValue() != null ? receives.getValue().id() : null,
                isDependency && agreed.getValue(),
                Typing.value(source));
    }

    /** An owner whose account is not active any more cannot be chosen, but stays until another is. */
    private @Nullable String ownerName() {
        if (owner.getValue() != null) {
            return owner.getValue().username();
        }
        boolean known = people.stream().anyMatch(person -> person.username().equals(ownerBefore));
        return known ? null : ownerBefore;
    }

    private void fit() {
        RaidType chosen = type.getValue();
        type.setHelperText(chosen == null ? "" : chosen.meaning());
        risk.setVisible(chosen == RaidType.RISK);
        dependency.setVisible(chosen == RaidType.DEPENDENCY);
        due.setLabel(chosen == RaidType.DEPENDENCY ? "Needed by" : "Due");
        boolean answered = chosen != RaidType.DECISION;
        owner.setRequiredIndicatorVisible(answered);
        due.setRequiredIndicatorVisible(answered);
        showScore();
    }

    private void showScore() {
        score.removeAll();
        if (probability.getValue() != null && impact.getValue() != null) {
            RiskScore now = new RiskScore(probability.getValue(), impact.getValue());
            score.add(new Span("Score "), Wording.badge(now));
            if (now.level() == RiskScore.Level.EXTREME) {
                score.add(new Span(" It goes to the next SteerCo meeting."));
            }
        }
    }

    private @Nullable ActionFacts action(@Nullable ActionId id) {
        return first(allActions, action -> action.id().equals(id));
    }

    private static <T> @Nullable T first(Collection<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst().orElse(null);
    }

    private static <T> List<T> all(Collection<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).toList();
    }
}
