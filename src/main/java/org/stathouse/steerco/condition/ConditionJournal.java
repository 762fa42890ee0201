package org.stathouse.steerco.condition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.steerco.ConditionChanged;
import org.stathouse.steerco.ConditionView;
import org.stathouse.worklist.CaseJournal;

/** Shows conditions, writes down what happens to them, and tells of it: the trail, people, other features. */
@Component
class ConditionJournal {

    private final CaseJournal journal;
    private final ConditionRepository conditions;
    private final People people;
    private final ApplicationEventPublisher events;

    ConditionJournal(CaseJournal journal, ConditionRepository conditions, People people, ApplicationEventPublisher events) {
        this.journal = journal;
        this.conditions = conditions;
        this.people = people;
        this.events = events;
    }

    ConditionView view(Condition condition) {
        EvidenceGiven given = condition.given();
        return new ConditionView(
                condition.id(),
                condition.version(),
                condition.number(),
                condition.place().sourceId(),
                condition.place().authority(),
                condition.place().subject(),
                condition.terms().task(),
                condition.owner(),
                people.nameOf(condition.owner()),
                condition.due(),
                condition.terms().evidence(),
                given == null ? null : given.text(),
                condition.status(),
                condition.closedAt());
    }

    /** Stores the condition and writes down what happened to it. */
    void record(Condition condition, String action, String summary, Map<String, @Nullable Object> after) {
        conditions.saveAndFlush(condition);
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("status", condition.status().name());
        state.put("due", condition.due().toString());
        journal.record(condition.ref(), "condition." + action, "Condition " + condition.number() + " " + summary, state);
    }

    /** Tells other features that the condition slipped, was met or was waived. */
    void publish(Condition condition) {
        events.publishEvent(new ConditionChanged(view(condition), conditions.openOf(condition.place().sourceId())));
    }

    void tell(Collection<String> recipients, String kind, String occurrence, Condition condition, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", condition.number());
        model.put("caseTitle", condition.terms().task());
        model.put("authority", condition.place().authority());
        model.put("about", condition.place().about());
        model.put("owner", people.nameOf(condition.owner()));
        model.put("due", condition.due());
        journal.tell(recipients, "steerco/" + kind, occurrence, new CaseJournal.News(condition.ref(), subject, ConditionCases.pathOf(condition.id()), model));
    }
}
