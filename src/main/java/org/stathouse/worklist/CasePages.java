package org.stathouse.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.workflow.ProcessView;

/** What every case page shows whatever the feature, to those who may see the case. */
@Service
@Transactional(readOnly = true)
public class CasePages {

    private final WorkSubjects subjects;
    private final ProcessView processes;
    private final CurrentActor currentActor;

    CasePages(WorkSubjects subjects, ProcessView processes, CurrentActor currentActor) {
        this.subjects = subjects;
        this.processes = processes;
        this.currentActor = currentActor;
    }

    /** What the case is called and where its page stands, if the signed-in person may see it; nothing of it otherwise. */
    public Optional<CaseLink> link(CaseRef subject) {
        if (!subjects.knows(subject) || !subjects.maySee(currentActor.get(), subject)) {
            return Optional.empty();
        }
        CaseSummary summary = subjects.summarize(subject);
        return Optional.of(new CaseLink(summary.number(), summary.title(), subjects.path(subject)));
    }

    /** What people call the cases of each type that has tasks, by type. */
    public Map<String, String> kinds() {
        return subjects.kinds();
    }

    /** The case's process as a diagram; none before its process has started. */
    public Optional<CaseDiagram> diagram(CaseRef subject) {
        subjects.requireSight(currentActor.get(), subject);
        return processes.diagramOf(subject);
    }
}
