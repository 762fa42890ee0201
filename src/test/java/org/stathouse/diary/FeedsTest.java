package org.stathouse.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.stathouse.diary.DiaryQuery.Whose;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class FeedsTest {

    private final Feeds feeds;
    private final Diary diary;
    private final MockMvc web;
    private final SignIn signIn;
    private final JdbcClient database;
    private final ProposalJourney journey;

    @Autowired
    FeedsTest(ApplicationContext context, Feeds feeds, Diary diary, MockMvc web, SignIn signIn, JdbcClient database) {
        this.feeds = feeds;
        this.diary = diary;
        this.web = web;
        this.signIn = signIn;
        this.database = database;
        this.journey = new ProposalJourney(context);
    }

    @Test
    void tellsThePersonsOwnTasksUnderTheSecretAddress() throws Exception {
        UUID proposal = journey.inSetUp();
        String task = journey.openTask("owner", proposal, "intake/charter").id();
        NewFeed feed = made("owner", "tasks");

        String file = read(feed);

        assertThat(file).contains("UID:tasks-" + task + "@stathouse", "SEQUENCE:0");
        assertThat(read(made("tmo", "tasks"))).doesNotContain(task);
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        NewFeed feed = made("owner", "tasks");
        String secret = feed.path().substring(FeedSecret.FOLDER.length(), feed.path().length() - FeedSecret.ENDING.length());

        String stored = database.sql("select secret_hash from diary_feed where id = ?").param(feed.feed().id()).query(String.class).single();

        assertThat(stored).isEqualTo(FeedSecret.digest(secret)).isNotEqualTo(secret);
        assertThat(feed.toString()).doesNotContain(secret);
    }

    @Test
    void answersThatNothingChangedToWhoHasItAlready() throws Exception {
        NewFeed feed = made("owner", "tasks");
        MvcResult first = web.perform(get("/" + feed.path())).andExpect(status().isOk()).andReturn();
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);

        web.perform(get("/" + feed.path()).header(HttpHeaders.IF_NONE_MATCH, tag)).andExpect(status().isNotModified());
    }

    @Test
    void aRevokedAndARenewedAddressOpenNothing() throws Exception {
        NewFeed revoked = made("owner", "tasks");
        NewFeed old = made("owner", "raid");
        signIn.as("owner");
        feeds.revoke(revoked.feed().id(), revoked.feed().version());
        NewFeed renewed = feeds.renew(old.feed().id(), old.feed().version());

        web.perform(get("/" + revoked.path())).andExpect(status().isNotFound());
        web.perform(get("/" + old.path())).andExpect(status().isNotFound());
        web.perform(get("/" + renewed.path())).andExpect(status().isOk());
    }

    @Test
    void aFeedThatIsReadTooOftenHasToWait() throws Exception {
        NewFeed feed = made("owner", "tasks");
        for (int i = 0; i < 30; i++) {
            web.perform(get("/" + feed.path())).andExpect(status().isOk());
        }

        web.perform(get("/" + feed.path())).andExpect(status().isTooManyRequests()).andExpect(header().exists(HttpHeaders.RETRY_AFTER));
    }

    @Test
    void nobodySeesOrRevokesSomebodyElsesFeed() {
        NewFeed feed = made("owner", "tasks");
        signIn.as("admin");

        assertThat(feeds.mine()).extracting(FeedView::id).doesNotContain(feed.feed().id());
        assertThatThrownBy(() -> feeds.revoke(feed.feed().id(), feed.feed().version())).isInstanceOf(NotFound.class);
    }

    @Test
    void refusesAKindThatThePersonCannotHave() {
        signIn.as("owner");

        assertThatThrownBy(() -> feeds.make(new FeedForm("Records", Set.of("records-dates"), Whose.MINE))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(diary.kinds()).extracting(DiaryKind::code).contains("tasks", "raid").doesNotContain("records-dates");
    }

    @Test
    void everySourceAnswersForEveryoneWithBothScopes() {
        for (String person : new String[] {"owner", "tmo", "admin", "chair", "clerk", "custodian", "holder", "liaison", "records"}) {
            signIn.as(person);
            for (Whose whose : Whose.values()) {
                assertThat(diary.page(new DiaryFilter(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31), Set.of(), whose)).dates()).isNotNull();
            }
        }
    }

    @Test
    void tellsMilestonesToTheOwnerOfTheAction() {
        UUID proposal = journey.inSetUp();
        journey.setUp(proposal);
        signIn.as("owner");

        assertThat(diary.page(new DiaryFilter(LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 1), Set.of("milestones"), Whose.MINE)).dates())
                .anySatisfy(date -> {
                    assertThat(date.key()).startsWith(proposal.toString());
                    assertThat(date.detail()).isEqualTo("Desk open");
                    assertThat(date.title()).doesNotContain("Desk open");
                });
    }

    private NewFeed made(String person, String kind) {
        return signIn.as(person, () -> feeds.make(new FeedForm("Feed " + UUID.randomUUID(), Set.of(kind), Whose.MINE)));
    }

    private String read(NewFeed feed) throws Exception {
        byte[] file = web.perform(get("/" + feed.path()))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(file, StandardCharsets.UTF_8).replace("\r\n ", "");
    }
}
