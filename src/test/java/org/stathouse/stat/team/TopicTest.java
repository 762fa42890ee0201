package org.stathouse.stat.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.StatTopics;
import org.stathouse.stat.TigerTeamNotes;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.memo.Memo;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.SessionMemos;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.NewCondition;
import org.stathouse.steerco.SteerCoConditions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

/** What comes of SteerCo's outcomes “Tiger Team”, “Stat topic” and “decision memo”, whichever feature's case they are about. */
@IntegrationTest
class TopicTest {

    private final TeamJourney walk;
    private final StatFixture fixture;
    private final Topics topics;
    private final StatTopics agenda;
    private final TigerTeamNotes teams;
    private final SteerCoConditions conditions;
    private final DecisionMemos memos;
    private final SessionMemos papers;
    private final Sessions sessions;
    private final SessionDirectory directory;
    private final SignIn signIn;
    private final TestClock clock;
    private final CaseRef redCase = new CaseRef("red-case-elsewhere", UUID.randomUUID());

    @Autowired
    TopicTest(
            ApplicationContext context,
            Topics topics,
            StatTopics agenda,
            TigerTeamNotes teams,
            SteerCoConditions conditions,
            DecisionMemos memos,
            SessionMemos papers,
            Sessions sessions,
            SessionDirectory directory,
            SignIn signIn,
            TestClock clock) {
        this.walk = new TeamJourney(context);
        this.fixture = new StatFixture(context);
        this.topics = topics;
        this.agenda = agenda;
        this.teams = teams;
        this.conditions = conditions;
        this.memos = memos;
        this.papers = papers;
        this.sessions = sessions;
        this.directory = directory;
        this.signIn = signIn;
        this.clock = clock;
    }

    private DecisionTaken decision(String outcome, @Nullable String text) {
        String number = "RED-" + redCase.id().toString().substring(0, 8);
        AgendaTopic topic = new AgendaTopic(
                redCase, number, "The mains leak", "Decide", "", null, null, clock.today(), null, null, Set.of(), "adjudication/x");
        return new DecisionTaken(
                UUID.randomUUID(), "SC-2027-901", null, topic, outcome, outcome, "It is time.", null, "owner", text, List.of(), clock.now(), "chair");
    }

    private TopicView given(DecisionTaken decision) {
        walk.publish(decision);
        return signIn.as("analyst", () -> topics.list(null, 200).items()).stream()
                .filter(topic -> topic.aboutNumber().equals(decision.topic().number()))
                .findFirst()
                .orElseThrow();
    }

    private static CaseRef ref(TopicView topic) {
        return new CaseRef("stat-topic", topic.id());
    }

    private SessionView session(UUID stat, int workingDays) {
        return signIn.as("analyst", () -> sessions.plan(stat, new SessionForm(walk.day(workingDays), LocalTime.of(10, 0))));
    }

    @Test
    void aTigerTeamIsLedByWhomSteerCoNamed() {
        walk.publish(decision("TIGER_TEAM", "Close the leak"));

        assertThat(teams.about(redCase)).singleElement().satisfies(team -> {
            assertThat(team.lead()).isNotBlank();
            assertThat(walk.openTask(TeamJourney.ref(team.team()), "stat/write-charter").assignee()).isEqualTo("owner");
        });
    }

    @Test
    void aTigerTeamNamesTheConditionThatTheSameDecisionSetItsLead() {
        DecisionTaken decision = decision("TIGER_TEAM", "Close the leak");
        NewCondition charter = new NewCondition("Hand in the charter", "owner", walk.day(10), "The charter");
        String condition = signIn.as("chair", () -> conditions.impose(redCase, "RED-1", "The mains leak", decision.number(), List.of(charter)))
                .getFirst()
                .number();

        walk.publish(decision);

        assertThat(walk.team(teams.about(redCase).getFirst().team()).purpose()).startsWith("Close the leak").contains(condition);
    }

    @Test
    void aTeamUnderNoStatIsApprovedByAnyChairAndMeets() {
        walk.publish(decision("TIGER_TEAM", "Close the leak"));
        UUID team = teams.about(redCase).getFirst().team();
        walk.complete("owner", TeamJourney.ref(team), "stat/write-charter", walk.charter());

        walk.complete("statchair", TeamJourney.ref(team), "stat/decide-charter", new DecideCharter(true, null));

        assertThat(walk.team(team).stat()).isNotNull();
        assertThat(walk.team(team).parentName()).isEqualTo("SteerCo");
    }

