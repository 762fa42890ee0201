package org.stathouse.worklist.ui;

import java.util.List;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskFilter.FollowUp;
import org.stathouse.worklist.TaskFilter.Scope;

/** The columns of the board, by how the work stands for the person who looks. */
enum BoardColumn {
    TO_CLAIM("To claim", "Nothing waits for your groups.", Scope.MY_GROUPS, FollowUp.AWAKE),
    MINE("Mine", "You have no open tasks.", Scope.MINE, FollowUp.AWAKE),
    PUT_OFF("Put off", "You have put nothing off.", Scope.MINE, FollowUp.SNOOZED),
    WAITING("I wait for", "You wait for nobody.", Scope.WAITING, FollowUp.ANY);

    private final String title;
    private final String empty;
    private final Scope scope;
    private final FollowUp followUp;

    BoardColumn(String title, String empty, Scope scope, FollowUp followUp) {
        this.title = title;
        this.empty = empty;
        this.scope = scope;
        this.followUp = followUp;
    }

    /** A card's move from one column to another, which is a step with its task. */
    enum Step {
        CLAIM("Claim", MINE),
        GIVE_BACK("Give back", TO_CLAIM),
        PUT_OFF("Put off…", BoardColumn.PUT_OFF),
        TAKE_UP("Take up", MINE);

        private final String label;
        private final BoardColumn target;

        Step(String label, BoardColumn target) {
            this.label = label;
            this.target = target;
        }

        String label() {
            return label;
        }

        /** Where the card stands then. */
        BoardColumn target() {
            return target;
        }
    }

    String title() {
        return title;
    }

    /** What it says when there is nothing in it. */
    String empty() {
        return empty;
    }

    /** What it shows of the tasks that a filter asks for; whose they are and whether they are put off is its own matter. */
    TaskFilter of(TaskFilter filter) {
        return filter.withScope(scope).withFollowUp(followUp);
    }

    /** The moves that cards have here; those that the person may not make for one task are refused when made. */
    List<Step> steps() {
        return switch (this) {
            case TO_CLAIM -> List.of(Step.CLAIM);
            case MINE -> List.of(Step.PUT_OFF, Step.GIVE_BACK);
            case PUT_OFF -> List.of(Step.TAKE_UP);
            case WAITING -> List.of();
        };
    }
}
