package org.stathouse.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.CaseRef;

/** Serves the feature whose case it is: finds its open tasks and what it belongs to. {@link TaskDesk} serves people instead. */
@Service
@Transactional(readOnly = true)
public class CaseTasks {

    private final TaskRecords records;
    private final CasePartners partners;
    private final WorkSubjects subjects;

    CaseTasks(TaskRecords records, CasePartners partners, WorkSubjects subjects) {
        this.records = records;
        this.partners = partners;
        this.subjects = subjects;
    }

    /** What a case belongs to, for one that follows from it; nothing where its kind has no tasks. Rights as for {@link #open}. */
    public CaseFacets facetsOf(CaseRef subject) {
        return subjects.knows(subject) ? subjects.summarize(subject).facets() : CaseFacets.NONE;
    }

    /**
     * User names of those with whom the actor counts as one in that case, beside their own: one of the two did something in it in the
     * other's place. For rules about judging that hold outside of tasks.
     */
    public Set<String> partnersOf(Actor actor, CaseRef subject) {
        return partners.of(actor, subject);
    }

    /**
     * The case's open task of that form, whoever holds it. Rights are not asked: the feature has checked that the person may do
     * what ends the task.
     */
    public Optional<OpenTask> open(CaseRef subject, String formKey) {
        return allOpen(subject, formKey).stream().findFirst();
    }

    /** All open tasks of the case of that form, oldest first, where one step asks several; rights as for {@link #open}. */
    public List<OpenTask> allOpen(CaseRef subject, String formKey) {
        return records.ofCase(subject).stream()
                .filter(task -> task.isOpen() && task.formKey().equals(formKey))
                .map(TaskRecord::toOpenTask)
                .toList();
    }

    /** The open tasks of each of these cases of one type, oldest first; cases without one are left out. Rights as for {@link #open}. */
    public Map<UUID, List<OpenTask>> openOf(String caseType, Collection<UUID> cases) {
        return records.openOf(caseType, cases).stream()
                .map(TaskRecord::toOpenTask)
                .collect(Collectors.groupingBy(task -> task.subject().id()));
    }
}
