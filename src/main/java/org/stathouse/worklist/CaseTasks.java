package org.stathouse.worklist;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.CaseRef;

/** Finds the open task of a case for the feature whose case it is; {@link TaskDesk} serves people instead. */
@Service
@Transactional(readOnly = true)
public class CaseTasks {

    private final TaskRecords records;

    CaseTasks(TaskRecords records) {
        this.records = records;
    }

    /**
     * The case's open task of that form, whoever holds it. Rights are not asked: the feature has checked that the person may do
     * what ends the task.
     */
    public Optional<OpenTask> open(CaseRef subject, String formKey) {
        return records.ofCase(subject).stream()
                .filter(task -> task.isOpen() && task.formKey().equals(formKey))
                .findFirst()
                .map(TaskRecord::toOpenTask);
    }
}
