package org.stathouse.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;
import org.stathouse.worklist.draft.SaveDraft;

@IntegrationTest
@ViewPackages(packages = {"org.stathouse.worklist.ui", "org.stathouse.intake.ui"})
class TaskDraftTest extends ViewTest {

    private static final String FORM = "intake/charter";

    @Autowired
    SignIn signIn;

    @Autowired
    TaskDesk desk;

    @Autowired
    FormDrafts drafts;

    private ProposalJourney journey;
    private UUID proposal;
    private String task;

    @BeforeEach
    void prepare() {
        journey = new ProposalJourney(context);
        proposal = journey.inSetUp();
        task = journey.openTask("owner", proposal, FORM).id();
        signIn.as("owner");
    }

    @Test
    void savesWhatIsTypedAndPutsItBackWhenThePageIsOpenedAgain() {
        TaskPage first = open();
        field(TextArea.class, "Purpose", first).setValue("Answer in two days");
        press("Add another milestone", first);
        find(TextField.class, first).all().get(1).setValue("Desk open");
        assertThat(textOf(find(SaveStatus.class, first).single())).contains("Saved at 10:00 AM");

        TaskPage again = open();

        assertThat(field(TextArea.class, "Purpose", again).getValue()).isEqualTo("Answer in two days");
        assertThat(find(TextField.class, again).all()).extracting(TextField::getValue).containsExactly("", "Desk open");
        assertThat(textOf(again)).contains("You typed this on Mar 1, 2027, 10:00 AM EST and have not handed it in.");
    }

    @Test
    void savesNothingWhileNothingIsTyped() {
        open();

        assertThat(kept()).isEmpty();
    }

    @Test
    void discardsWhatWasTypedWhenAskedTo() {
        field(TextArea.class, "Purpose", open()).setValue("A first thought");
        TaskPage again = open();

        press("Discard what I typed", again);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(field(TextArea.class, "Purpose", again).getValue()).isEmpty();
        assertThat(kept()).isEmpty();
    }

    @Test
    void keepsBothTextsOfTwoWindowsUntilThePersonChooses() {
        TaskPage page = open();
        drafts.begin(typedInAnotherWindow("Of the other window"));

        field(TextArea.class, "Purpose", page).setValue("Of this window");

        assertThat(kept()).extracting(draft -> draft.fields().get("purpose").getFirst())
                .containsExactlyInAnyOrder("Of this window", "Of the other window");
        assertThat(field(TextArea.class, "Purpose", page).getValue()).isEqualTo("Of this window");
        assertThat(textOf(page)).contains("Filled in in two windows", "Of the other window");
    }

    @Test
    void neverOverwritesNewerTextOfAWindowThatWentOnWithTheSameDraft() {
        field(TextArea.class, "Purpose", open()).setValue("Opened in both");
        TaskPage page = open();
        FormDraft opened = kept().getFirst();
        drafts.save(opened.id(), opened.version(), typedInAnotherWindow("Newer, of the other window"));

        field(TextArea.class, "Scope", page).setValue("Of this window");

        assertThat(kept()).hasSize(2);
        press("Take what is there", page);
        assertThat(field(TextArea.class, "Purpose", page).getValue()).isEqualTo("Newer, of the other window");
        assertThat(field(TextArea.class, "Scope", page).getValue()).isEmpty();
        assertThat(kept()).singleElement().satisfies(draft -> assertThat(draft.fields()).containsOnlyKeys("purpose"));
    }

    @Test
    void throwsTheOtherTextAwayWhenThePersonKeepsWhatIsHere() {
        TaskPage page = open();
        drafts.begin(typedInAnotherWindow("Of the other window"));
        field(TextArea.class, "Purpose", page).setValue("Of this window");

        press("Keep what is here", page);

        assertThat(kept()).singleElement().satisfies(draft -> assertThat(draft.fields()).containsEntry("purpose", List.of("Of this window")));
    }

    @Test
    void asksAgainWhenTheFormIsOpenedWithTwoTexts() {
        TaskPage page = open();
        drafts.begin(typedInAnotherWindow("Of the other window"));
        field(TextArea.class, "Purpose", page).setValue("Of this window");

        assertThat(textOf(open())).contains("Filled in in two windows", "Of this window", "Of the other window");
    }

    @Test
    void showsWhatOneTypedToNobodyElse() {
        field(TextArea.class, "Purpose", open()).setValue("Not meant for others");
        signIn.as("tmo");
        desk.reassign(task, "owner", null);

        assertThat(drafts.at(place())).isEmpty();
    }

    private TaskPage open() {
        return navigate("tasks/" + task, TaskPage.class);
    }

    /** The pages of one test share a window, so what another one does is done as its page would do it. */
    private SaveDraft typedInAnotherWindow(String purpose) {
        return new SaveDraft(place(), "Write the charter", null, "tasks/" + task, Map.of("purpose", List.of(purpose)));
    }

    private List<FormDraft> kept() {
        return drafts.at(place());
    }

    private DraftPlace place() {
        return new DraftPlace(FORM, task);
    }
}
