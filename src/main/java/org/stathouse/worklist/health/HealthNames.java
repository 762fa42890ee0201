package org.stathouse.worklist.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.identity.RoleScope;
import org.stathouse.identity.RoleScopes;
import org.stathouse.shared.DateTexts;
import org.stathouse.workflow.ProcessView;

/** How people call the processes, groups, agencies, pillars and persons of the figures. */
@Component
class HealthNames {

    private final ProcessView processes;
    private final People people;
    private final List<RoleScopes> scopes;
    private final DateTexts dates;

    HealthNames(ProcessView processes, People people, ObjectProvider<RoleScopes> scopes, DateTexts dates) {
        this.processes = processes;
        this.people = people;
        this.scopes = scopes.stream().toList();
        this.dates = dates;
    }

    /** All processes by their ids. */
    Map<String, String> processes() {
        return processes.names();
    }

    HealthChoices choices() {
        return new HealthChoices(processes(), all(Role.Scope.PILLAR), all(Role.Scope.AGENCY));
    }

    /** @param since where the selection's period begins */
    String describe(WorkSelection selection, LocalDate since) {
        HealthFilter filter = selection.filter();
        Map<String, String> held = scopesById();
        List<String> parts = new ArrayList<>();
        parts.add(selection.person() == null ? "" : person(selection.person()));
        parts.add(selection.group() == null ? "" : groups().apply(selection.group()));
        parts.add(filter.process() == null ? "" : processes().getOrDefault(filter.process(), filter.process()));
        parts.add(filter.pillar() == null ? "" : held.getOrDefault(filter.pillar().toString(), ""));
        parts.add(filter.agency() == null ? "" : held.getOrDefault(filter.agency().toString(), ""));
        parts.add(selection.age() == null ? "" : selection.age().label());
        if (selection.week() != null) {
            parts.add("week of " + dates.date(selection.week()));
        } else if (!selection.figure().isOfOpenTasks()) {
            parts.add("since " + dates.date(since));
        }
        parts.removeIf(String::isEmpty);
        return parts.isEmpty() ? "All that you oversee" : String.join(" · ", parts);
    }

    String person(String username) {
        return people.nameOf(username);
    }

    /** Names candidate groups by their keys: "TMO Liaison, Department of Public Works"; by the key itself where it is no role's. */
    Function<String, String> groups() {
        Map<String, String> held = scopesById();
        Map<String, Role> roles = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Function.identity()));
        return key -> {
            String[] parts = key.split(":", 2);
            Role role = roles.get(parts[0]);
            if (role == null) {
                return key;
            }
            return parts.length == 1 ? role.title() : role.title() + ", " + held.getOrDefault(parts[1], parts[1]);
        };
    }

    private Map<String, String> scopesById() {
        return Arrays.stream(Role.Scope.values())
                .flatMap(kind -> all(kind).stream())
                .collect(Collectors.toMap(one -> one.id().toString(), RoleScope::name, (one, same) -> one));
    }

    private List<RoleScope> all(Role.Scope kind) {
        return scopes.stream()
                .flatMap(directory -> directory.of(kind).stream())
                .sorted(Comparator.comparing(RoleScope::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
