package org.stathouse.briefing.press;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.SectionContent;
import org.stathouse.shared.chart.Chart;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a section said, as JSON that stays readable for as long as packets are kept: each block and chart carries its type’s lasting
 * name. Which names those are is said here, so that blocks and charts know nothing of JSON.
 */
@Component
class SnapshotJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .addMixIn(Block.class, BlockTypes.class)
            .addMixIn(Chart.class, ChartTypes.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    String write(SectionContent content) {
        return mapper.writeValueAsString(content);
    }

    SectionContent read(String json) {
        return mapper.readValue(json, SectionContent.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Block.Prose.class, name = "prose"),
        @JsonSubTypes.Type(value = Block.Callout.class, name = "callout"),
        @JsonSubTypes.Type(value = Block.Points.class, name = "points"),
        @JsonSubTypes.Type(value = Block.Facts.class, name = "facts"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Figures.class, name = "figures"),
        @JsonSubTypes.Type(value = Block.Page.class, name = "page"),
        @JsonSubTypes.Type(value = Block.Together.class, name = "together"),
        @JsonSubTypes.Type(value = Block.Exhibit.class, name = "exhibit")
    })
    private interface BlockTypes {}

    /** The charts' own permitted types, by their simple names: a chart that is added to the kit can be kept at once. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "chart")
    private interface ChartTypes {}
}
