package org.stathouse.intake;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;

/** Whether each office has somebody who may score a proposal. */
@Component
class ScorerAvailability {

    private final People people;

    ScorerAvailability(People people) {
        this.people = people;
    }

    /** The offices in which everybody owns or proposed the case, or in which there is nobody at all. */
    List<ScorerGroup> withoutEligibleScorer(Proposal proposal) {
        return Arrays.stream(ScorerGroup.values())
                .filter(group -> people.inGroups(List.of(group.group())).stream()
                        .allMatch(person -> proposal.isOwn(person.username())))
                .toList();
    }
}
