package org.stathouse.worklist.bulk;

import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.worklist.ManyTasks;
import org.stathouse.worklist.TaskHandler;

/** Words what is ordered, once nothing in the order itself speaks against it. */
@Component
class BulkTitles {

    /** The longest sentence for all tasks of an order, in characters. */
    private static final int LONGEST_SENTENCE = 2000;

    private final ManyTasks tasks;
    private final People people;
    private final DateTexts dates;

    BulkTitles(ManyTasks tasks, People people, DateTexts dates) {
        this.tasks = tasks;
        this.people = people;
        this.dates = dates;
    }

    /**
     * What the order is called.
     *
     * @throws BusinessRuleViolation at {@code assignee}, {@code choice} or {@code sentence} where it cannot be done to any task
     */
    String of(BulkAction action) {
        return switch (action) {
            case BulkAction.Claim claim -> "Claim";
            case BulkAction.Release release -> "Give back to the group";
            case BulkAction.Reassign reassign -> "Pass on to "
                    + people.find(reassign.assignee())
                            .filter(Person::active)
                            .map(Person::displayName)
                            .orElseThrow(() -> new BusinessRuleViolation(
                                    Fault.at("assignee", "worklist.unknownPerson", reassign.assignee())));
            case BulkAction.FollowUp followUp -> "Put off until " + dates.date(followUp.day());
            case BulkAction.Remind remind -> "Remind";
            case BulkAction.Complete complete -> "Complete: " + way(complete);
        };
    }

    private String way(BulkAction.Complete complete) {
        TaskHandler.Choice<?> choice = tasks.choices(complete.formKey()).stream()
                .filter(offered -> offered.code().equals(complete.choice()))
                .findFirst()
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("choice", "worklist.bulk.noChoice")));
        String sentence = complete.sentence() == null ? "" : complete.sentence().strip();
        if (choice.asks() != null && sentence.isEmpty()) {
            throw new BusinessRuleViolation(Fault.at("sentence", "shared.required"));
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            throw new BusinessRuleViolation(Fault.at("sentence", "shared.tooLong", LONGEST_SENTENCE, sentence.length()));
        }
        return choice.title();
    }
}
