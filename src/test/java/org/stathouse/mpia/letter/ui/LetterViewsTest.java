package org.stathouse.mpia.letter.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterPaper;
import org.stathouse.mpia.letter.LetterState;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.LetterWriting;
import org.stathouse.mpia.letter.Letters;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The pages of letters and of their templates. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.mpia.letter.ui")
class LetterViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    LetterDrafts drafts;

    @Autowired
    Letters desk;

    @Autowired
    RequestBook requests;

    @Autowired
    LettersPanel panel;

    private RecordsFixture records;

    @BeforeEach
    void asClerk() {
        records = new RecordsFixture(context);
        signIn.as(RecordsFixture.CLERK);
    }

    @Test
    void whatIsTypedIsKeptAndWhatIsMissingNamed() {
        LetterView draft = drafts.begin(records.request(), LetterKind.TEN_DAY);
        LetterPage page = open(draft.id());
        assertThat(textOf(page)).contains("2 things are still missing:");

        field(TextArea.class, "Range of fees", page).setValue("$0 to $40");

        assertThat(text(draft.id(), "feeRange")).isEqualTo("$0 to $40");
        assertThat(textOf(page)).contains("1 thing is still missing:", "Saved at");
        press("Send", page);
        assertThat(textOf(page)).contains("Reason for the delay is missing (GP §4-203(b)(2)).");
        assertThat(drafts.view(draft.id()).state()).isEqualTo(LetterState.DRAFT);
    }

    @Test
    void aCompleteDraftIsLookedAtAndSent() {
        LetterView draft = drafts.begin(records.request(), LetterKind.TEN_DAY);
        LetterPage page = open(draft.id());
        field(TextArea.class, "Range of fees", page).setValue("$0 to $40");
        field(TextArea.class, "Reason for the delay", page).setValue("Two archives.");
        field(DatePicker.class, "Records expected by", page).setValue(LocalDate.of(2027, 3, 26));

        press("Show as it goes out", page);
        assertThat(find(IFrame.class, page).single().getSrcdoc().orElseThrow()).contains("Two archives.", "March 26, 2027");
        press("Send", page);
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(drafts.view(draft.id()).state()).isEqualTo(LetterState.SENT);
        assertThat(textOf(page)).contains("Correct by a new letter", "PDF");
    }

    @Test
    void aChangeFromElsewhereIsShownAndNothingTypedIsLost() {
        LetterView draft = drafts.begin(records.request(), LetterKind.CLARIFICATION);
        LetterPage page = open(draft.id());
        signIn.as(RecordsFixture.SUPERVISOR, () -> drafts.save(draft.id(), draft.version(), new LetterWriting(null, Map.of("question", "Theirs"))));

        field(TextArea.class, "The question", page).setValue("Mine");

        assertThat(textOf(page)).contains("Changed by someone else", "The question: Theirs");
        assertThat(field(TextArea.class, "The question", page).getValue()).isEqualTo("Mine");
        assertThat(text(draft.id(), "question")).isEqualTo("Theirs");
        press("Load their version", page);
        assertThat(field(TextArea.class, "The question", page).getValue()).isEqualTo("Theirs");
    }

    @Test
    void thePanelListsTheLettersAndOffersAnother() {
        UUID request = records.request();
        desk.sendNow(request, LetterKind.ACKNOWLEDGEMENT);

        Component part = panel.of(requests.get(request)).orElseThrow();

        assertThat(textOf(part)).contains("Acknowledgement, no. 1", "Sent Mar 1, 2027", "Begin");
        signIn.as(records.agency().holder());
        assertThat(panel.of(requests.get(request))).isEmpty();
    }

    @Test
    void lettersOnPaperWaitOnAPageOfTheirOwn() {
        UUID request = records.request(LetterPaper.form(records));
        desk.sendNow(request, LetterKind.ACKNOWLEDGEMENT);

        LettersToPostView page = navigate(LettersToPostView.class);

        assertThat(textOf(page)).contains(requests.get(request).number(), "To be printed and posted");
        assertThat(find(Button.class, page).withText("Note the posting").all()).isNotEmpty();
    }

    @Test
    void theSupervisorWritesATemplateAndOthersReadIt() {
        signIn.as(RecordsFixture.SUPERVISOR);
        LetterTemplatesView page = navigate(LetterTemplatesView.class, Map.of("kind", LetterKind.REFERRAL.name()));
        assertThat(textOf(page)).contains("{number}: The request’s number.");
        field(TextArea.class, "Closing words", page).setValue("Goodbye {nonsense}.");
        press("Save as a new version", page);
        assertThat(textOf(page)).contains("There is no field “nonsense”.");

        field(TextArea.class, "Closing words", page).setValue("Goodbye.");
        press("Save as a new version", page);
        assertThat(textOf(page)).contains("Version ", "Goodbye.");

        signIn.as(RecordsFixture.LAW);
        LetterTemplatesView reading = navigate(LetterTemplatesView.class, Map.of("kind", LetterKind.REFERRAL.name()));
        assertThat(textOf(reading)).contains("Goodbye.", "Always required: GP §4-202(c).");
        assertThat(find(Button.class, reading).withText("Save as a new version").all()).isEmpty();
    }

    private LetterPage open(UUID letter) {
        return navigate(LetterPage.class, Map.of("id", letter.toString()));
    }

    private String text(UUID letter, String part) {
        return drafts.view(letter).parts().stream().filter(one -> one.part().name().equals(part)).findFirst().orElseThrow().text();
    }
}
