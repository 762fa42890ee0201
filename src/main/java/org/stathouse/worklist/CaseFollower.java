package org.stathouse.worklist;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.audit.CaseChange;
import org.stathouse.audit.ChangeListener;
import org.stathouse.shared.CaseRef;

/** Keeps the open tasks of a case in step with it: what a task is found by is what its case says in the same transaction. */
@Component
class CaseFollower implements ChangeListener {

    private final TaskRecords records;
    private final WorkSubjects subjects;

    CaseFollower(TaskRecords records, WorkSubjects subjects) {
        this.records = records;
        this.subjects = subjects;
    }

    @Override
    public void changed(List<CaseChange> changes) {
        changes.stream().map(CaseChange::subject).distinct().filter(subjects::knows).forEach(this::follow);
    }

    private void follow(CaseRef subject) {
        List<UUID> id = List.of(subject.id());
        if (!records.openOf(subject.type(), id).isEmpty()) {
            records.refresh(subject, subjects.summarize(subject));
        }
    }
}
