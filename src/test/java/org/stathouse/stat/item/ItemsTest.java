package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.Grant;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.ItemColor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** Noting items, reading them, who sees which, and the evidence of each type. */
@IntegrationTest
class ItemsTest {

    private final StatFixture fixture;
    private final StatItems walk;
    private final ItemBook book;
    private final Items items;
    private final ItemFollowUp followUp;
    private final ItemHandling handling;
    private final SignIn signIn;
    private final TestClock clock;
    private UUID stat = new UUID(0, 0);

    @Autowired
    ItemsTest(
            ApplicationContext context,
            ItemBook book,
            Items items,
            ItemFollowUp followUp,
            ItemHandling handling,
            SignIn signIn,
            TestClock clock) {
        this.fixture = new StatFixture(context);
        this.walk = new StatItems(context);
        this.book = book;
        this.items = items;
        this.followUp = followUp;
        this.handling = handling;
        this.signIn = signIn;
        this.clock = clock;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
    }

    @Test
    void numbersItemsAfterTheirSessionAndIssuesThemOnce() {
        SessionSummary session = walk.session(stat);
        signIn.as("analyst", () -> {
            StatItem first = book.capture(session, walk.toDo("owner", 5));
            StatItem second = book.capture(session, walk.toDo("crew", 6));
            assertThat(first.number()).isEqualTo(session.number() + "-01");
            assertThat(first.status()).isEqualTo(ItemStatus.CAPTURED);
            assertThat(first.color()).isNull();
            StatItem agreed = book.readBack(first.id(), first.version(), true);
            assertThat(agreed.readBack()).isNotNull();
            assertThat(book.amend(first.id(), agreed.version(), walk.toDo("crew", 7)).readBack()).as("it says something else").isNull();
            book.strike(second.id(), second.version());
            StatItem third = book.capture(session, walk.toDo("owner", 5));
            assertThat(third.number()).as("no number twice").isEqualTo(session.number() + "-03");

            assertThat(book.issue(session)).extracting(StatItem::status).containsOnly(ItemStatus.OPEN).hasSize(2);
            assertThat(book.issue(session)).hasSize(2);
            assertThat(book.open(stat)).extracting(StatItem::number).containsExactly(session.number() + "-03", session.number() + "-01");
            assertThatThrownBy(() -> book.strike(third.id(), book.of(session.id()).getLast().version())).isInstanceOf(Conflict.class);
        });
    }

    @Test
    void aStruckItemComesBackUnderItsNumberAndNoneTakesAnothers() {
        SessionSummary session = walk.session(stat);
        signIn.as("analyst", () -> {
            StatItem first = book.capture(session, walk.toDo("owner", 5));
            StatItem second = book.capture(session, walk.toDo("crew", 6));
            book.strike(first.id(), first.version());

            StatItem back = book.bringBack(session, first.number(), walk.toDo("owner", 5));

            assertThat(back.number()).isEqualTo(first.number());
            assertThat(book.of(session.id())).extracting(StatItem::number).containsExactly(first.number(), second.number());
            assertThatThrownBy(() -> book.bringBack(session, second.number(), walk.toDo("owner", 5))).isInstanceOf(Conflict.class);
            assertThatThrownBy(() -> book.bringBack(session, session.number() + "-03", walk.toDo("owner", 5)))
                    .as("never given")
                    .isInstanceOf(Conflict.class);
        });
    }

