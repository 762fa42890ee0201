package org.stathouse.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one pillar of a plan. */
public record PillarId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PillarId {}

    /** Reads the form that {@link #toString()} writes; throws {@link IllegalArgumentException} if it is none. */
    public static PillarId of(String text) {
        return new PillarId(UUID.fromString(text));
    }

    static PillarId fresh() {
        return new PillarId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
