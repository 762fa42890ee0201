package org.stathouse.mpia.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.documents.AttachedFiles;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class ConversationTest {

    private final Correspondence correspondence;
    private final StaffDesk desk;
    private final RequestBook requests;
    private final AttachedFiles files;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final CurrentActor currentActor;
    private final SignIn signIn;
    private final UnplacedMails mails;
    private final RecordsFixture fixture;

    @Autowired
    ConversationTest(
            ApplicationContext context,
            Correspondence correspondence,
            StaffDesk desk,
            RequestBook requests,
            AttachedFiles files,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            CurrentActor currentActor,
            SignIn signIn) {
        this.correspondence = correspondence;
        this.desk = desk;
        this.requests = requests;
        this.files = files;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.currentActor = currentActor;
        this.signIn = signIn;
        this.mails = context.getBean(UnplacedMails.class);
        this.fixture = new RecordsFixture(context);
    }

    @Test
    void aMessageToTheRequesterGoesByMailWithTheNumberAndStandsOnTheirPage() {
        UUID request = fixture.request();

        signIn.as("clerk", () -> correspondence.send(request, "Which year do you mean?"));

        String number = requests.get(request).number();
        String subject = jdbc.sql("select subject from outbox_mail where outside and case_id = :id and text_body like '%Which year%'")
                .param("id", request)
                .query(String.class)
                .single();
        assertThat(subject).startsWith("[" + number + "]");
        assertThat(asRequester(request, () -> correspondence.of(request)))
                .filteredOn(entry -> entry.text().equals("Which year do you mean?"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).as("no employee's name is shown to the public").isNull();
                    assertThat(entry.fromRequester()).isFalse();
                });
    }

    @Test
    void withoutAnAddressAMessageStandsOnThePageOnly() {
        UUID request = fixture.request(new NewRequest(
                Channel.WALK_IN, null, new Requester("Walt", null, null, null, null, PreferredLanguage.ENGLISH), fixture.agency().id(),
                RequestKind.ORDINARY, Tier.PUBLIC, "Plans", "Plans of the park", null, null, null, null, null, "At the counter"));

        signIn.as("clerk", () -> correspondence.send(request, "Come by on Monday."));

        assertThat(jdbc.sql("select count(*) from outbox_mail where case_id = :id and text_body like '%Come by%'").param("id", request).query(Long.class).single()).isZero();
        assertThat(texts(request)).contains("Come by on Monday.");
    }

    @Test
    void anAnswerEndsTheWaitAndSoDoesSayingThatNoneIsNeeded() {
        UUID request = fixture.request();
        asRequester(request, () -> correspondence.received(request, Channel.PORTAL, "How far are you?", List.of()));
        assertThat(view(request).unansweredSince()).isNotNull();
        assertThat(view(request).unread()).isPositive();

        signIn.as("clerk", () -> correspondence.send(request, "Half way."));
        assertThat(view(request).unansweredSince()).isNull();

        asRequester(request, () -> correspondence.received(request, Channel.PORTAL, "Thanks.", List.of()));
        ConversationView.Line thanks = view(request).lines().getLast();
        signIn.as("clerk", () -> desk.needsNoAnswer(request, thanks.id(), thanks.version(), "Only thanks"));
        assertThat(view(request).unansweredSince()).isNull();
        assertThatThrownBy(() -> signIn.as("clerk", () -> desk.needsNoAnswer(request, thanks.id(), thanks.version(), "Again"))).isInstanceOf(Conflict.class);

        signIn.as("clerk", () -> desk.markRead(request));
        assertThat(view(request).unread()).isZero();
    }

    @Test
    void theRequesterSeesNoNotesOfStaff() {
        UUID request = fixture.request();
        signIn.as("clerk", () -> desk.takeDown(request, new TakeDown(true, Channel.WALK_IN, "She seemed upset.", false), List.of()));
        signIn.as("clerk", () -> desk.takeDown(request, new TakeDown(false, Channel.LETTER, "I need them soon.", false), List.of(new MessageFile("letter.txt", bytes("I need them soon")))));

        assertThat(texts(request)).contains("She seemed upset.", "I need them soon.");
        assertThat(asRequester(request, () -> correspondence.of(request)))
                .extracting(Correspondence.Entry::text)
                .contains("I need them soon.")
                .doesNotContain("She seemed upset.");
    }

    @Test
    void aFileIsServedOnlyToWhoSeesItsEntry() {
        UUID request = fixture.request();
        UUID other = fixture.request();
        UUID file = kept(request, Correspondence.FILES, "mine.txt", "mine");
        asRequester(request, () -> correspondence.received(request, Channel.PORTAL, "See this.", List.of(file)));

        assertThat(asRequester(request, () -> correspondence.file(request, file)).content()).isEqualTo(bytes("mine"));
        assertThat(signIn.as("clerk", () -> correspondence.file(request, file)).document().fileName()).isEqualTo("mine.txt");
        assertThatThrownBy(() -> asRequester(other, () -> correspondence.file(other, file))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asRequester(other, () -> correspondence.file(request, file))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asRequester(other, () -> correspondence.received(other, Channel.PORTAL, "Theirs", List.of(file)))).isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyElseReadsOrWrites() {
        UUID request = fixture.request();
        UUID other = fixture.request();

        assertThatThrownBy(() -> asRequester(other, () -> correspondence.of(request))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asRequester(other, () -> correspondence.received(request, Channel.PORTAL, "x", List.of()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> asRequester(request, () -> correspondence.send(request, "x"))).isInstanceOfAny(NotFound.class, NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> correspondence.of(request))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signIn.as(fixture.otherAgency().custodian(), () -> correspondence.of(request))).isInstanceOfAny(NotFound.class, NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("law", () -> correspondence.send(request, "x"))).isInstanceOf(NotPermitted.class);
        assertThat(signIn.as(fixture.agency().custodian(), () -> correspondence.of(request))).isNotNull();
    }

    @Test
    void aMessageSaysSomethingAndNotTooMuch() {
        UUID request = fixture.request();

        assertThatThrownBy(() -> signIn.as("clerk", () -> correspondence.send(request, "  "))).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> signIn.as("clerk", () -> correspondence.send(request, "x".repeat(50_001)))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void aLetterStandsAmongTheMessagesAndAnswersThem() {
        UUID request = fixture.request();
        asRequester(request, () -> correspondence.received(request, Channel.PORTAL, "Well?", List.of()));
        UUID letter = kept(request, "letter", "letter.txt", "Dear Rita");

        signIn.as("clerk", () -> correspondence.letter(request, LetterKind.TEN_DAY, letter));

        ConversationView view = view(request);
        assertThat(view.unansweredSince()).isNull();
        assertThat(view.lines().getLast().letter()).isEqualTo(LetterKind.TEN_DAY);
        assertThat(asRequester(request, () -> correspondence.file(request, letter)).content()).isEqualTo(bytes("Dear Rita"));
    }

    @Test
    void onlyClerkAndSupervisorPlaceMail() {
        for (String stranger : List.of("law", "fees", "tmo", "admin", fixture.agency().custodian())) {
            assertThatThrownBy(() -> signIn.as(stranger, () -> mails.list(UnplacedState.OPEN, null, 10))).as(stranger).isInstanceOf(NotPermitted.class);
        }
        assertThat(signIn.as("records", () -> mails.list(UnplacedState.OPEN, null, 10))).isNotNull();
    }

    private List<String> texts(UUID request) {
        return view(request).lines().stream().map(ConversationView.Line::text).toList();
    }

    private ConversationView view(UUID request) {
        return signIn.as("clerk", () -> desk.read(request));
    }

    private <T> T asRequester(UUID request, Supplier<T> work) {
        return currentActor.asVisitor(Actor.requester(request, requests.get(request).number()), work);
    }

    private UUID kept(UUID request, String kind, String name, String content) {
        return currentActor.asSystem(
                () -> transaction.execute(running -> files.keep(requests.get(request).ref(), kind, name, bytes(content)).id()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
