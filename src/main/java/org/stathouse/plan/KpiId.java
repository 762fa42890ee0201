package org.stathouse.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one key performance indicator. */
public record KpiId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KpiId {}

    /** Reads the form that {@link #toString()} writes; throws {@link IllegalArgumentException} if it is none. */
    public static KpiId of(String text) {
        return new KpiId(UUID.fromString(text));
    }

    static KpiId fresh() {
        return new KpiId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
