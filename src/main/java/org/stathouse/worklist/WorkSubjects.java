package org.stathouse.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;

/** All features' cases, asked through one door. */
@Component
class WorkSubjects {

    private final Map<String, WorkSubject> byType;

    WorkSubjects(ObjectProvider<WorkSubject> subjects) {
        this.byType = subjects.stream().collect(Collectors.toUnmodifiableMap(WorkSubject::caseType, Function.identity()));
    }

    /** Whether a feature answers for cases of that type. */
    boolean knows(CaseRef subject) {
        return byType.containsKey(subject.type());
    }

    CaseSummary summarize(CaseRef subject) {
        return of(subject).summarize(subject.id());
    }

    boolean maySee(Actor actor, CaseRef subject) {
        return of(subject).maySee(actor, subject.id());
    }

    boolean supervises(Actor actor, CaseRef subject) {
        return of(subject).supervises(actor);
    }

    String path(CaseRef subject) {
        return of(subject).path(subject.id());
    }

    /** The case types of which the person may see every case. */
    List<String> typesSeenBy(Actor actor) {
        return byType.values().stream()
                .filter(subject -> subject.maySeeAll(actor))
                .map(WorkSubject::caseType)
                .sorted()
                .toList();
    }

    /** Refuses with "not found" whoever may not know that the case exists. */
    void requireSight(Actor actor, CaseRef subject) {
        if (!byType.containsKey(subject.type()) || !maySee(actor, subject)) {
            throw new NotFound(subject.toString());
        }
    }

    private WorkSubject of(CaseRef subject) {
        WorkSubject found = byType.get(subject.type());
        if (found == null) {
            throw new NotFound(subject.toString());
        }
        return found;
    }
}
