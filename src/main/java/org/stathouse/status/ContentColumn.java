package org.stathouse.status;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what a report says as one JSON document: it is written and read whole (see {@code docs/decisions/040}). */
@Immutable
@Converter
class ContentColumn implements AttributeConverter<ReportForm, String> {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ReportForm form) {
        return form == null ? null : JSON.writeValueAsString(form);
    }

    @Override
    public @Nullable ReportForm convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, ReportForm.class);
    }
}
