package org.stathouse.stat.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.RowEditor;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.Typing;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.ui.StatWords;

/** The fields of a Stat: its name, its people and agencies, when it meets, and what it looks at by season. */
class StatFields extends Composite<Div> {

    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);

    private final TextField name = Typing.line("Name", "As people call it: CleanStat. File names begin with it.");
    private final TextField code = Typing.line("Short form", "Numbers begin with it: CLEANSTAT-2027-05.");
    private final TextField sponsor = Typing.line("Sponsor", "Who stands behind it, for example the Mayor.");
    private final Checkbox underCityCode = new Checkbox("City Code Art. 1 §61-4 sets the dates of its memos");
    private final ComboBox<Person> chair = new ComboBox<>("Chair");
    private final ComboBox<Person> lead = new ComboBox<>("Lead analyst");
    private final MultiSelectComboBox<Person> analysts = new MultiSelectComboBox<>("Analysts");
    private final MultiSelectComboBox<AgencyView> agencies = new MultiSelectComboBox<>("Agencies");
    private final ComboBox<Cadence> cadence = new ComboBox<>("Meets");
    private final ComboBox<DayOfWeek> weekday = new ComboBox<>("On");
    private final TimePicker startsAt = new TimePicker("Begins at");
    private final DatePicker firstDay = Typing.date("Sessions from", "The first one falls on the first such weekday from this day on.");
    private final TextField place = Typing.line("Place", "Room or address of the call.");
    private final TextArea focus = Typing.text("Usual focus", "What it looks at in all months that have no season below.");
    private final RowEditor<SeasonFields> seasons = new RowEditor<>("Season", SeasonFields::new);

    private final People people;
    private final Deadlines deadlines;
    private final List<AgencyView> known;
    private List<Person> choosable = List.of();
    private List<Person> chairs = List.of();

    StatFields(People people, PlanCatalog plan, Deadlines deadlines) {
        this.people = people;
        this.deadlines = deadlines;
        this.known = plan.agencies();
        labels();
        Typing.require(name, code, sponsor, chair, lead, analysts, cadence, weekday, startsAt, firstDay, focus);
        name.addValueChangeListener(change -> proposeCode());
        getContent().add(
                new SectionCard("What it is", new Fields(name, code).withWide(sponsor), underCityCode),
                new SectionCard("Who runs it", new Fields(chair, lead).withWide(analysts, agencies)),
                new SectionCard("When it meets", new Fields(cadence, weekday, startsAt, firstDay).withWide(place)),
                new SectionCard(
                        "What it looks at",
                        new Fields().withWide(focus),
                        new Paragraph("Some Stats look at something else in some months of every year."),
                        seasons));
    }

    /** @param kind a Tiger Team may be led by anybody, and the City Code sets it no dates */
    void show(StatForm form, StatKind kind) {
        boolean team = kind == StatKind.TIGER_TEAM;
        choosable = team ? people.active() : people.holding(Role.STAT_ANALYST);
        chairs = people.holding(Role.STAT_CHAIR);
        chair.setItems(chairs);
        lead.setItems(choosable);
        analysts.setItems(choosable);
        lead.setLabel(team ? "Lead" : "Lead analyst");
        underCityCode.setVisible(!team);
        underCityCode.setValue(form.underCityCode());
        Typing.fill(name, form.name());
        Typing.fill(code, form.code());
        Typing.fill(sponsor, form.sponsor());
        chair.setValue(person(chairs, form.chair()));
        lead.setValue(person(choosable, form.leadAnalyst()));
        analysts.setValue(choosable.stream().filter(one -> form.analysts().contains(one.username())).collect(Collectors.toSet()));
        agencies.setValue(known.stream().filter(one -> form.agencies().contains(one.id().value())).collect(Collectors.toSet()));
        cadence.setValue(form.cadence());
        weekday.setValue(form.weekday());
        startsAt.setValue(form.startsAt());
        firstDay.setValue(form.firstDay() == null ? deadlines.today() : form.firstDay());
        Typing.fill(place, form.place());
        Typing.fill(focus, form.focus());
        seasons.clear();
        form.seasons().forEach(season -> {
            SeasonFields row = new SeasonFields();
            row.show(season);
            seasons.add(row);
        });
    }

    StatForm value() {
        return new StatForm(
                Typing.value(name),
                Typing.value(code),
                Typing.value(sponsor),
                username(chair.getValue()),
                username(lead.getValue()),
                usernames(analysts.getValue()),
                agencies.getValue().stream().map(agency -> agency.id().value()).collect(Collectors.<UUID>toSet()),
                cadence.getValue(),
                weekday.getValue(),
                startsAt.getValue(),
                firstDay.getValue(),
                Typing.value(place),
                Typing.value(focus),
                seasons.rows().stream().map(SeasonFields::value).toList(),
                underCityCode.getValue());
    }

    /** Lets the faults of each field be shown at it. */
    void register(FaultSummary faults) {
        faults.withField("name", name)
                .withField("code", code)
                .withField("sponsor", sponsor)
                .withField("chair", chair)
                .withField("leadAnalyst", lead)
                .withField("analysts", analysts)
                .withField("agencies", agencies)
                .withField("cadence", cadence)
                .withField("weekday", weekday)
                .withField("startsAt", startsAt)
                .withField("firstDay", firstDay)
                .withField("place", place)
                .withField("focus", focus);
        for (int i = 0; i < seasons.rows().size(); i++) {
            seasons.rows().get(i).register(faults, "seasons[" + i + "].");
        }
    }

    private void labels() {
        chair.setItemLabelGenerator(Person::displayName);
        lead.setItemLabelGenerator(Person::displayName);
        analysts.setItemLabelGenerator(Person::displayName);
        analysts.setHelperText("The lead among them. They prepare the sessions and verify what is answered.");
        agencies.setItems(known);
        agencies.setItemLabelGenerator(AgencyView::name);
        agencies.setHelperText("Their Data-Driven Officers are asked for input and memos. Without any, the lead analyst is.");
        cadence.setItems(Cadence.values());
        cadence.setItemLabelGenerator(Cadence::label);
        weekday.setItems(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        weekday.setItemLabelGenerator(StatWords::weekday);
        weekday.setHelperText("Where the City is closed then, the next working day.");
        startsAt.setStep(QUARTER_HOUR);
        startsAt.setLocale(Locale.US);
        startsAt.setHelperText("City time.");
    }

    /** The name without signs, as long as nobody has written a short form. */
    private void proposeCode() {
        if (code.isEmpty() && !name.isEmpty()) {
            code.setValue(name.getValue().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
        }
    }

    private static @Nullable Person person(List<Person> among, @Nullable String username) {
        return among.stream().filter(one -> one.username().equals(username)).findFirst().orElse(null);
    }

    private static @Nullable String username(@Nullable Person person) {
        return person == null ? null : person.username();
    }

    private static Set<String> usernames(Collection<Person> chosen) {
        return chosen.stream().map(Person::username).collect(Collectors.toSet());
    }
}
