package org.stathouse.status.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionId;
import org.stathouse.raid.RaidLink;
import org.stathouse.raid.RaidRegister;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.status.ReportedAction;

/** What the fields of a report offer to choose from, and the texts beside them. */
@Component
class ReportChoices {

    private final People people;
    private final RaidRegister raid;
    private final DateTexts dates;
    private final Messages messages;

    ReportChoices(People people, RaidRegister raid, DateTexts dates, Messages messages) {
        this.people = people;
        this.raid = raid;
        this.dates = dates;
        this.messages = messages;
    }

    /** Whom a report can ask for something. */
    List<Person> people() {
        return people.active();
    }

    List<RaidLink> raidItems(ActionId action) {
        return raid.ofAction(action);
    }

    /** The planned end, as guidance beside the forecast. */
    String plannedEnd(ReportedAction action) {
        return action.end() == null ? "The plan names no end for this action." : "Planned: " + dates.date(action.end()) + ".";
    }

    Messages messages() {
        return messages;
    }
}
