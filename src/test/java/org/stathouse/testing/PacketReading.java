package org.stathouse.testing;

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
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.identity.CurrentActor;

/** Asks the product's own sections for what they have to say, as the maker of packets does: on the system's account, in a reading transaction. */
public final class PacketReading {

    private final List<PacketSection> sections;
    private final List<PacketOccasion> occasions;
    private final CurrentActor currentActor;
    private final TransactionTemplate reading;
    private final Clock clock;

    public PacketReading(ApplicationContext context) {
        sections = context.getBeanProvider(PacketSection.class).stream().toList();
        occasions = context.getBeanProvider(PacketOccasion.class).stream().toList();
        currentActor = context.getBean(CurrentActor.class);
        clock = context.getBean(Clock.class);
        reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    /** What the section says of a meeting, a pillar … in a final packet of today; the first packet of its series. */
    public SectionContent of(String key, PacketKind kind, UUID subject) {
        return collect(key, kind, subject, Edition.FINAL, LocalDate.ofInstant(clock.instant(), clock.getZone()));
    }

    /** The same in a packet of the occasion's own day. */
    public SectionContent of(String key, PacketKind kind, UUID subject, Edition edition) {
        return collect(key, kind, subject, edition, currentActor.asSystem(() -> occasion(kind).occasion(subject)).day());
    }

    /** The words of a section of a final packet of the occasion's day, every piece in a line of its own, a table's row in one. */
    public String text(String key, PacketKind kind, UUID subject) {
        return text(of(key, kind, subject, Edition.FINAL));
    }

    /** The words of a section, as {@link #text(String, PacketKind, UUID)} says. */
    public static String text(SectionContent content) {
        List<String> lines = new ArrayList<>();
        content.blocks().forEach(block -> add(lines, block));
        return String.join("\n", lines);
    }

    /** Where packets of a kind come from. */
    public PacketOccasion occasion(PacketKind kind) {
        return occasions.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    /** All blocks in their order, those within pages among them. */
    public static List<Block> blocks(SectionContent content) {
        return flat(content.blocks()).toList();
    }

    /** The blocks of one kind. */
    public static <T extends Block> List<T> blocks(SectionContent content, Class<T> kind) {
        return flat(content.blocks()).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The table whose caption begins so. */
    public static Block.Table table(SectionContent content, String caption) {
        return blocks(content, Block.Table.class).stream().filter(table -> table.caption().startsWith(caption)).findFirst().orElseThrow();
    }

    /** The rows of a table as texts. */
    public static List<List<String>> rows(Block.Table table) {
        return table.rows().stream().map(row -> row.stream().map(Block.Cell::text).toList()).toList();
    }

    /** The values of the facts of a group with that attribute, in their order. */
    public static List<String> facts(SectionContent content, String key, String attribute) {
        return content.facts().stream().filter(fact -> fact.key().equals(key) && fact.attribute().equals(attribute)).map(Fact::value).toList();
    }

    private SectionContent collect(String key, PacketKind kind, UUID subject, Edition edition, LocalDate day) {
        PacketSection section = sections.stream().filter(one -> one.key().equals(key) && one.kinds().contains(kind)).findFirst().orElseThrow();
        PacketScope scope = new PacketScope(kind, subject, edition, day, clock.instant(), null);
        return currentActor.asSystem(() -> Objects.requireNonNull(reading.execute(status -> section.collect(scope))));
    }

    private static Stream<Block> flat(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Page page -> Stream.concat(Stream.of(page), flat(page.blocks()));
            case Block.Together together -> flat(together.blocks());
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
