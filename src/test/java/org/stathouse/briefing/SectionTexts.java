package org.stathouse.briefing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;

/** Asks the product's own sections as the maker of packets does: on the system's account, in a reading transaction. */
public class SectionTexts {

    private final List<PacketSection> sections;
    private final List<PacketOccasion> occasions;
    private final CurrentActor actor;
    private final Clock clock;
    private final TransactionTemplate reading;

    public SectionTexts(ApplicationContext context) {
        sections = List.copyOf(context.getBeansOfType(PacketSection.class).values());
        occasions = List.copyOf(context.getBeansOfType(PacketOccasion.class).values());
        actor = context.getBean(CurrentActor.class);
        clock = context.getBean(Clock.class);
        reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    /** What the section says in a packet that is made now. */
    public SectionContent content(PacketKind kind, UUID subject, String key, Edition edition) {
        PacketSection section =
                sections.stream().filter(one -> one.key().equals(key) && one.kinds().contains(kind)).findFirst().orElseThrow();
        LocalDate day = actor.asSystem(() -> occasion(kind).occasion(subject)).day();
        PacketScope scope = new PacketScope(kind, subject, edition, day, clock.instant(), null);
        return Objects.requireNonNull(reading.execute(running -> actor.asSystem(() -> section.collect(scope))));
    }

    /** The words of a section of a final packet, every piece in a line of its own, a table's row in one. */
    public String text(PacketKind kind, UUID subject, String key) {
        return text(content(kind, subject, key, Edition.FINAL).blocks());
    }

    /** The words of blocks, as {@link #text(PacketKind, UUID, String)} says. */
    public static String text(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        blocks.forEach(block -> add(lines, block));
        return String.join("\n", lines);
    }

    /** The blocks and those inside of them. */
    public static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Page page -> Stream.concat(Stream.of(page), all(page.blocks()));
            case Block.Together together -> Stream.concat(Stream.of(together), all(together.blocks()));
            case Block.Heading heading -> Stream.of(heading);
            case Block.Prose prose -> Stream.of(prose);
            case Block.Callout callout -> Stream.of(callout);
            case Block.Points points -> Stream.of(points);
            case Block.Facts facts -> Stream.of(facts);
            case Block.Table table -> Stream.of(table);
            case Block.Figures figures -> Stream.of(figures);
            case Block.Exhibit exhibit -> Stream.of(exhibit);
        });
    }

    public PacketOccasion occasion(PacketKind kind) {
        return occasions.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private static void add(List<String> lines, Block block) {
        switch (block) {
            case Block.Heading heading -> lines.add(heading.text());
            case Block.Prose prose -> lines.add(prose.text());
            case Block.Callout callout -> lines.add(callout.label() + ": " + callout.text());
            case Block.Points points -> lines.addAll(points.lines());
            case Block.Facts facts -> facts.pairs().forEach(pair -> lines.add(pair.label() + ": " + pair.value()));
            case Block.Table table -> {
                lines.add(table.caption());
                if (table.rows().isEmpty()) {
                    lines.add(table.none());
                }
                table.rows().forEach(row -> lines.add(String.join(" | ", row.stream().map(Block.Cell::text).toList())));
            }
            case Block.Figures figures -> figures.charts().forEach(chart -> lines.add(chart.title() + ": " + chart.description()));
            case Block.Page page -> {
                lines.add(page.title());
                page.blocks().forEach(inside -> add(lines, inside));
            }
            case Block.Together together -> together.blocks().forEach(inside -> add(lines, inside));
            case Block.Exhibit exhibit -> lines.add(exhibit.title());
        }
    }
}
