package org.stathouse.steerco.condition;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.stathouse.diary.DiaryEntry;
import org.stathouse.diary.DiaryKind;
import org.stathouse.diary.DiaryQuery;
import org.stathouse.diary.DiarySource;
import org.stathouse.identity.Actor;
import org.stathouse.steerco.office.Rights;

/** The last days of SteerCo's conditions: for their owners, and all of them for those who read SteerCo's papers. */
@Component
class ConditionDiary implements DiarySource {

    private static final DiaryKind KIND = new DiaryKind("conditions", "SteerCo conditions", 30);

    private final ConditionRepository conditions;
    private final Rights rights;

    ConditionDiary(ConditionRepository conditions, Rights rights) {
        this.conditions = conditions;
        this.rights = rights;
    }

    @Override
    public DiaryKind kind() {
        return KIND;
    }

    @Override
    public boolean concerns(Actor actor) {
        return true;
    }

    @Override
    public List<DiaryEntry> entries(DiaryQuery query) {
        Limit limit = Limit.of(query.most() + 1);
        List<Condition> found = query.mineOnly() || !rights.readsAll(query.actor())
                ? conditions.dueOf(query.actor().username(), query.from(), query.until(), limit)
                : conditions.due(query.from(), query.until(), limit);
        return found.stream().map(ConditionDiary::entry).toList();
    }

    private static DiaryEntry entry(Condition condition) {
        return DiaryEntry.onDay(
                        condition.id().toString(),
                        "Condition due: " + condition.place().number(),
                        condition.terms().task(),
                        condition.terms().due(),
                        ConditionCases.pathOf(condition.id()))
                .done(condition.status().isClosed());
    }
}
