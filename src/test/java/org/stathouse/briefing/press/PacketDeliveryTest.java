package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.identity.CurrentActor;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.OutboxFilter;
import org.stathouse.notification.OutboxMail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class PacketDeliveryTest {

    @Autowired
    ApplicationContext product;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    AuditLog audit;

    @Autowired
    Outbox outbox;

    @Autowired
    SignIn signIn;

    private final Said overview = new Said("overview", 10, "All is well.");
    private Gathering gathering;
    private PacketStage stage;

    @BeforeEach
    void setTheStage() {
        gathering = new Gathering(PacketKind.STEERCO, currentActor);
        stage = new PacketStage(product, List.of(gathering), List.of(overview, new Said("secrets", 20, "Sealed.", true)));
        signIn.as(Gathering.MAKER);
    }

    @AfterEach
    void clear() {
        stage.close();
    }

    @Test
    void aFinalPacketGoesToItsReadersWithThePdfWhenItIsSmallAndNothingInItIsConfidential() {
        UUID id = stage.made(order(Edition.FINAL, "overview"));

        assertThat(deliveries().of(id)).extracting(DeliveryView::person).containsExactlyInAnyOrderElementsOf(Gathering.READERS);
        assertThat(deliveries().of(id)).extracting(DeliveryView::how).containsOnly(DeliveryWay.ATTACHMENT);
        assertThat(attachments(newestTo("steerco"))).containsExactly("Gathering 2027-01 - Packet - v1.pdf");
        assertThat(body(newestTo("steerco"))).contains("Gathering 2027-01, version 1", "The PDF goes with this mail.", "packets/" + id);
    }

    @Test
    void aPacketWithAConfidentialSectionGoesAsALinkOnly() {
        UUID id = stage.made(order(Edition.FINAL, "overview", "secrets"));

        assertThat(deliveries().of(id)).extracting(DeliveryView::how).containsOnly(DeliveryWay.LINK);
        assertThat(attachments(newestTo("steerco"))).isEmpty();
        assertThat(body(newestTo("steerco"))).doesNotContain("The PDF goes with this mail.");
    }

    @Test
    void aDraftGoesToNobody() {
        UUID id = stage.made(order(Edition.DRAFT, "overview"));

        assertThat(deliveries().of(id)).isEmpty();
        assertThatThrownBy(() -> deliveries().send(id, List.of("budget"))).isInstanceOf(Conflict.class);
    }

    @Test
    void readersOfACorrectedPacketAreToldWhatItReplacesAndWhatIsMissing() {
        stage.made(order(Edition.FINAL, "overview"));
        overview.breakDown();
        stage.made(order(Edition.FINAL, "overview", "changes"));

        assertThat(newestTo("chair").subject()).isEqualTo("Corrected: Gathering 2027-01, version 2");
        assertThat(body(newestTo("chair"))).contains("it replaces version 1", "missing in it: About overview");
    }

    @Test
    void whomAMakerSendsItToMayReadThisPacketAndNoOther() {
        UUID first = stage.made(order(Edition.FINAL, "overview"));
        UUID second = stage.made(order(Edition.FINAL, "overview"));
        assertThatThrownBy(() -> signIn.as(Gathering.STRANGER, () -> shelf().get(first))).isInstanceOf(NotFound.class);

        deliveries().send(first, List.of(Gathering.STRANGER));
        deliveries().send(first, List.of(Gathering.STRANGER));

        signIn.as(Gathering.STRANGER, () -> {
            assertThat(shelf().get(first).mayMake()).isFalse();
            assertThat(shelf().download(first).content()).isNotEmpty();
            assertThatThrownBy(() -> shelf().get(second)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> deliveries().of(first)).isInstanceOf(NotPermitted.class);
        });
        assertThat(deliveries().of(first))
                .filteredOn(delivery -> delivery.person().equals(Gathering.STRANGER))
                .extracting(DeliveryView::how)
                .containsExactly(DeliveryWay.ATTACHMENT, DeliveryWay.DOWNLOADED);
    }

    @Test
    void thatSomebodyReadsOrDownloadsAFinalPacketIsNotedTheFirstTime() {
        UUID id = stage.made(order(Edition.FINAL, "overview"));
        signIn.as("steerco", () -> {
            shelf().read(id);
            shelf().read(id);
            shelf().download(id);
        });

        assertThat(deliveries().of(PacketKind.STEERCO, gathering.january))
                .filteredOn(delivery -> delivery.person().equals("steerco"))
                .extracting(DeliveryView::how)
                .containsExactly(DeliveryWay.ATTACHMENT, DeliveryWay.READ, DeliveryWay.DOWNLOADED);
        assertThat(deliveries().of(id)).allSatisfy(delivery -> assertThat(delivery.document()).isEqualTo(shelf().get(id).document().id()));
    }

    @Test
    void draftsAndWhatIsBeingMadeAreForMakersOnly() {
        UUID draft = stage.made(order(Edition.DRAFT, "overview"));
        UUID waiting = packets().order(order(Edition.FINAL, "overview"));

        signIn.as("steerco", () -> {
            assertThatThrownBy(() -> shelf().get(draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> shelf().download(draft)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> shelf().get(waiting)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> packets().cancel(waiting)).isInstanceOf(NotFound.class);
            assertThat(packets().of(PacketKind.STEERCO, gathering.january)).isEmpty();
            assertThat(shelf().list(new PacketFilter(PacketKind.STEERCO, gathering.january, null, null, null), null, 50).items()).isEmpty();
        });
        packets().cancel(waiting);
    }

    @Test
    void whoMayOnlyReadMakesNothingAndWhoMayDoNeitherLearnsNothing() {
        OrderPacket order = order(Edition.DRAFT, "overview");

        assertThatThrownBy(() -> signIn.as("steerco", () -> packets().order(order))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as(Gathering.STRANGER, () -> packets().order(order))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as(Gathering.STRANGER, () -> stage.the(PacketTemplates.class).get(PacketKind.STEERCO, gathering.series())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as(Gathering.STRANGER, () -> stage.the(PacketAttachments.class).of(PacketKind.STEERCO, gathering.january)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOrderIsRefusedWithEverythingThatIsWrongWithIt() {
        OrderPacket order = new OrderPacket(
                PacketKind.STEERCO, gathering.january, Edition.FINAL, List.of("overview", "overview", "weather"), List.of("nobody-here"));

        assertThatThrownBy(() -> packets().order(order))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> assertThat(refused.faults()).hasSize(3));
    }

    @Test
    void aTemplateIsForAllPacketsOfTheSeriesAndIsNotOverwrittenUnseen() {
        PacketTemplates templates = stage.the(PacketTemplates.class);
        assertThat(templates.get(PacketKind.STEERCO, gathering.series()).version()).isZero();
        PacketTemplateView saved = templates.save(PacketKind.STEERCO, gathering.series(), 0, List.of("changes", "overview"));

        assertThat(saved.changedBy()).isEqualTo("Tamara Moss");
        assertThat(saved.others()).extracting(SectionChoice::key).contains("secrets", "attachments");
        assertThatThrownBy(() -> templates.save(PacketKind.STEERCO, gathering.series(), 0, List.of("overview"))).isInstanceOf(Conflict.class);
        assertThat(templates.save(PacketKind.STEERCO, gathering.series(), saved.version(), List.of("overview", "changes")).version())
                .isGreaterThan(saved.version());
        UUID packet = packets().order(new OrderPacket(PacketKind.STEERCO, gathering.february, Edition.DRAFT));
        assertThat(shelf().get(packet).sections()).extracting(PartView::key).containsExactly("overview", "changes");
        packets().cancel(packet);
    }

    @Test
    void everyStepStandsInTheAuditTrailTheHashAmongIt() {
        UUID id = stage.made(order(Edition.FINAL, "overview"));
        String hash = shelf().get(id).document().sha256();

        signIn.as("admin");
        List<AuditEntry> entries = audit.ofCase(gathering.occasion(gathering.january).about(), null, 50).items();
        assertThat(entries).extracting(AuditEntry::action).contains("packet.ordered", "packet.ready", "packet.sent", "document.issued");
        assertThat(entries).filteredOn(entry -> entry.action().equals("packet.ready")).singleElement().asString().contains(hash);
    }

    private OrderPacket order(Edition edition, String... sections) {
        return new OrderPacket(PacketKind.STEERCO, gathering.january, edition, List.of(sections), null);
    }

    private OutboxMail newestTo(String person) {
        return signIn.as("admin", () -> outbox.page(new OutboxFilter(null, person), null, 1)).items().getFirst();
    }

    private List<String> attachments(OutboxMail mail) {
        return signIn.as("admin", () -> outbox.attachments(mail.id()));
    }

    private String body(OutboxMail mail) {
        return signIn.as("admin", () -> outbox.body(mail.id())).text();
    }

    private Packets packets() {
        return stage.the(Packets.class);
    }

    private PacketShelf shelf() {
        return stage.the(PacketShelf.class);
    }

    private PacketDeliveries deliveries() {
        return stage.the(PacketDeliveries.class);
    }
}
