package org.stathouse.worklist.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.identity.RoleScopes;
import org.stathouse.workflow.ProcessView;
import org.stathouse.worklist.CasePages;
import org.stathouse.worklist.StatNames;

/** What the signed-in person can choose from in the filters of the task list. */
@Service
@Transactional(readOnly = true)
public class TaskFilterChoices {

    private final ProcessView processes;
    private final CasePages cases;
    private final RoleScopes scopes;
    private final ObjectProvider<StatNames> stats;
    private final People people;
    private final CurrentActor currentActor;

    TaskFilterChoices(
            ProcessView processes,
            CasePages cases,
            RoleScopes scopes,
            ObjectProvider<StatNames> stats,
            People people,
            CurrentActor currentActor) {
        this.processes = processes;
        this.cases = cases;
        this.scopes = scopes;
        this.stats = stats;
        this.people = people;
        this.currentActor = currentActor;
    }

    /** Everything there is to choose from, each by label. */
    public FilterChoices all() {
        Map<UUID, String> readable = stats.stream()
                .flatMap(source -> source.readableBy(currentActor.get()).entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new FilterChoices(
                sorted(processes.names().entrySet().stream().map(TaskFilterChoices::choice)),
                sorted(cases.kinds().entrySet().stream().map(TaskFilterChoices::choice)),
                scopes(Role.Scope.PILLAR),
                scopes(Role.Scope.AGENCY),
                sorted(readable.entrySet().stream().map(TaskFilterChoices::choice)),
                people.active().stream().map(person -> new FilterChoice(person.username(), person.displayName())).toList());
    }

    private List<FilterChoice> scopes(Role.Scope kind) {
        return scopes.of(kind).stream().map(scope -> new FilterChoice(scope.id().toString(), scope.name())).toList();
    }

    private static FilterChoice choice(Map.Entry<?, String> named) {
        return new FilterChoice(named.getKey().toString(), named.getValue());
    }

    private static List<FilterChoice> sorted(Stream<FilterChoice> choices) {
        return choices.sorted(Comparator.comparing(FilterChoice::label, String.CASE_INSENSITIVE_ORDER)).toList();
    }
}
