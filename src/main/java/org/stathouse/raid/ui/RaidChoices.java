package org.stathouse.raid.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.MeetingName;
import org.stathouse.steerco.MeetingNames;

/** What one can choose in RAID's fields: actions, pillars, meetings and people. */
@Component
class RaidChoices {

    private final ActionDirectory actions;
    private final PlanCatalog catalog;
    private final People people;
    private final MeetingNames meetings;
    private final DateTexts dates;

    RaidChoices(ActionDirectory actions, PlanCatalog catalog, People people, MeetingNames meetings, DateTexts dates) {
        this.actions = actions;
        this.catalog = catalog;
        this.people = people;
        this.meetings = meetings;
        this.dates = dates;
    }

    List<ActionFacts> actions() {
        return actions.all();
    }

    List<PillarView> pillars() {
        return catalog.pillars();
    }

    List<Person> people() {
        return people.active();
    }

    List<MeetingName> meetings() {
        return meetings.all();
    }

    ComboBox<Person> person(String label) {
        ComboBox<Person> box = new ComboBox<>(label);
        box.setItems(people());
        box.setItemLabelGenerator(Person::displayName);
        box.setClearButtonVisible(true);
        return box;
    }

    ComboBox<ActionFacts> action(String label, List<ActionFacts> all) {
        ComboBox<ActionFacts> box = new ComboBox<>(label);
        box.setItems(all);
        box.setItemLabelGenerator(ActionFacts::label);
        box.setClearButtonVisible(true);
        return box;
    }

    ComboBox<PillarView> pillar(String label) {
        ComboBox<PillarView> box = new ComboBox<>(label);
        box.setItems(pillars());
        box.setItemLabelGenerator(RaidChoices::label);
        box.setClearButtonVisible(true);
        return box;
    }

    MultiSelectComboBox<ActionFacts> actions(String label, List<ActionFacts> all) {
        MultiSelectComboBox<ActionFacts> box = new MultiSelectComboBox<>(label);
        box.setItems(all);
        box.setItemLabelGenerator(ActionFacts::label);
        return box;
    }

    MultiSelectComboBox<PillarView> pillars(String label) {
        MultiSelectComboBox<PillarView> box = new MultiSelectComboBox<>(label);
        box.setItems(pillars());
        box.setItemLabelGenerator(RaidChoices::label);
        return box;
    }

    MultiSelectComboBox<MeetingName> meetings(String label) {
        MultiSelectComboBox<MeetingName> box = new MultiSelectComboBox<>(label);
        box.setItems(meetings());
        box.setItemLabelGenerator(this::label);
        return box;
    }

    /** "M-2027-003, Mar 16, 2027". */
    String label(MeetingName meeting) {
        return meeting.number() + ", " + dates.date(meeting.day());
    }

    static String label(PillarView pillar) {
        return pillar.name() + " (" + pillar.plan() + ")";
    }
}
