package org.stathouse.briefing.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Fact;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class PacketMakingTest {

    private static final byte[] TORN = "%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext product;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DocumentStore documents;

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    private final Said overview = new Said("overview", 10, "All is well in 17 pillars.");
    private final Said risks = new Said("risks", 70, "No risk is extreme.");
    private Gathering gathering;
    private PacketStage stage;

    @BeforeEach
    void setTheStage() {
        gathering = new Gathering(PacketKind.STEERCO, currentActor);
        stage = new PacketStage(product, List.of(gathering), List.of(overview, risks));
        signIn.as(Gathering.MAKER);
    }

    @AfterEach
    void clear() {
        stage.close();
    }

    @Test
    void makesOneTaggedPdfOfAllSectionsWithItsHashOnRecord() {
        Instant before = clock.now().truncatedTo(ChronoUnit.MICROS);
        UUID id = stage.made(order(gathering.january, Edition.FINAL));

        PacketFile file = shelf().download(id);
        PdfConformance.assertConforms(file.content());
        assertThat(PdfText.of(file.content()))
                .contains("Gathering 2027-01", "All is well in 17 pillars.", "No risk is extreme.", "first packet of its series", "Final, version 1")
                .doesNotContain("DRAFT");
        assertThat(file.document().fileName()).isEqualTo("Gathering 2027-01 - Packet - v1.pdf");
        PacketView view = shelf().get(id);
        assertThat(view.packet().state()).isEqualTo(PacketState.READY);
        assertThat(view.packet().asOf()).isBetween(before, clock.now());
        assertThat(view.sections()).extracting(PartView::key).containsExactly("overview", "changes", "risks", "attachments");
        assertThat(documents.find(file.document().id()).orElseThrow().sha256()).isEqualTo(file.document().sha256());
        assertThat(view.progress().step()).isEqualTo(view.progress().steps());
    }

    @Test
    void aDraftIsMarkedOnItsPagesAndInItsName() {
        PacketFile file = shelf().download(stage.made(order(gathering.january, Edition.DRAFT)));

        assertThat(PdfText.of(file.content())).contains("Draft, version 1");
        assertThat(file.document().fileName()).isEqualTo("Gathering 2027-01 - Packet - Draft 1.pdf");
    }

    @Test
    void aSectionThatBreaksIsNamedAndAllOthersStand() {
        overview.breakDown();
        UUID id = stage.made(order(gathering.january, Edition.FINAL));

        PartView failed = shelf().get(id).sections().getFirst();
        assertThat(failed.state()).isEqualTo(PartState.FAILED);
        assertThat(failed.reference()).hasSize(8);
        assertThat(shelf().get(id).sections()).filteredOn(part -> part.state() == PartState.MADE).hasSize(3);
        assertThat(PdfText.of(shelf().download(id).content()))
                .contains("About overview", "could not be made", failed.reference(), "No risk is extreme.");
    }

    @Test
    void tellsWhatChangedSinceTheLastFinalPacketOfTheSeries() {
        overview.say("One action.", status("Amber"));
        stage.made(order(gathering.january, Edition.FINAL));
        overview.say("One action.", status("Green"));
        stage.made(order(gathering.january, Edition.DRAFT));
        overview.say("One action.", status("Red"));

        UUID february = stage.made(order(gathering.february, Edition.FINAL));

        assertThat(PdfText.of(shelf().download(february).content()))
                .contains("One thing has changed since Gathering 2027-01, version 1, as of Mar 1, 2027, 10:00 AM EST")
                .contains("PS-01 Status Amber Red");
    }

    @Test
    void readsTheSnapshotAgainAsItWasWhenItWasMade() {
        UUID id = stage.made(order(gathering.january, Edition.FINAL));
        overview.say("All has changed.");

        assertThat(shelf().read(id).parts())
                .first()
                .asInstanceOf(type(PacketPart.Told.class))
                .isEqualTo(new PacketPart.Told("About overview", List.of(new Block.Prose("All is well in 17 pillars."))));
    }

    @Test
    void aNewVersionReplacesTheLastOneAndOverwritesNothing() {
        UUID first = stage.made(order(gathering.january, Edition.FINAL));
        byte[] before = shelf().download(first).content();
        overview.say("All is better in 18 pillars.");
        UUID second = stage.made(order(gathering.january, Edition.FINAL));

        assertThat(shelf().get(second).replaces()).isEqualTo(1);
        assertThat(PdfText.of(shelf().download(second).content())).contains("Final, version 2", "Version 1 of Gathering 2027-01");
        assertThat(shelf().download(first).content()).isEqualTo(before);
        assertThat(shelf().get(second).document()).isNotEqualTo(shelf().get(first).document());
    }

    @Test
    void theSameOrderOfAProcessIsMadeOnce() {
        String key = "gathering:" + gathering.january + "/release/1";
        UUID first = packets().order(PacketKind.STEERCO, gathering.january, Edition.FINAL, key);

        assertThat(packets().order(PacketKind.STEERCO, gathering.january, Edition.FINAL, key)).isEqualTo(first);
        assertThat(packets().of(PacketKind.STEERCO, gathering.january)).hasSize(1);
    }

    @Test
    void aCancelledPacketStopsBeforeItsNextPartAndStoresNothing() {
        UUID id = packets().order(order(gathering.january, Edition.FINAL));
        overview.meanwhile(() -> cancelAsMaker(id));

        stage.make();

        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.CANCELLED);
        assertThat(documents.of(gathering.occasion(gathering.january).about())).isEmpty();
        assertThat(shelf().get(id).sections()).extracting(PartView::state).doesNotContain(PartState.MADE);
        assertThatThrownBy(() -> packets().cancel(id)).isInstanceOf(Conflict.class);
    }

    @Test
    void aPacketWhoseMakerDiedIsTakenUpAgainWhenItsLeaseHasEnded() {
        UUID id = packets().order(order(gathering.january, Edition.FINAL));
        assertThat(stage.the(MakingDesk.class).take()).isPresent();

        stage.make();
        assertThat(shelf().get(id).packet().state()).as("the lease runs").isEqualTo(PacketState.MAKING);

        clock.advance(MakingDesk.LEASE);
        stage.make();
        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.READY);
    }

    @Test
    void aMakerWhoseLeaseAnotherTookOverChangesNothingAnyMore() {
        packets().order(order(gathering.january, Edition.FINAL));
        MakingDesk desk = stage.the(MakingDesk.class);
        MakingJob slow = desk.take().orElseThrow();
        clock.advance(MakingDesk.LEASE);
        desk.take().orElseThrow();

        assertThat(desk.finish(slow, "%PDF".getBytes(StandardCharsets.US_ASCII), 1)).isFalse();
        assertThat(documents.of(gathering.occasion(gathering.january).about())).isEmpty();
    }

    @Test
    void aStopLeavesThePacketToTheNextMakerAtOnce() {
        UUID id = packets().order(order(gathering.january, Edition.FINAL));
        stage.the(PacketMaking.class).makeNext(() -> false);
        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.WAITING);

        stage.make();
        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.READY);
    }

    @Test
    void whatFailsAsAWholeIsTriedThreeTimesAndThenGivenUp() {
        UUID id = packets().order(order(gathering.january, Edition.FINAL));
        overview.say(new Block.Exhibit("A document that was never stored", UUID.randomUUID(), false));

        stage.make();
        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.WAITING);
        clock.advance(Duration.ofMinutes(1));
        stage.make();
        clock.advance(Duration.ofMinutes(5));
        stage.make();

        assertThat(shelf().get(id).packet().state()).isEqualTo(PacketState.FAILED);
        assertThat(shelf().get(id).reference()).hasSize(8);
    }

    @Test
    void attachedDocumentsAreBoundInAndABrokenOneOfASectionHasAPageThatSaysWhy(@Autowired TransactionTemplate transaction) {
        byte[] fine = shelf().download(stage.made(order(gathering.february, Edition.FINAL))).content();
        stage.the(PacketAttachments.class).add(PacketKind.STEERCO, gathering.january, "The budget", "budget.pdf", fine);
        UUID torn = Objects.requireNonNull(transaction.execute(running ->
                documents.store(gathering.occasion(gathering.january).about(), "paper", "torn.pdf", "application/pdf", TORN))).id();
        overview.say(new Block.Prose("A paper follows."), new Block.Exhibit("The torn paper", torn, false));

        byte[] packet = shelf().download(stage.made(order(gathering.january, Edition.FINAL))).content();

        assertThat(PdfText.of(packet))
                .contains("The budget", "Gathering 2027-02", "The torn paper", "This document is left out of the packet: its PDF is damaged");
        PdfConformance.assertConforms(packet);
    }

    @Test
    void aDocumentThatCannotBeBoundInIsRefusedWhenItIsAttachedAndNothingIsKeptOfIt() {
        PacketAttachments attachments = stage.the(PacketAttachments.class);

        assertThatThrownBy(() -> attachments.add(PacketKind.STEERCO, gathering.january, null, "torn.pdf", TORN))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::faults)
                .isEqualTo(List.of(Fault.at("file", "briefing.attachment.unreadable", "its PDF is damaged and cannot be read.")));
        assertThat(attachments.of(PacketKind.STEERCO, gathering.january)).isEmpty();
        assertThat(documents.of(gathering.occasion(gathering.january).about())).isEmpty();
    }

    /** The section runs inside the system's transaction for reading; a person elsewhere has one of their own. */
    private void cancelAsMaker(UUID id) {
        Thread elsewhere = new Thread(() -> signIn.as(Gathering.MAKER, () -> packets().cancel(id)));
        elsewhere.start();
        try {
            elsewhere.join();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static Fact status(String value) {
        return new Fact("Actions", "action:1", "PS-01", "Status", value);
    }

    private OrderPacket order(UUID subject, Edition edition) {
        return new OrderPacket(PacketKind.STEERCO, subject, edition);
    }

    private Packets packets() {
        return stage.the(Packets.class);
    }

    private PacketShelf shelf() {
        return stage.the(PacketShelf.class);
    }
}
