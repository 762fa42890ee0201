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
public class WorkSubjects {

    private final Map<String, WorkSubject> byType;

    WorkSubjects(ObjectProvider<WorkSubject> subjects) {
        this.byType = subjects.stream().collect(Collectors.toUnmodifiableMap(WorkSubject::caseType, Function.identity()));
    }

    /** Whether a feature answers for cases of that type. */
    boolean knows(CaseRef subject) {
        return byType.containsKey(subject.type());
    }

    /** What people call the cases of each type, by type. */
    Map<String, String> kinds() {
        return byType.values().stream().collect(Collectors.toMap(WorkSubject::caseType, WorkSubject::kind));
    }

    /** What the case is called. */
    public CaseSummary summarize(CaseRef subject) {
        return of(subject).summarize(subject.id());
    }

    boolean maySee(Actor actor, CaseRef subject) {
        return of(subject).maySee(actor, subject.id());
    }

    /** Whether the person may read what is said on the case, and take part. */
    public boolean mayTalk(Actor actor, CaseRef subject) {
        return byType.containsKey(subject.type()) && of(subject).mayTalk(actor, subject.id());
    }

    /** Refuses with "not found" whoever may not read what is said on the case. */
    public void requireTalk(Actor actor, CaseRef subject) {
        if (!mayTalk(actor, subject)) {
            throw new NotFound(subject.toString());
        }
    }

    /** Whether the person supervises the work on such cases, beside TMO and administrators. */
    public boolean supervises(Actor actor, CaseRef subject) {
        return of(subject).supervises(actor);
    }

    /** Where the case page stands, below the product's address. */
    public String path(CaseRef subject) {
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
    public void requireSight(Actor actor, CaseRef subject) {
        if (!knows(subject) || !maySee(actor, subject)) {
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
