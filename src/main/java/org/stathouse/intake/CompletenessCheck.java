package org.stathouse.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Holds a form against the {@link CompletenessPolicy}, with what the plan and the directory know. */
@Component
class CompletenessCheck {

    private final CityActionPlan plan;
    private final People people;
    private final Deadlines deadlines;

    CompletenessCheck(CityActionPlan plan, People people, Deadlines deadlines) {
        this.plan = plan;
        this.people = people;
        this.deadlines = deadlines;
    }

    /** What keeps the form from being submitted. */
    List<Fault> refusals(ProposalForm form) {
        return Rule.faults(CompletenessPolicy.REQUIRED, candidate(form));
    }

    /** What TMO should look at beside. */
    List<Fault> notes(ProposalForm form) {
        return Rule.faults(CompletenessPolicy.NOTED, candidate(form));
    }

    private CompletenessPolicy.Candidate candidate(ProposalForm form) {
        UUID pillar = form.pillarId();
        UUID goal = form.goalId();
        UUID agency = form.leadAgencyId();
        String owner = form.owner();
        return new CompletenessPolicy.Candidate(
                form,
                pillar != null && plan.pillarName(pillar).isPresent(),
                pillar != null && goal != null && plan.isGoalOf(goal, pillar),
                agency != null && plan.agencyName(agency).isPresent(),
                owner != null && people.find(owner).filter(Person::active).isPresent(),
                deadlines.today());
    }
}
