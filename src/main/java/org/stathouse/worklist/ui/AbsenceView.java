package org.stathouse.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Fields;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;
import org.stathouse.worklist.absence.Absences;
import org.stathouse.worklist.absence.NewSubstitution;
import org.stathouse.worklist.absence.SubstitutionView;

/** Who stands in for the person and for those whom they supervise, and a form to arrange it. */
@Route("account/absence")
@PageTitle("Absence")
@PermitAll
class AbsenceView extends Div {

    private final transient Absences absences;
    private final transient DateTexts dates;
    private final transient Deadlines deadlines;
    private final ComboBox<Person> absent = new ComboBox<>("Who is absent");
    private final ComboBox<Person> substitute = new ComboBox<>("Who stands in");
    private final DatePicker from = new DatePicker("First day");
    private final DatePicker to = new DatePicker("Last day");
    private final MultiSelectComboBox<Map.Entry<String, String>> kinds = new MultiSelectComboBox<>("For which kinds of work");
    private final TextArea note = new TextArea("What the substitute should know");
    private final FaultSummary faults;
    private final FaultSummary listFaults;
    private final SectionCard list = new SectionCard("Who stands in for whom");

    AbsenceView(Absences absences, People people, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.absences = absences;
        this.deadlines = deadlines;
        this.dates = dates;
        faults = new FaultSummary(messages)
                .withField("absent", absent)
                .withField("substitute", substitute)
                .withField("from", from)
                .withField("to", to)
                .withField("processes", kinds)
                .withField("note", note);
        listFaults = new FaultSummary(messages);
        fill(people);
        Button arrange = new Button("Arrange it", click -> arrange());
        arrange.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader("Absence")
                        .withSubtitle("While somebody is away, another one does their tasks in their place. The history shows both names.")
                        .withActions(new Anchor("account", "My account")),
                list,
                new SectionCard(
                        "Have somebody stand in",
                        faults,
                        new Fields(absent, substitute, from, to, kinds).withWide(note).withButtons(arrange)));
        showList();
    }

    private void fill(People people) {
        List<Person> arrangeable = absences.arrangeable();
        absent.setItems(arrangeable);
        absent.setItemLabelGenerator(Person::displayName);
        arrangeable.stream().findFirst().ifPresent(absent::setValue);
        absent.setReadOnly(arrangeable.size() == 1);
        substitute.setItems(people.active());
        substitute.setItemLabelGenerator(Person::displayName);
        substitute.setHelperText("They are told. Nobody decides their own case by standing in.");
        kinds.setItems(absences.processes().entrySet().stream().sorted(Map.Entry.comparingByValue()).toList());
        kinds.setItemLabelGenerator(Map.Entry::getValue);
        kinds.setPlaceholder("All");
        for (DatePicker day : List.of(from, to)) {
            day.setLocale(Locale.US);
            day.setMin(deadlines.today());
        }
        note.setMaxLength(Absences.LONGEST_NOTE);
        absent.setRequiredIndicatorVisible(true);
        substitute.setRequiredIndicatorVisible(true);
        from.setRequiredIndicatorVisible(true);
        to.setRequiredIndicatorVisible(true);
    }

    private void arrange() {
        Person away = absent.getValue();
        Person standIn = substitute.getValue();
        Set<String> processes = kinds.getValue().stream().map(Map.Entry::getKey).collect(Collectors.toSet());
        boolean done = faults.attempt(() -> absences.arrange(new NewSubstitution(
                away == null ? null : away.username(),
                standIn == null ? null : standIn.username(),
                from.getValue(),
                to.getValue(),
                processes,
                note.getValue())));
        if (done) {
            SuccessNotice.show("Arranged. Both are told.");
            substitute.clear();
            from.clear();
            to.clear();
            kinds.clear();
            note.clear();
            showList();
        }
    }

    private void showList() {
        list.removeAll();
        list.add(listFaults);
        List<SubstitutionView> all = absences.all();
        if (all.isEmpty()) {
            list.add(new EmptyState("Nobody is away.", "Arrange it below before you are, so that your tasks do not wait for you."));
            return;
        }
        FlowTable table = new FlowTable("Who stands in for whom")
                .withColumn("Absent")
                .withColumn("Stands in")
                .withColumn("Days")
                .withColumn("Kinds of work")
                .withColumn("State")
                .withColumn("Change");
        all.forEach(each -> table.addRow(
                new Span(each.absentName()), names(each), new Span(days(each.from(), each.to())), new Span(kinds(each)), badge(each), change(each)));
        list.add(table);
    }

    private static Div names(SubstitutionView each) {
        Div cell = new Div(new Span(each.substituteName()));
        if (each.note() != null) {
            Paragraph told = new Paragraph(each.note());
            told.addClassName("quiet");
            cell.add(told);
        }
        return cell;
    }

    private Div change(SubstitutionView each) {
        Div cell = new Div();
        if (each.mayEnd()) {
            Button end = new Button("Take back", click -> Confirmation.ask(
                    "Take it back?",
                    each.substituteName() + " no longer does the tasks of " + each.absentName() + ". Both are told.",
                    "Take back",
                    () -> takeBack(each)));
            end.setAriaLabel("Take back: " + each.substituteName() + " for " + each.absentName());
            cell.add(end);
        }
        return cell;
    }

    private void takeBack(SubstitutionView each) {
        if (listFaults.attempt(() -> absences.takeBack(each.id(), each.version()))) {
            showList();
        }
    }

    private String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? dates.date(first) : dates.date(first) + " to " + dates.date(last);
    }

    private static String kinds(SubstitutionView each) {
        return each.processNames().isEmpty() ? "All" : String.join(", ", each.processNames());
    }

    private static StatusBadge badge(SubstitutionView each) {
        return switch (each.state()) {
            case PLANNED -> new StatusBadge(Tone.NEUTRAL, "Planned");
            case IN_FORCE -> new StatusBadge(Tone.PROGRESS, "In force");
            case OVER -> new StatusBadge(Tone.NEUTRAL, "Over");
            case TAKEN_BACK -> new StatusBadge(Tone.NEUTRAL, "Taken back");
        };
    }
}
