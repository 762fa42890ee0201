package org.stathouse.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one action of the plan. */
public record ActionId(@JsonValue UUID value) {

    /** The type in the {@link org.stathouse.shared.CaseRef}s of actions. */
    public static final String CASE_TYPE = "action";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ActionId {}

    /** Reads the form that {@link #toString()} writes; throws {@link IllegalArgumentException} if it is none. */
    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    static ActionId fresh() {
        return new ActionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
