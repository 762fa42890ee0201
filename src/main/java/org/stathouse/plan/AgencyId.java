package org.stathouse.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one agency or body of the City. */
public record AgencyId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AgencyId {}

    /** Reads the form that {@link #toString()} writes; throws {@link IllegalArgumentException} if it is none. */
    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    static AgencyId fresh() {
        return new AgencyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
