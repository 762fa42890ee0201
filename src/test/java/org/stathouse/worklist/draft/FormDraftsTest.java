package org.stathouse.worklist.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.intake.CheckCompleteness;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;

@IntegrationTest
class FormDraftsTest {

    private final FormDrafts drafts;
    private final TaskDesk desk;
    private final SignIn signIn;
    private final TestClock clock;
    private final ProposalJourney journey;
    private final DraftPlace place = new DraftPlace("test/form", UUID.randomUUID().toString());

    @Autowired
    FormDraftsTest(ApplicationContext context, FormDrafts drafts, TaskDesk desk, SignIn signIn, TestClock clock) {
        this.drafts = drafts;
        this.desk = desk;
        this.signIn = signIn;
        this.clock = clock;
        this.journey = new ProposalJourney(context);
    }

    @Test
    void bringsBackWhatWasSaved() {
        signIn.as("owner");
        FormDraft begun = drafts.begin(typed("First"));

        drafts.save(begun.id(), begun.version(), typed("First and second"));

        assertThat(drafts.at(place)).singleElement().satisfies(draft -> {
            assertThat(draft.fields()).containsEntry("purpose", List.of("First and second"));
            assertThat(draft.version()).isEqualTo(1);
        });
    }

    @Test
    void nobodySeesSavesOrDeletesSomebodyElsesDraft() {
        signIn.as("owner");
        FormDraft begun = drafts.begin(typed("Mine"));

        signIn.as("admin");
        assertThat(drafts.at(place)).isEmpty();
        assertThatThrownBy(() -> drafts.get(begun.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> drafts.save(begun.id(), begun.version(), typed("Yours"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> drafts.discard(begun.id(), begun.version())).isInstanceOf(NotFound.class);

        signIn.as("owner");
        assertThat(drafts.get(begun.id()).fields()).containsEntry("purpose", List.of("Mine"));
    }

    @Test
    void aSecondWindowDoesNotOverwriteTheFirst() {
        signIn.as("owner");
        FormDraft begun = drafts.begin(typed("Opened"));
        drafts.save(begun.id(), begun.version(), typed("Of the first window"));

        assertThatThrownBy(() -> drafts.save(begun.id(), begun.version(), typed("Of the second window"))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> drafts.discard(begun.id(), begun.version())).isInstanceOf(Conflict.class);

        assertThat(drafts.get(begun.id()).fields()).containsEntry("purpose", List.of("Of the first window"));
    }

    @Test
    void completingATaskDeletesItsDraftOfWhoCompletesIt() {
        UUID proposal = journey.submitted();
        TaskRow task = journey.openTask("tmo", proposal, "intake/check-completeness");
        DraftPlace form = new DraftPlace("intake/check-completeness", task.id());
        SaveDraft entries = new SaveDraft(form, "Check completeness", null, "tasks/" + task.id(), Map.of("note", List.of("Half a note")));
        signIn.as("admin", () -> drafts.begin(entries));
        signIn.as("tmo");
        drafts.begin(entries);
        desk.claim(task.id(), null);

        desk.complete(task.id(), null, new CheckCompleteness(true, null));

        assertThat(drafts.at(form)).isEmpty();
        signIn.as("admin");
        assertThat(drafts.at(form)).hasSize(1);
    }

    @Test
    void aDraftIsKeptForNinetyDaysAfterItWasSavedLast() {
        signIn.as("owner");
        drafts.begin(typed("Old"));

        clock.advance(Duration.ofDays(90));
        drafts.purge();
        assertThat(drafts.at(place)).hasSize(1);

        clock.advance(Duration.ofDays(1));
        drafts.purge();
        assertThat(drafts.at(place)).isEmpty();
    }

    @Test
    void refusesADraftThatIsTooLong() {
        signIn.as("owner");

        assertThatThrownBy(() -> drafts.begin(typed("x".repeat(FormDrafts.MOST_CHARACTERS)))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void listsTheNewestFirstPageByPage() {
        signIn.as("liaison");
        FormDraft older = drafts.begin(typed("Older"));
        clock.advance(Duration.ofMinutes(1));
        FormDraft newer = drafts.begin(typed("Newer"));

        var first = drafts.mine(null, 1);
        var second = drafts.mine(first.next(), 1);

        assertThat(first.items()).extracting(FormDraft::id).containsExactly(newer.id());
        assertThat(second.items()).extracting(FormDraft::id).containsExactly(older.id());
    }

    private SaveDraft typed(String purpose) {
        return new SaveDraft(place, "A form", null, "tasks/1", Map.of("purpose", List.of(purpose)));
    }
}
