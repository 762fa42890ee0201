package org.stathouse.steerco.condition;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.SteerCoConditions;
import org.stathouse.steerco.office.Numbers;

/** Sets conditions and starts their processes, for decisions and for authorities outside SteerCo. */
@Service
@Transactional
public class ConditionBook implements SteerCoConditions {

    /** Conditions that no SteerCo decision set are numbered in a series of their own. */
    private static final String SERIES = "C";

    private final ConditionRepository conditions;
    private final ConditionJournal journal;
    private final ConditionWorkflow workflow;
    private final Numbers numbers;
    private final People people;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ConditionBook(
            ConditionRepository conditions,
            ConditionJournal journal,
            ConditionWorkflow workflow,
            Numbers numbers,
            People people,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.conditions = conditions;
        this.journal = journal;
        this.workflow = workflow;
        this.numbers = numbers;
        this.people = people;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What is wrong with conditions about to be set, at {@code conditions[i].task} and so on. */
    @Transactional(readOnly = true)
    public List<Fault> against(List<NewCondition> entered) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            String at = "conditions[" + i + "].";
            for (Fault fault : Rule.faults(ConditionPolicy.WHAT_IT_SAYS, asked(entered.get(i)))) {
                faults.add(new Fault(at + fault.field(), fault.key(), fault.arguments()));
            }
        }
        return faults;
    }

    /**
     * Sets conditions: each starts its process and its owner is told.
     *
     * @throws BusinessRuleViolation with all that {@link #against} says
     */
    public List<ConditionView> set(ConditionOrigin origin, List<NewCondition> entered) {
        BusinessRuleViolation.throwIfAny(against(entered));
        List<ConditionView> set = new ArrayList<>();
        for (NewCondition condition : entered) {
            set.add(set(origin, set.size() + 1, condition));
        }
        return set;
    }

    @Override
    public List<ConditionView> impose(
            CaseRef subject, String number, String title, String authority, List<NewCondition> entered) {
        BusinessRuleViolation.throwIfAny(against(entered));
        String series = numbers.next(SERIES, deadlines.today().getYear());
        return set(new ConditionOrigin(UUID.randomUUID(), series, authority, subject, number, title), entered);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ConditionView> of(CaseRef subject) {
        return conditions.ofSubject(subject.type(), subject.id()).stream().map(journal::view).toList();
    }

    /** The conditions of several decisions, by decision, each in their order; no entry for a decision without any. */
    @Transactional(readOnly = true)
    public Map<UUID, List<ConditionView>> ofDecisions(Collection<UUID> decisions) {
        return decisions.isEmpty()
                ? Map.of()
                : conditions.ofSources(decisions).stream()
                        .map(journal::view)
                        .collect(Collectors.groupingBy(ConditionView::decisionId));
    }

    private ConditionView set(ConditionOrigin origin, int position, NewCondition entered) {
        Condition condition = new Condition(ConditionPlace.of(origin, position), terms(entered), clock.instant());
        journal.record(condition, "set", "set by " + origin.authority() + ": " + condition.terms().task(), Map.of("owner", condition.owner(), "evidence", condition.terms().evidence()));
        workflow.set(condition.id(), condition.owner());
        String subject = "Condition " + condition.number() + " is yours";
        journal.tell(Set.of(condition.owner()), "condition-set", "set", condition, subject, Map.of("evidence", condition.terms().evidence()));
        return journal.view(condition);
    }

    private static ConditionTerms terms(NewCondition entered) {
        return new ConditionTerms(
                Objects.requireNonNull(entered.task()).strip(),
                Objects.requireNonNull(entered.owner()),
                Objects.requireNonNull(entered.due()),
                Objects.requireNonNull(entered.evidence()).strip());
    }

    private ConditionPolicy.Asked asked(NewCondition entered) {
        return new ConditionPolicy.Asked(entered, isActive(entered.owner()), ConditionDates.asked(entered.due(), deadlines, calendar));
    }

    private boolean isActive(@Nullable String owner) {
        return owner != null && people.find(owner).filter(Person::active).isPresent();
    }
}
