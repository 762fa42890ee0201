package org.stathouse.worklist.absence;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.identity.AccountDeparted;
import org.stathouse.worklist.DepartedTasks;

/** Hears that somebody has left, in the transaction in which their account is deactivated. */
@Component
class Departures {

    private final DepartedTasks tasks;
    private final Absences absences;

    Departures(DepartedTasks tasks, Absences absences) {
        this.tasks = tasks;
        this.absences = absences;
    }

    @EventListener
    void on(AccountDeparted departed) {
        absences.departed(departed.person().username());
        tasks.passOn(departed.person());
    }
}
