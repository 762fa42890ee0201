package org.stathouse.stat.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.testing.Race.atOnce;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.CurrentActor;
import org.stathouse.stat.ItemStatus;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Two at once on an item: one end, one reminder, one item for one reference. */
@IntegrationTest
class ItemRacesTest {

    private final StatFixture fixture;
    private final StatItems walk;
    private final OutsideItems outside;
    private final ItemFollowUp followUp;
    private final ItemTimeline timeline;
    private final TestClock clock;
    private final CurrentActor currentActor;
    private final SignIn signIn;
    private final TestEngine engine;
    private UUID stat = new UUID(0, 0);

    @Autowired
    ItemRacesTest(
            ApplicationContext context,
            OutsideItems outside,
            ItemFollowUp followUp,
            ItemTimeline timeline,
            TestClock clock,
            CurrentActor currentActor,
            SignIn signIn,
            TestEngine engine) {
        this.fixture = new StatFixture(context);
        this.walk = new StatItems(context);
        this.outside = outside;
        this.followUp = followUp;
        this.timeline = timeline;
        this.clock = clock;
        this.currentActor = currentActor;
        this.signIn = signIn;
        this.engine = engine;
    }

    @BeforeEach
    void openAStat() {
        stat = fixture.stat();
    }

    @Test
    void opensOneItemForAReferenceHoweverManyAskAtOnce() throws InterruptedException {
        OutsideItem asked = new OutsideItem(stat, UUID.randomUUID(), "311", "SR-4711", walk.toDo("owner", 5));
        List<OpenedItem> opened = Collections.synchronizedList(new ArrayList<>());
        Runnable open = () -> currentActor.asSystem(() -> {
            opened.add(outside.openFromOutside(asked));
        });

        List<Throwable> failures = atOnce(open, open, open, open);

        assertThat(failures).isEmpty();
        assertThat(opened).extracting(one -> one.item().id()).containsOnly(opened.getFirst().item().id());
        assertThat(opened).filteredOn(OpenedItem::fresh).hasSize(1);
        UUID id = opened.getFirst().item().id();
        assertThat(walk.status(id)).isEqualTo(ItemStatus.OPEN);
        assertThat(opened.getFirst().item().number()).matches("T\\d+STAT-2027-X-001");
        assertThat(walk.openForms(id)).containsExactly("stat/answer-item");
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-opened");
    }

    @Test
    void letsAnAnswerAndTheTimerOfTheWayUpMeetWithoutHarm() throws InterruptedException {
        UUID id = walk.issued(stat, 2);
        walk.passTo(id, 4, LocalTime.of(9, 1));
        clock.moveTo(walk.workingDay(1), LocalTime.of(9, 1));

        List<Throwable> failures = atOnce(
                () -> signIn.as("owner", () -> followUp.answer(id, new AnswerItem("Done.", null, null), List.of())),
                () -> engine.runDueJobs(StatItems.ref(id)));

        assertThat(failures).as("at most one has to try again").hasSizeLessThan(2);
        engine.runDueJobs(StatItems.ref(id));
        if (walk.status(id) == ItemStatus.OPEN) {
            walk.answer(id);
        }
        assertThat(walk.openForms(id)).containsExactly("stat/verify-answer");
        assertThat(walk.page(id).escalatedTo()).isNull();
    }

    @Test
    void remindsOnceThoughTheStepIsRepeated() throws InterruptedException {
        UUID id = walk.issued(stat, 5);
        Runnable remind = () -> currentActor.asSystem(() -> timeline.remind(id, ReminderKind.LAST_DAY));

        List<Throwable> failures = atOnce(remind, remind, remind);

        assertThat(failures).isEmpty();
        assertThat(walk.noticesTo("owner", id)).containsExactly("stat/item-reminder");
    }
}
