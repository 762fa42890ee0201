package org.stathouse.worklist.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.intake.ProposalJourney.OWNER;
import static org.stathouse.intake.ProposalJourney.PROPOSER;
import static org.stathouse.intake.ProposalJourney.ref;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.Person;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.search.Search;
import org.stathouse.search.SearchHit;
import org.stathouse.search.SearchQuery;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What people say on a proposal, who is told, and what is new to whom. */
@IntegrationTest
class CaseTalkTest {

    private static final String TMO = "tmo";
    private static final String STRANGER = "arpa";

    private final ProposalJourney journey;
    private final CaseComments comments;
    private final CaseWatches watches;
    private final CaseNews news;
    private final Search search;
    private final SignIn signIn;
    private final TestClock clock;
    private final JdbcClient database;
    private CaseRef subject = new CaseRef("proposal", new UUID(0, 0));

    @Autowired
    CaseTalkTest(
            ApplicationContext context,
            CaseComments comments,
            CaseWatches watches,
            CaseNews news,
            Search search,
            SignIn signIn,
            TestClock clock,
            JdbcClient database) {
        this.journey = new ProposalJourney(context);
        this.comments = comments;
        this.watches = watches;
        this.news = news;
        this.search = search;
        this.signIn = signIn;
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void submit() {
        subject = ref(journey.submitted());
    }

    @Test
    void whomACommentMentionsIsToldAndTakesPartFromThenOn() {
        Comment comment = say(TMO, "Could you look at this, @" + OWNER + "? Or robin@example.org.");

        assertThat(comment.mentions()).extracting(Comment.Mention::username).containsExactly(OWNER);
        assertThat(told("talk/mentioned")).containsExactly(OWNER);
        assertThat(signIn.as(OWNER, () -> watches.of(subject)).mine()).isEqualTo(Watching.JOINED);
    }

    @Test
    void nobodyIsMentionedWhoMayNotSeeTheCase() {
        assertThatThrownBy(() -> say(TMO, "See @" + STRANGER))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("worklist.comment.mayNotRead");
        assertThat(signIn.as(TMO, () -> comments.mentionable(subject, STRANGER))).isEmpty();
        assertThat(signIn.as(TMO, () -> comments.mentionable(subject, OWNER.substring(0, 3)))).extracting(Person::username).contains(OWNER);
    }

    @Test
    void whoWaitsForATaskOfTheCaseIsToldOfCommentsButNotOfTheirOwn() {
        say(TMO, "One question");
        say(PROPOSER, "One answer");

        assertThat(told("talk/commented")).contains(PROPOSER, TMO).hasSize(2);
    }

    @Test
    void whoLeftIsToldOnlyWhenMentioned() {
        signIn.as(PROPOSER, () -> watches.unwatch(subject));
        say(TMO, "One question");
        assertThat(told("talk/commented")).doesNotContain(PROPOSER);

        say(TMO, "Over to you, @" + PROPOSER + ".");
        assertThat(told("talk/mentioned")).containsExactly(PROPOSER);
        assertThat(signIn.as(PROPOSER, () -> watches.of(subject)).mine()).isEqualTo(Watching.LEFT);
    }

    @Test
    void whoChoseToWatchIsToldOfStepsToo() {
        signIn.as(OWNER, () -> watches.watch(subject));
        signIn.as(PROPOSER, () -> watches.of(subject));

        journey.complete(TMO, subject.id(), "intake/check-completeness", new CheckCompleteness(true, null));

        assertThat(told("talk/changed")).containsExactly(OWNER);
    }

    @Test
    void newWordsReplaceTheOldWhichAreKept() {
        Comment first = say(TMO, "Due Mai");
        Comment edited = signIn.as(TMO, () -> comments.edit(subject, first.id(), first.version(), "Due May"));

        assertThat(edited.text()).isEqualTo("Due May");
        assertThat(edited.editedAt()).isNotNull();
        assertThat(signIn.as(PROPOSER, () -> comments.wordings(subject, first.id()))).extracting(Wording::text).containsExactly("Due Mai");
    }

    @Test
    void anEditOfAnOlderVersionIsAConflict() {
        Comment first = say(TMO, "One");
        signIn.as(TMO, () -> comments.edit(subject, first.id(), first.version(), "Two"));

        assertThatThrownBy(() -> signIn.as(TMO, () -> comments.edit(subject, first.id(), first.version(), "Three"))).isInstanceOf(Conflict.class);
    }

    @Test
    void onlyItsAuthorChangesACommentAndOnlyForAnHour() {
        Comment comment = say(TMO, "Said");

        assertThatThrownBy(() -> signIn.as(PROPOSER, () -> comments.withdraw(subject, comment.id(), comment.version())))
                .isInstanceOf(NotPermitted.class);
        clock.advance(Duration.ofMinutes(61));
        assertThatThrownBy(() -> signIn.as(TMO, () -> comments.withdraw(subject, comment.id(), comment.version())))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aWithdrawnCommentStaysAsWithdrawnAndItsWordsAreForItsAuthorAndSupervisors() {
        Comment comment = say(PROPOSER, "Said too soon");
        Comment withdrawn = signIn.as(PROPOSER, () -> comments.withdraw(subject, comment.id(), comment.version()));

        assertThat(withdrawn.text()).isEmpty();
        assertThat(withdrawn.withdrawnAt()).isNotNull();
        assertThat(signIn.as(PROPOSER, () -> comments.wordings(subject, comment.id()))).extracting(Wording::text).containsExactly("Said too soon");
        assertThatThrownBy(() -> signIn.as(OWNER, () -> comments.wordings(subject, comment.id()))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void filesOfACommentAreForThoseWhoMaySeeTheCaseAndGoWithIt() {
        byte[] content = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);
        NewComment words = new NewComment("The figures", List.of(new NewComment.NewFile("figures.csv", content)));
        Comment comment = signIn.as(TMO, () -> comments.add(subject, words));
        UUID file = comment.files().getFirst().id();

        assertThat(signIn.as(PROPOSER, () -> comments.file(subject, comment.id(), file))).isEqualTo(content);
        assertThatThrownBy(() -> signIn.as(STRANGER, () -> comments.file(subject, comment.id(), file))).isInstanceOf(NotFound.class);

        signIn.as(TMO, () -> comments.withdraw(subject, comment.id(), comment.version()));
        assertThatThrownBy(() -> signIn.as(PROPOSER, () -> comments.file(subject, comment.id(), file))).isInstanceOf(NotFound.class);
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysLeavesNothingBehind() {
        NewComment words = new NewComment("The plan", List.of(new NewComment.NewFile("plan.pdf", new byte[] {1, 2, 3})));

        assertThatThrownBy(() -> signIn.as(TMO, () -> comments.add(subject, words))).isInstanceOf(BusinessRuleViolation.class);
        assertThat(signIn.as(TMO, () -> comments.of(subject))).isEmpty();
    }

    @Test
    void whatOthersDidIsNewUntilOneLooks() {
        signIn.as(PROPOSER, () -> news.looked(subject));
        assertThat(unread(PROPOSER)).isFalse();

        say(TMO, "One question");
        assertThat(unread(PROPOSER)).isTrue();
        assertThat(signIn.as(PROPOSER, () -> news.of(subject)).changes()).hasSize(1);

        signIn.as(PROPOSER, () -> news.looked(subject));
        assertThat(unread(PROPOSER)).isFalse();
        assertThat(signIn.as(PROPOSER, () -> news.of(subject)).changes()).isEmpty();
    }

    @Test
    void whatOneDidOneselfIsNoNews() {
        signIn.as(PROPOSER, () -> news.looked(subject));
        say(PROPOSER, "One answer");

        assertThat(unread(PROPOSER)).isFalse();
    }

    @Test
    void aCaseNeverLookedAtIsNew() {
        assertThat(unread(OWNER)).isTrue();
    }

    @Test
    void aCommentIsFoundByItsWordsUntilItIsWithdrawn() {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "x";
        Comment comment = say(TMO, "About the " + word + " again");

        List<SearchHit> hits = find(TMO, word);
        assertThat(hits).extracting(SearchHit::kind).containsExactly("Comments");
        assertThat(hits.getFirst().path()).endsWith("#comment-" + comment.id());
        assertThat(find(STRANGER, word)).isEmpty();

        signIn.as(TMO, () -> comments.withdraw(subject, comment.id(), comment.version()));
        assertThat(find(TMO, word)).isEmpty();
    }

    private Comment say(String person, String text) {
        return signIn.as(person, () -> comments.add(subject, text));
    }

    private boolean unread(String person) {
        return signIn.as(person, () -> news.unreadAmong(Set.of(subject))).contains(subject);
    }

    private List<SearchHit> find(String person, String words) {
        return signIn.as(person, () -> search.find(new SearchQuery(words, null), null, 10)).items();
    }

    private List<String> told(String kind) {
        return database.sql("select recipient from outbox_mail where case_id = ? and kind = ? order by recipient")
                .params(subject.id(), kind)
                .query(String.class)
                .list();
    }
}
