package org.stathouse.stat.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** What the Data-Driven Officer of an agency does in a session, and what they see of its preparation. */
@IntegrationTest
class AgencyOfficersTest {

    private static final FrameSession FRAME = new FrameSession("What is late", "Why?", List.of(new AgendaLine("Late repairs", 20, null)));
    private static final HandInPreMemo DRAFT = new HandInPreMemo("Fewer are late.", "Why are some?", "Bring the list.");

    private final StatFixture stats;
    private final StatSessions walk;
    private final StatItems accounts;
    private final SessionPreparation preparation;
    private final SignIn signIn;

    @Autowired
    AgencyOfficersTest(ApplicationContext context, SessionPreparation preparation, SignIn signIn) {
        this.stats = new StatFixture(context);
        this.walk = new StatSessions(context);
        this.accounts = new StatItems(context);
        this.preparation = preparation;
        this.signIn = signIn;
    }

    @Test
    void anOfficerGivesTheInputOfTheirAgencyAndHandsInItsMemo() {
        UUID agency = stats.agency(3);
        String officer = accounts.officerOf(agency);
        UUID id = framed(agency);

        walk.complete(officer, id, "stat/give-input", new GiveInput("A new vendor starts."));
        walk.moveToDaysBefore(id, 5);
        walk.complete(officer, id, "stat/hand-in-memo", new HandInMemo("What we did."));

        AgencyPartView part = groundwork(officer, id).agencies().getFirst();
        assertThat(part.input()).isEqualTo("A new vendor starts.");
        assertThat(part.memo()).isEqualTo("What we did.");
        assertThat(walk.view(id).legalDates().getFirst().state()).isEqualTo(LegalDateState.KEPT);
    }

    @Test
    void theOfficerOfAnAgencyThatDoesNotTakePartDoesNotEvenSeeTheSession() {
        String stranger = accounts.officerOf(stats.agency(4));
        UUID id = framed(stats.agency(3));

        assertThatThrownBy(() -> groundwork(stranger, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAgencySeesThePreMemoOnceItIsReleasedAndNeverWhatTheReviewFound() {
        UUID agency = stats.agency(3);
        String officer = accounts.officerOf(agency);
        UUID id = framed(agency);
        walk.moveToDaysBefore(id, 5);
        walk.complete("analyst", id, "stat/draft-pre-memo", DRAFT);
        walk.moveToDaysBefore(id, 4);
        walk.complete("reviewer", id, "stat/review-pre-memo", new ReviewPreMemo(true, "Good."));
        walk.moveToDaysBefore(id, 3);
        walk.complete("analyst", id, "stat/refresh-pre-memo", DRAFT);

        GroundworkView before = groundwork(officer, id);
        walk.moveToDaysBefore(id, 2);
        walk.complete("analyst", id, "stat/release-pre-memo", new ReleasePreMemo());
        GroundworkView after = groundwork(officer, id);

        assertThat(List.of(before.draft(), before.refreshed())).containsOnly(PreMemoDraft.EMPTY);
        assertThat(before.questions()).isNull();
        assertThat(after.refreshed().dataShows()).isEqualTo("Fewer are late.");
        assertThat(List.of(before, after)).extracting(GroundworkView::findings).containsOnlyNulls();
        assertThat(groundwork("reviewer", id).findings()).isEqualTo("Good.");
    }

    /** A session of a Stat with that agency, framed, on the day on which the agencies are asked. */
    private UUID framed(UUID agency) {
        UUID id = walk.planned(stats.stat(Set.of(agency)), 15);
        walk.moveToDaysBefore(id, 9);
        walk.complete("analyst", id, "stat/frame-session", FRAME);
        walk.moveToDaysBefore(id, 8);
        return id;
    }

    private GroundworkView groundwork(String username, UUID session) {
        return signIn.as(username, () -> preparation.groundwork(session));
    }
}
