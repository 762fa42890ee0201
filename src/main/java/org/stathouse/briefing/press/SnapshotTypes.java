package org.stathouse.briefing.press;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.shared.chart.Chart;
import tools.jackson.databind.module.SimpleModule;

/**
 * The lasting names under which JSON tells blocks, charts and parts apart, in snapshots and over REST alike. They are said here, so that
 * blocks and charts know nothing of JSON.
 */
@Component
class SnapshotTypes extends SimpleModule {

    private static final long serialVersionUID = 1L;

    SnapshotTypes() {
        super("packet-snapshots");
        setMixInAnnotation(Block.class, Blocks.class);
        setMixInAnnotation(Chart.class, Charts.class);
        setMixInAnnotation(PacketPart.class, Parts.class);
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
    private interface Blocks {}

    /** The charts' own permitted types, by their simple names: a chart that is added to the kit can be kept at once. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "chart")
    private interface Charts {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "part")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PacketPart.Told.class, name = "told"),
        @JsonSubTypes.Type(value = PacketPart.Failed.class, name = "failed")
    })
    private interface Parts {}
}
