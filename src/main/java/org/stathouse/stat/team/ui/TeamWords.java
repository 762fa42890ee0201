package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.stat.team.DecisionMemoStatus;
import org.stathouse.stat.team.TeamStatus;
import org.stathouse.stat.team.TopicStatus;

/** How Tiger Teams, decision memos and topics look, and the fields by which people are named in their forms. */
final class TeamWords {

    private TeamWords() {}

    static StatusBadge badge(TeamStatus status) {
        Tone tone = switch (status) {
            case CHARTER, REVIEW, REPORTED -> Tone.INFO;
            case RUNNING -> Tone.PROGRESS;
            case CLOSED -> Tone.GOOD;
            case DISSOLVED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static StatusBadge badge(DecisionMemoStatus status) {
        Tone tone = switch (status) {
            case DRAFT -> Tone.PROGRESS;
            case BEFORE_STEERCO -> Tone.INFO;
            case APPROVED -> Tone.GOOD;
            case DECLINED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static StatusBadge badge(TopicStatus status) {
        Tone tone = switch (status) {
            case WAITING -> Tone.PROGRESS;
            case PLACED -> Tone.GOOD;
            case DECLINED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static ComboBox<Person> person(String label, List<Person> people) {
        ComboBox<Person> field = new ComboBox<>(label);
        field.setItems(people);
        field.setItemLabelGenerator(Person::displayName);
        return field;
    }

    static MultiSelectComboBox<Person> members(List<Person> people, Collection<String> chosen) {
        MultiSelectComboBox<Person> field = new MultiSelectComboBox<>("Members");
        field.setHelperText("Everybody in the team besides its lead.");
        field.setItems(people);
        field.setItemLabelGenerator(Person::displayName);
        field.setValue(people.stream().filter(person -> chosen.contains(person.username())).collect(Collectors.toUnmodifiableSet()));
        return field;
    }

    static @Nullable String username(ComboBox<Person> field) {
        Person person = field.getValue();
        return person == null ? null : person.username();
    }

    static Set<String> usernames(MultiSelectComboBox<Person> field) {
        return field.getValue().stream().map(Person::username).collect(Collectors.toUnmodifiableSet());
    }
}
