package org.stathouse.briefing.press;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.briefing.PacketSection;

/**
 * The making of packets with occasions and sections of a test's own, in a context below the product's: everything else, the database
 * among it, is the product's. What other tests ordered waits meanwhile.
 */
final class PacketStage implements AutoCloseable {

    private static final List<Class<?>> MAKING = List.of(
            SeriesTemplates.class,
            PacketRights.class,
            Packets.class,
            PacketShelf.class,
            PacketTemplates.class,
            PacketDeliveries.class,
            PacketAttachments.class,
            Dispatch.class,
            MakingDesk.class,
            Bindery.class,
            PacketMaking.class);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    PacketStage(ApplicationContext product, List<PacketOccasion> occasions, List<PacketSection> sections) {
        context.setParent(product);
        context.getDefaultListableBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Transactions.class);
        List<PacketSection> all = new ArrayList<>(sections);
        all.add(product.getBean(AttachmentsSection.class));
        context.registerBean("occasions", Occasions.class, () -> new Occasions(occasions));
        context.registerBean("sections", Sections.class, () -> new Sections(all));
        context.register(MAKING.toArray(Class<?>[]::new));
        context.refresh();
        product.getBean(JdbcClient.class).sql("update packet set due_at = null where state in ('WAITING', 'MAKING')").update();
    }

    @EnableTransactionManagement
    static class Transactions {}

    <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    /** Makes everything that is due. */
    void make() {
        boolean more = true;
        while (more) {
            more = the(PacketMaking.class).makeNext(() -> true);
        }
    }

    /** Orders as the current actor, and makes it. */
    UUID made(OrderPacket order) {
        UUID id = the(Packets.class).order(order);
        make();
        return id;
    }

    @Override
    public void close() {
        context.close();
    }
}
