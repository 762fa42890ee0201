package org.stathouse.stat.session.ui.room;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.session.AgendaLine;
import org.stathouse.stat.session.DecisionView;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.OpenItemReview;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.testing.ViewTest;

/** What an analyst does in the room by its keys. The session is held on Wednesday, March 3, 2027. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class LiveSessionViewTest extends ViewTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    @Autowired
    SignIn signIn;

    @Autowired
    TestClock clock;

    @Autowired
    TestEngine engine;

    @Autowired
    Sessions sessions;

    @Autowired
    SessionPreparation preparation;

    @Autowired
    StatRoom room;

    @Autowired
    OpenItemReview review;

    private UUID stat;
    private UUID session;

    @BeforeEach
    void beginASession() {
        stat = new StatFixture(context).stat();
        signIn.as(StatFixture.LEAD);
        session = sessions.plan(stat, new SessionForm(DAY, LocalTime.of(10, 0))).id();
        preparation.keepFrame(session, preparation.groundwork(session).version(), new FrameSession(
                "Lights", "Why are they dark?", List.of(new AgendaLine("Open items", 10, "Anya Lund"), new AgendaLine("Dark streets", 20, "Public Works"))));
        clock.moveTo(DAY, LocalTime.of(10, 0));
        engine.runDueJobs(new CaseRef("stat-session", session));
        room.begin(session, sessions.get(session).version());
    }

    @Test
    void recordsAnItemFromOneLine() {
        LiveSessionView view = open();

        enter(view, "crew @ next Fri #memo: Cost of the second shift");

        StatItem item = items().getFirst();
        assertThat(item.owner()).isEqualTo("crew");
        assertThat(item.due()).isEqualTo("2027-03-12");
        assertThat(item.type()).isEqualTo(DeliverableType.MEMO);
        assertThat(item.task()).isEqualTo("Cost of the second shift");
        assertThat(item.issue()).isEqualTo("Open items");
        assertThat(item.agency()).isNotNull();
        assertThat(textOf(captured(view))).contains("#01 Cruz Whitlock, by Fri, Mar 12", "Cost of the second shift");
    }

    @Test
    void saysBelowTheLineWhatItWillRecord() {
        LiveSessionView view = open();

        ComponentUtil.fireEvent(field(view), new CaptureField.Typed(field(view), true, "crew @ 3/15: Send the list"));

        assertThat(textOf(bar(view))).contains("Cruz Whitlock, by Mon, Mar 15, To-Do: Send the list");
    }

    @Test
    void namesEveryFaultAndRecordsNothing() {
        LiveSessionView view = open();

        enter(view, "nobody @ soon #letter:");

        assertThat(textOf(bar(view))).contains("Nobody with an account is called “nobody”", "“soon” is no date", "“#letter” is no type", "What is to be done?");
        assertThat(items()).isEmpty();
    }

    @Test
    void takesTheNextWorkingDayForADayOffOnASecondEnter() {
        LiveSessionView view = open();

        enter(view, "crew @ 3/13: Go");
        assertThat(items()).isEmpty();
        assertThat(textOf(bar(view))).contains("Press Enter again to take Mon, Mar 15");
        enter(view, "crew @ 3/13: Go");

        assertThat(items()).extracting(StatItem::due).containsExactly(LocalDate.of(2027, 3, 15));
    }

    @Test
    void takesNoOtherDayForALineThatHasChangedMeanwhile() {
        LiveSessionView view = open();

        enter(view, "crew @ 3/13: Go");
        enter(view, "crew @ 3/20: Go");

        assertThat(items()).isEmpty();
    }

    @Test
    void recordsADecision() {
        LiveSessionView view = open();

        enter(view, "! Lights are mended by district");

        assertThat(now().decisions()).extracting(DecisionView::text).containsExactly("Lights are mended by district");
        assertThat(textOf(captured(view))).contains("Lights are mended by district");
    }

    @Test
    void editsAnItemInTheLineThatCapturedIt() {
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: Send the list");

        test(button(view, "Edit " + items().getFirst().number())).click();
        enter(view, "owner @ 3/16 #memo: Send the whole list");

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.owner()).isEqualTo("owner");
            assertThat(item.task()).isEqualTo("Send the whole list");
            assertThat(item.due()).isEqualTo("2027-03-16");
        });
        enter(view, "crew @ 3/15: Another one");
        assertThat(items()).hasSize(2);
    }

    @Test
    void keepsAnotherAnalystsChangeWhenOnesOwnIsStale() {
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: Send the list");
        StatItem item = items().getFirst();
        test(button(view, "Edit " + item.number())).click();
        NewItem theirs = new NewItem("Theirs", item.owner(), item.due(), item.type(), item.agency(), item.issue());
        signIn.as(StatFixture.REVIEWER, () -> room.amend(session, item.id(), item.version(), theirs));

        enter(view, "crew @ 3/15: Mine");

        assertThat(items()).extracting(StatItem::task).containsExactly("Theirs");
        assertThat(textOf(bar(view))).contains("Someone else changed this");
    }

    @Test
    void strikesAnItemAndBringsItBack() {
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: Send the list");

        String number = items().getFirst().number();
        test(button(view, "Strike " + number)).click();
        assertThat(items()).isEmpty();
        fireShortcut(Key.KEY_Z, KeyModifier.ALT);

        assertThat(items()).singleElement().satisfies(item -> {
            assertThat(item.task()).isEqualTo("Send the list");
            assertThat(item.number()).isEqualTo(number);
        });
    }

    @Test
    void ticksTheAgendaOffAndCapturesUnderTheNextQuestion() {
        LiveSessionView view = open();

        test(button(view, "Tick off: Open items")).click();
        enter(view, "crew @ 3/15: Send the list");

        assertThat(now().agenda().getFirst().doneAt()).isNotNull();
        assertThat(items().getFirst().issue()).isEqualTo("Dark streets");
    }

    @Test
    void readsBackItemByItemAndEndsTheSession() {
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: First");
        enter(view, "owner @ 3/16: Second");

        press("Read back (Alt + R)", view);
        assertThat(textOf(find(ReadBack.class, view).single())).contains("Item 1 of 2", "Cruz Whitlock", "First");
        press("Agreed (Enter)", view);
        press("Agreed (Enter)", view);
        assertThat(items()).allSatisfy(item -> assertThat(item.readBack()).isNotNull());
        press("End the session (Enter)", view);
        confirm();

        assertThat(now().session().status()).isEqualTo(SessionStatus.DEBRIEF);
        assertThat(textOf(view)).contains("Debrief edits until Mar 4, 2027", "left to edit");
    }

    @Test
    void namesWhatWasNotReadBackBeforeTheSessionEnds() {
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: First");

        press("Read back (Alt + R)", view);
        press("Skip (→)", view);

        assertThat(textOf(find(ReadBack.class, view).single())).contains("1 of 1 item is not read back", items().getFirst().number() + " Cruz Whitlock");
    }

    @Test
    void takesEditsFor24HoursAfterTheEndAndNoneAfterThem() {
        SessionView begun = sessions.get(session);
        room.end(session, begun.version());
        clock.moveTo(DAY.plusDays(1), LocalTime.of(9, 59));
        LiveSessionView view = open();
        enter(view, "crew @ 3/15: Noted in the debrief");
        assertThat(items()).hasSize(1);

        clock.moveTo(DAY.plusDays(1), LocalTime.of(10, 1));
        LiveSessionView later = open();

        assertThat(bar(later).isVisible()).isFalse();
        assertThat(find(NativeButton.class, later).all()).isEmpty();
    }

    @Test
    void showsWhatIsOpenFromEarlierSessionsInItsColor() {
        new StatItems(context).issued(stat, 5);

        assertThat(textOf(find(RoomOpenItems.class, open()).single())).contains("1 open: 1 White", "White: not due", "Fix the street lights");
    }

    @Test
    void marksAnOpenItemAsDiscussedForEverybodyInTheRoom() {
        UUID item = new StatItems(context).issued(stat, 5);
        LiveSessionView view = open();
        RoomOpenItems open = find(RoomOpenItems.class, view).single();
        assertThat(textOf(open)).contains("1 not discussed yet");

        test(find(NativeButton.class, open).single()).click();

        assertThat(textOf(open)).contains("0 not discussed yet");
        assertThat(signIn.as(StatFixture.REVIEWER, () -> review.discussed(session))).containsExactly(item);
        test(find(NativeButton.class, open).single()).click();
        assertThat(review.discussed(session)).isEmpty();
    }

    @Test
    void offersNothingToRecordToTheChairWhoOnlyWatches() {
        signIn.as(StatFixture.CHAIR);

        LiveSessionView view = open();

        assertThat(bar(view).isVisible()).isFalse();
        assertThat(find(NativeButton.class, view).all()).isEmpty();
    }

    @Test
    void showsARefusedStepAboveTheRoom() {
        LiveSessionView view = open();
        SessionView begun = sessions.get(session);
        signIn.as(StatFixture.REVIEWER, () -> room.end(session, begun.version()));
        clock.moveTo(DAY.plusDays(2), LocalTime.of(10, 0));

        test(button(view, "Tick off: Open items")).click();

        assertThat(find(FaultSummary.class, view).all()).isNotEmpty();
        assertThat(now().agenda().getFirst().doneAt()).isNull();
    }

    private LiveSessionView open() {
        return navigate(LiveSessionView.class, Map.of("id", session.toString()));
    }

    private void enter(LiveSessionView view, String line) {
        ComponentUtil.fireEvent(field(view), new CaptureField.Entered(field(view), true, line));
    }

    private void confirm() {
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private NativeButton button(LiveSessionView view, String label) {
        return find(NativeButton.class, view).all().stream()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label));
    }

    private CaptureField field(LiveSessionView view) {
        return bar(view).field();
    }

    private CaptureBar bar(LiveSessionView view) {
        return only(CaptureBar.class, view);
    }

    private CapturedList captured(LiveSessionView view) {
        return only(CapturedList.class, view);
    }

    private static <C extends Component> C only(Class<C> type, Component within) {
        return within.getChildren()
                .flatMap(LiveSessionViewTest::deep)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> deep(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(LiveSessionViewTest::deep));
    }

    private List<StatItem> items() {
        return now().items();
    }

    private RoomView now() {
        return signIn.as(StatFixture.LEAD, () -> room.of(session));
    }
}
