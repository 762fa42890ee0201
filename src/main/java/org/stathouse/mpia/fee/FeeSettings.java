package org.stathouse.mpia.fee;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.worklist.CaseJournal;

/** The settings of the fees: all records staff see them, fee approver, supervisor and administrator change them. */
@Service
@Transactional
public class FeeSettings {

    private static final String CASE_TYPE = "mpia-fee-settings";

    private final FeeTermsRepository terms;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    FeeSettings(FeeTermsRepository terms, CaseJournal journal, People people, CurrentActor currentActor, Clock clock) {
        this.terms = terms;
        this.journal = journal;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @throws NotPermitted unless the person is records staff or administrator */
    @Transactional(readOnly = true)
    public FeeSettingsView get() {
        Actor actor = currentActor.get();
        FeeStaff.requireStaff(actor);
        return view(actor, terms.current());
    }

    /**
     * Changes all of them.
     *
     * @throws BusinessRuleViolation at the name of each figure that is out of its bounds
     * @throws Conflict if somebody changed them meanwhile
     */
    public FeeSettingsView change(long version, FeeFigures figures) {
        Actor actor = currentActor.get();
        FeeStaff.requireSetting(actor);
        FeeTerms current = terms.current();
        if (current.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        BusinessRuleViolation.throwIfAny(Rule.faults(SettingPolicy.RULES, figures));
        Map<String, @Nullable Object> before = facts(current.figures());
        current.take(figures, actor.username(), clock.instant());
        terms.saveAndFlush(current);
        Changes changes = Changes.between(before, facts(current.figures()));
        journal.record(new CaseRef(CASE_TYPE, current.id()), "fee-settings.changed", "Settings of the fees changed", changes.before(), changes.after());
        return view(actor, current);
    }

    private FeeSettingsView view(Actor actor, FeeTerms current) {
        String by = current.changedBy();
        return new FeeSettingsView(
                current.version(),
                current.figures(),
                by == null ? null : people.nameOf(by),
                current.changedAt(),
                Arrays.stream(FeeSetting.values())
                        .map(setting -> new FeeSettingsView.Note(setting, setting.sureness(), setting.source()))
                        .toList(),
                actor.hasAny(Role.FEE_APPROVER, Role.RECORDS_SUPERVISOR, Role.ADMINISTRATOR));
    }

    private static Map<String, @Nullable Object> facts(FeeFigures figures) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("copyRate", String.valueOf(figures.copyRate()));
        facts.put("depositPercent", figures.depositPercent());
        facts.put("boardThreshold", String.valueOf(figures.boardThreshold()));
        facts.put("answerDays", figures.answerDays());
        facts.put("payDays", figures.payDays());
        facts.put("reminderDays", figures.reminderDays());
        facts.put("hoursAYear", figures.hoursAYear());
        return facts;
    }
}