    @Test
    void namesEveryFaultOfANewItemAtOnce() {
        SessionSummary session = walk.session(stat);
        NewItem empty = new NewItem(" ", "nobody", clock.today(), null, UUID.randomUUID(), "x".repeat(501));

        assertThatThrownBy(() -> signIn.as("analyst", () -> book.capture(session, empty)))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.faults())
                        .extracting(Fault::field)
                        .containsExactly("task", "owner", "due", "type", "agency", "issue"));
    }

    @ParameterizedTest
    @EnumSource(DeliverableType.class)
    void closesAnItemOfEachTypeWithTheEvidenceItAsksFor(DeliverableType type) {
        UUID id = walk.issued(stat, walk.item("owner", 5, type, null)).getFirst();
        assertThatThrownBy(() -> signIn.as("owner", () -> followUp.answer(id, new AnswerItem(null, null, null), List.of())))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, broken -> assertThat(broken.faults()).hasSize(type.required().size()));

        walk.close(id);

        assertThat(walk.color(id)).isEqualTo(ItemColor.GREEN);
    }

    @Test
    void keepsTheFilesOfAnAnswerAndRefusesWhatIsNotWhatItSays() {
        UUID id = walk.issued(stat, walk.item("owner", 5, DeliverableType.MEMO, null)).getFirst();
        EvidenceFile wrong = new EvidenceFile("memo.pdf", "<script>".getBytes(StandardCharsets.US_ASCII));
        AnswerItem nothingElse = new AnswerItem(null, null, null);

        assertThatThrownBy(() -> signIn.as("owner", () -> followUp.answer(id, nothingElse, List.of(wrong)))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(walk.page(id).files()).isEmpty();
        assertThatThrownBy(() -> signIn.as("analyst", () -> followUp.attach(id, wrong))).isInstanceOf(NotPermitted.class);
        signIn.as("owner", () -> followUp.answer(
                id, nothingElse, List.of(new EvidenceFile("memo.pdf", StatItems.PDF), new EvidenceFile("annex.pdf", StatItems.PDF))));

        assertThat(walk.page(id).files()).extracting(file -> file.fileName()).containsExactly("memo.pdf", "annex.pdf");
        UUID file = walk.page(id).files().getFirst().id();
        assertThat(signIn.as("analyst", () -> items.file(id, file))).isEqualTo(StatItems.PDF);
        assertThatThrownBy(() -> signIn.as("liaison", () -> items.file(id, file))).isInstanceOf(NotFound.class);
    }

    @Test
    void turnsYellowWithProgressAndNotWithABlocker() {
        UUID id = walk.issued(stat, 5);

        signIn.as("owner", () -> handling.note(id, walk.version(id), NoteKind.BLOCKER, "No ladder."));
        assertThat(walk.color(id)).isEqualTo(ItemColor.WHITE);
        signIn.as("owner", () -> handling.note(id, walk.version(id), NoteKind.PROGRESS, "Ladder found."));

        assertThat(walk.color(id)).isEqualTo(ItemColor.YELLOW);
        assertThatThrownBy(() -> signIn.as("analyst", () -> handling.note(id, walk.version(id), NoteKind.PROGRESS, "No."))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("owner", () -> handling.note(id, 0, NoteKind.PROGRESS, "Stale."))).isInstanceOf(Conflict.class);
    }

    @Test
    void showsAnItemToThoseItConcernsAndHidesItFromOthers() {
        UUID agency = fixture.agency(2);
        String officer = walk.officerOf(agency);
        String otherOfficer = walk.officerOf(fixture.agency(5));
        String stranger = walk.account(Set.of(Grant.of(Role.STAT_CHAIR)));
        UUID id = walk.issued(stat, walk.item("owner", 5, DeliverableType.TO_DO, agency)).getFirst();
        signIn.as("owner", () -> handling.reassign(id, walk.version(id), "crew", "Crew does it."));

        for (String reader : List.of("owner", "crew", "analyst", "reviewer", "statchair", "deputy", "admin", officer)) {
            assertThat(signIn.as(reader, () -> items.get(id)).item().id()).as(reader).isEqualTo(id);
            assertThat(listed(reader)).as(reader).contains(id);
        }
        for (String other : List.of("liaison", "tmo", otherOfficer, stranger)) {
            assertThatThrownBy(() -> signIn.as(other, () -> items.get(id))).as(other).isInstanceOf(NotFound.class);
            assertThat(listed(other)).as(other).isEmpty();
        }
    }

    @Test
    void hidesANotedItemFromItsOwnerUntilItIsIssued() {
        SessionSummary session = walk.session(stat);
        UUID id = signIn.as("analyst", () -> book.capture(session, walk.toDo("owner", 5))).id();

        assertThatThrownBy(() -> signIn.as("owner", () -> items.get(id))).isInstanceOf(NotFound.class);
        assertThat(listed("owner")).isEmpty();
        assertThat(signIn.as("reviewer", () -> items.get(id)).item().id()).isEqualTo(id);
    }

    @Test
    void listsByColorAsItShowsThem() {
        UUID white = walk.issued(stat, 9);
        UUID yellow = walk.issued(stat, 8);
        signIn.as("owner", () -> handling.note(yellow, walk.version(yellow), NoteKind.PROGRESS, "Begun."));
        UUID red = walk.issued(stat, 2);
        UUID green = walk.issued(stat, 7);
        walk.close(green);
        clock.moveTo(walk.workingDay(2), LocalTime.of(17, 0));

        assertThat(ofColor(ItemColor.WHITE)).containsExactly(white);
        assertThat(ofColor(ItemColor.YELLOW)).containsExactly(yellow);
        assertThat(ofColor(ItemColor.RED)).containsExactly(red);
        assertThat(ofColor(ItemColor.GREEN)).containsExactly(green);
        assertThat(signIn.as("analyst", () -> items.list(filter(Set.of()), null, 10)).items())
                .allSatisfy(item -> assertThat(ofColor(Objects.requireNonNull(item.color()))).contains(item.id()));
    }

    @Test
    void listsTheEarliestLastDayFirstPageByPage() {
        walk.issued(stat, 9);
        walk.issued(stat, 3);
        walk.issued(stat, 6);

        List<StatItem> read = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String after = cursor;
            Slice<StatItem> page = signIn.as("analyst", () -> items.list(filter(Set.of()), after, 1));
            read.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(read).hasSize(3).isSortedAccordingTo(Comparator.comparing(StatItem::due));
        assertThat(new String(signIn.as("analyst", () -> items.csv(filter(Set.of()))), StandardCharsets.UTF_8).lines()).hasSize(4);
    }

    private List<UUID> listed(String username) {
        return signIn.as(username, () -> items.list(filter(Set.of()), null, 50)).items().stream().map(StatItem::id).toList();
    }

    private List<UUID> ofColor(ItemColor color) {
        return signIn.as("analyst", () -> items.list(filter(Set.of(color)), null, 50)).items().stream().map(StatItem::id).toList();
    }

    private ItemFilter filter(Set<ItemColor> colors) {
        return new ItemFilter(stat, null, null, null, Set.of(), colors, null, null, null, false);
    }
}
