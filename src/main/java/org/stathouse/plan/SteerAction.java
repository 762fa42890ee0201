package org.stathouse.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a decision does to an action of the plan. Fields are as entered; {@link ActionSteering} names what is wrong with them. */
public sealed interface SteerAction {

    /** Gives the action a new end date. The first one stays and the re-baseline is counted (processes.md A.2 [R]). */
    record Rebaseline(@Nullable LocalDate end) implements SteerAction {}

    /** Makes another person, by user name, accountable. */
    record ChangeOwner(@Nullable String owner) implements SteerAction {}

    /** Describes anew what the action undertakes. */
    record Rescope(@Nullable String description) implements SteerAction {}

    /** Puts the action on hold until a day, on which it goes on, in the City's time zone. */
    record Pause(@Nullable LocalDate until) implements SteerAction {}

    /** Ends the action before its time; it stays in the plan with its reason. */
    record Cancel(@Nullable String reason) implements SteerAction {}
}
