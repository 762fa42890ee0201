package org.stathouse.briefing.press;

import org.springframework.stereotype.Component;
import org.stathouse.briefing.SectionContent;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a section said, as JSON that stays readable for as long as packets are kept. */
@Component
class SnapshotJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new SnapshotTypes())
            // What a later version of the program kept beside it must not make an older packet unreadable to this one.
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(SectionContent content) {
        return mapper.writeValueAsString(content);
    }

    SectionContent read(String json) {
        return mapper.readValue(json, SectionContent.class);
    }
}
