package org.stathouse.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.identity.CurrentActor;

/** Asks sections for what they have to say, as the making of a packet does: on the system's account, in a reading transaction. */
public final class PacketReading {

    private final List<PacketSection> sections;
    private final CurrentActor currentActor;
    private final TransactionTemplate reading;
    private final Clock clock;

    public PacketReading(ApplicationContext context) {
        sections = context.getBeanProvider(PacketSection.class).stream().toList();
        currentActor = context.getBean(CurrentActor.class);
        clock = context.getBean(Clock.class);
        reading = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        reading.setReadOnly(true);
    }

    /** What the section says of a meeting, a pillar …; the first packet of its series. */
    public SectionContent of(String key, PacketKind kind, UUID subject) {
        PacketSection section = sections.stream().filter(one -> one.key().equals(key) && one.kinds().contains(kind)).findFirst().orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"));
        PacketScope scope = new PacketScope(kind, subject, Edition.FINAL, today, clock.instant(), null);
        return currentActor.asSystem(() -> Objects.requireNonNull(reading.execute(status -> section.collect(scope))));
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
}
