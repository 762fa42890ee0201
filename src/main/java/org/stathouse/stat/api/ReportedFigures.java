package org.stathouse.stat.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.measure.ReportedFigure;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Figures as a program sends them: one, a list, or a list under {@code observations}; a number is taken digit by digit as it stands. */
@JsonDeserialize(using = ReportedFigures.Reader.class)
record ReportedFigures(List<ReportedFigure> observations) {

    /** The form as an object: many, or one. */
    private record Shape(@Nullable List<ReportedFigure> observations, @Nullable String period, @Nullable String value, @Nullable String reason) {

        List<ReportedFigure> all() {
            return observations == null ? List.of(new ReportedFigure(period, value, reason)) : observations;
        }
    }

    /** Reads whichever form it has. */
    static final class Reader extends ValueDeserializer<ReportedFigures> {

        @Override
        public ReportedFigures deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.START_ARRAY) {
                return new ReportedFigures(List.of(context.readValue(parser, ReportedFigure[].class)));
            }
            return new ReportedFigures(context.readValue(parser, Shape.class).all());
        }
    }
}
