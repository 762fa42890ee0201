package org.stathouse.briefing.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.briefing.press.PacketRun.MAKER;
import static org.stathouse.briefing.press.PacketRun.READER;
import static org.stathouse.briefing.press.PacketRun.STRANGER;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.AttachmentView;
import org.stathouse.briefing.press.PacketAttachments;
import org.stathouse.briefing.press.PacketRun;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.identity.Person;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;

/** Packets in their list, on their page, on other pages, and in the form that orders one. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.briefing.ui")
class PacketViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    PacketShelf shelf;

    @Autowired
    PacketAttachments attachments;

    @Autowired
    PacketPanel panel;

    private PacketRun packets;

    @Autowired
    TestClock clock;

    @BeforeEach
    void prepare() {
        packets = new PacketRun(context);
    }

    @Test
    void aMakerMayDoEverythingWithADraftThatIsReady() {
        PacketPage page = open(MAKER, packets.made(Edition.DRAFT));

        assertThat(textOf(page)).contains("It is complete. Only those who make it see this draft.", "Attachments", "Changes since the last packet");
        assertThat(labels(page)).contains("Make final", "Make again").doesNotContain("Send to others");
        assertThat(paths(page)).anyMatch(path -> path.endsWith("/pdf")).anyMatch(path -> path.endsWith("/read"));
    }

    @Test
    void aReaderSeesWhatIsFinalWithoutItsMakersTools() {
        PacketPage page = open(READER, packets.made(Edition.FINAL));

        assertThat(textOf(page)).contains("It is complete.").doesNotContain("Who received it", "History");
        assertThat(labels(page)).doesNotContain("Make again", "Send to others", "Make final");
    }

    @Test
    void aDraftDoesNotExistForItsReadersNorAFinalOneForStrangers() {
        UUID draft = packets.made(Edition.DRAFT);
        UUID last = packets.made(Edition.FINAL);

        assertThatThrownBy(() -> shelfAs(READER, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> shelfAs(STRANGER, last)).isInstanceOf(NotFound.class);
    }

    @Test
    void showsHowFarTheMakingIsAndCallsItOff() {
        PacketPage page = open(MAKER, packets.ordered(Edition.DRAFT));
        assertThat(textOf(page)).contains("Waits for its turn");

        press("Cancel", page);
        confirm();

        assertThat(textOf(page)).contains("Its making was cancelled; nothing of it was kept. “Make again” orders it anew with the same sections.");
        assertThat(find(ProgressPart.class, page).all()).isEmpty();
    }

    @Test
    void aFailedOneSaysWhatToDoAndTheReference() {
        PacketPage page = open(MAKER, packets.failed());

        assertThat(textOf(page)).contains("It could not be made", "tell your administrator the reference ab12cd34.");
        assertThat(labels(page)).contains("Make again");
    }

    @Test
    void sendsAFinalOneToOthersAndShowsWhoGotWhichVersion() {
        PacketPage page = open(MAKER, packets.made(Edition.FINAL));

        press("Send to others", page);
        SendDialog dialog = find(SendDialog.class).single();
        press("Send", dialog);
        assertThat(textOf(dialog)).contains("Choose at least one person.");
        choose(dialog, STRANGER);
        press("Send", dialog);

        assertThat(textOf(page)).contains("Clara Beck");
        assertThat(textOf(open(STRANGER, shownId()))).contains("It is complete.");
    }

    @Test
    void makesTheSameSectionsFinalAfterAsking() {
        PacketPage page = open(MAKER, packets.made(Edition.DRAFT));

        press("Make final", page);
        confirm();

        PacketPage made = (PacketPage) getCurrentView();
        assertThat(textOf(made)).contains("Final", "Waits for its turn");
        packets.make();
    }

    @Test
    void theListShowsToEachOnlyWhatTheyMaySee() {
        packets.made(Edition.DRAFT);
        packets.made(Edition.FINAL);

        assertThat(textOf(list(MAKER, "kind=records-week&edition=draft"))).contains("Draft ");
        assertThat(textOf(list(READER, "kind=records-week&edition=draft"))).contains("No packet fits these filters.");
        assertThat(textOf(list(READER, "kind=records-week"))).contains("Version ");
    }

    @Test
    void aMakerMayOrderFromTheList() {
        assertThat(labels(list(MAKER, ""))).contains("Order a packet");
    }

    @Test
    void aReaderMayOrderNothingFromTheList() {
        assertThat(labels(list(READER, ""))).doesNotContain("Order a packet");
    }

    @Test
    void narrowsTheListByWordsThatTheAddressKeeps() {
        packets.made(Edition.FINAL);

        PacketListView list = list(MAKER, "q=weeek");
        assertThat(textOf(list)).contains("No packet fits these filters.");
        test(field(TextField.class, "Words in the title", list)).setValue("public records");
        assertThat(textOf(list)).contains("Public records, week of");
    }

    @Test
    void whatIsBeingMadeStandsAboveTheList() {
        packets.ordered(Edition.DRAFT);

        assertThat(textOf(list(MAKER, ""))).contains("Being made", "Waits for its turn");
        packets.make();
    }

    @Test
    void ordersADraftWithTheSectionsInTheOrderThatWasChosen() {
        OrderView view = order();
        leaveOnly(view, "Changes since the last packet", "Attachments");
        press("Move up: Attachments");
        press("Order the draft", view);

        List<String> sections = shelf.get(shownId()).sections().stream().map(section -> section.key()).toList();
        assertThat(sections).containsExactlyInAnyOrder("changes", "attachments");
        packets.make();
    }

    @Test
    void anOrderWithoutSectionsIsRefusedAtTheSectionsAndKeepsWhatWasChosen() {
        OrderView view = order();
        leaveOnly(view);

        press("Order the draft", view);

        assertThat(textOf(view)).contains("Choose at least one section.");
        assertThat(find(SectionChooser.class, view).single().isInvalid()).isTrue();
        assertThat(find(SectionChooser.class, view).single().value()).noneMatch(ChosenSection::included);
    }

    @Test
    void showsThePreviewInAFrameThatRunsNothing() {
        OrderView view = order();
        leaveOnly(view, "Changes since the last packet");

        press("Preview", view);

        IFrame frame = find(IFrame.class, view).single();
        assertThat(frame.getElement().getAttribute("sandbox")).isEmpty();
        assertThat(frame.getSrcdoc()).hasValueSatisfying(html -> assertThat(html).contains("Changes since the last packet"));
    }

    @Test
    void takesAnAttachedDocumentOutAfterAsking() {
        AttachmentView paper = packets.attached("Paper to take out");
        OrderView view = order();

        press("Take out: Paper to take out");
        confirm();

        assertThat(textOf(view)).contains("Paper to take out is taken out.");
        assertThat(attachments.of(PacketKind.RECORDS_WEEK, PacketRun.SUBJECT)).extracting(AttachmentView::id).doesNotContain(paper.id());
    }

    @Test
    void whoMayOrderNothingIsToldSo() {
        signIn.as(READER);

        UI.getCurrent().navigate(PacketAddresses.NEW);

        assertThat(textOf((Component) getCurrentView())).contains("There is nothing that you could order a packet for.");
    }

    @Test
    void thePanelOffersMakersANewPacketReadersTheFinalOnesAndStrangersNothing() {
        packets.made(Edition.FINAL);
        signIn.as(MAKER);
        assertThat(panel.of(PacketKind.RECORDS_WEEK, PacketRun.SUBJECT)).hasValueSatisfying(shown -> assertThat(textOf(shown)).contains("Make a packet", "Version "));
        signIn.as(READER);
        assertThat(panel.of(PacketKind.RECORDS_WEEK, PacketRun.SUBJECT))
                .hasValueSatisfying(shown -> assertThat(textOf(shown)).contains("Version ").doesNotContain("Make a packet", "Draft "));
    }

    @Test
    void theCheckBeforeAReleaseNamesSectionsWithNothingToTell() {
        // Later than all packets that other tests have ordered of the same weeks.
        clock.advance(Duration.ofDays(3_000));
        packets.made(Edition.DRAFT);
        signIn.as(MAKER);

        Component check = panel.check(PacketKind.RECORDS_WEEK, PacketRun.SUBJECT);

        assertThat(textOf(check)).contains("with nothing to tell", "Attachments: ", "Make a new draft");
    }

    private PacketPage open(String person, UUID packet) {
        signIn.as(person);
        return navigate(PacketPage.class, Map.of("id", packet.toString()));
    }

    private Object shelfAs(String person, UUID packet) {
        return signIn.as(person, () -> shelf.get(packet));
    }

    private PacketListView list(String person, String query) {
        signIn.as(person);
        UI.getCurrent().navigate(PacketAddresses.PACKETS, QueryParameters.fromString(query));
        return (PacketListView) getCurrentView();
    }

    private OrderView order() {
        signIn.as(MAKER);
        UI.getCurrent().navigate(PacketAddresses.NEW, PacketAddresses.ordering(PacketKind.RECORDS_WEEK, PacketRun.SUBJECT));
        return (OrderView) getCurrentView();
    }

    private void leaveOnly(OrderView view, String... titles) {
        SectionChooser chooser = find(SectionChooser.class, view).single();
        chooser.show(chooser.value().stream().map(one -> new ChosenSection(one.key(), one.title(), List.of(titles).contains(one.title()))).toList());
    }

    private void choose(SendDialog dialog, String username) {
        MultiSelectComboBox<Person> to = find(MultiSelectComboBox.class, dialog).single();
        to.setValue(to.getListDataView().getItems().filter(person -> person.username().equals(username)).toList());
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    /** Presses the button of that label, which a picture alone shows. */
    private void press(String label) {
        test(find(Button.class).all().stream().filter(button -> button.getAriaLabel().filter(label::equals).isPresent()).findFirst().orElseThrow()).click();
    }

    private List<String> labels(Component view) {
        return find(Button.class, view).all().stream().map(Button::getText).toList();
    }

    private List<String> paths(Component view) {
        return find(Anchor.class, view).all().stream().map(Anchor::getHref).toList();
    }

    private static UUID shownId() {
        return UUID.fromString(UI.getCurrent().getActiveViewLocation().getPath().replace("packets/", ""));
    }
}
