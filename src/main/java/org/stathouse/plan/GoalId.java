package org.stathouse.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one goal of a plan. */
public record GoalId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GoalId {}

    /** Reads the form that {@link #toString()} writes; throws {@link IllegalArgumentException} if it is none. */
    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }

    static GoalId fresh() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