    @Test
    void aDecisionMemoIsWrittenByWhomSteerCoNamed() {
        DecisionTaken decision = decision("DECISION_MEMO", null);

        walk.publish(decision);

        assertThat(signIn.as("admin", () -> memos.list(null, 200).items()))
                .filteredOn(memo -> memo.aboutNumber().equals(decision.topic().number()))
                .singleElement()
                .satisfies(memo -> assertThat(memo.writer()).isEqualTo("owner"));
    }

    @Test
    void anotherOutcomeChangesNothing() {
        walk.publish(decision("PAUSE", null));

        assertThat(teams.about(redCase)).isEmpty();
    }

    @Test
    void aTopicWaitsForAnAnalystOnceForEachDecision() {
        DecisionTaken decision = decision("STAT_TOPIC", "Look at the mains");

        TopicView topic = given(decision);
        walk.publish(decision);

        assertThat(topic.status()).isEqualTo(TopicStatus.WAITING);
        assertThat(topic.text()).isEqualTo("Look at the mains");
        assertThat(walk.openForms(ref(topic))).containsExactly("stat/place-topic");
        assertThat(signIn.as("analyst", () -> topics.list(null, 200).items())).filteredOn(one -> one.aboutNumber().equals(topic.aboutNumber())).hasSize(1);
    }

    @Test
    void aTopicGoesOnTheNextAgendaOfAStatAndIntoItsPreMemo() {
        UUID stat = fixture.stat();
        SessionView next = session(stat, 15);
        TopicView topic = given(decision("STAT_TOPIC", "Look at the mains"));

        walk.complete("analyst", ref(topic), "stat/place-topic", new PlaceTopic(true, stat, null));

        UUID session = next.id();
        assertThat(agenda.onAgenda(session)).singleElement().asString().startsWith("Look at the mains (").contains("SC-2027-901");
        Memo memo = signIn.as("analyst", () -> papers.preview(session, MemoKind.PRE_MEMO));
        assertThat(memo.sections()).extracting(Memo.Section::title).contains("Topics from SteerCo");
        assertThat(walk.history(redCase)).contains("topic.placed");
        assertThat(walk.isRunning(ref(topic))).isFalse();
    }

    @Test
    void aTopicOfACancelledSessionGoesToTheNextOne() {
        UUID stat = fixture.stat();
        SessionView first = session(stat, 15);
        session(stat, 40);
        TopicView topic = given(decision("STAT_TOPIC", "Look at the mains"));
        walk.complete("analyst", ref(topic), "stat/place-topic", new PlaceTopic(true, stat, null));

        signIn.as("statchair", () -> sessions.cancel(first.id(), first.version(), "Snow"));

        assertThat(agenda.onAgenda(directory.next(stat).orElseThrow().id())).hasSize(1);
        assertThat(agenda.onAgenda(first.id())).as("it stays on record with the one that was cancelled").hasSize(1);
    }

    @Test
    void aTopicIsDeclinedWithAReasonOnly() {
        TopicView topic = given(decision("STAT_TOPIC", "Look at the mains"));

        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class, () -> walk.complete("analyst", ref(topic), "stat/place-topic", new PlaceTopic(false, null, " ")));
        walk.complete("analyst", ref(topic), "stat/place-topic", new PlaceTopic(false, null, "The mains have their own program."));

        assertThat(refused.faults()).extracting(Fault::field).containsExactly("reason");
        assertThat(signIn.as("analyst", () -> topics.get(topic.id())).status()).isEqualTo(TopicStatus.DECLINED);
    }

    @Test
    void aStatWithoutASessionAheadTakesNoTopic() {
        UUID stat = fixture.statWithoutSessions();
        TopicView topic = given(decision("STAT_TOPIC", "Look at the mains"));

        BusinessRuleViolation refused = catchThrowableOfType(
                BusinessRuleViolation.class, () -> walk.complete("analyst", ref(topic), "stat/place-topic", new PlaceTopic(true, stat, null)));

        assertThat(refused.faults()).extracting(Fault::key).containsExactly("stat.topic.noSession");
    }
}
