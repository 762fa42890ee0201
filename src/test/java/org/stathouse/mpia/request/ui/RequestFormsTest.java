package org.stathouse.mpia.request.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.SearchResult;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.AssessRequest;
import org.stathouse.mpia.request.AssessmentWay;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.ReviewWay;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.plan.AgencyView;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.testing.CaseWalk;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.ui.TaskForm;

/** The form in which staff take a request down, and the forms of its tasks. */
@IntegrationTest
@ViewPackages(packages = {"org.stathouse.mpia.ui", "org.stathouse.mpia.request.ui"})
class RequestFormsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    RequestBook requests;

    @Autowired
    ClockBook clocks;

    @Autowired
    TaskDesk desk;

    @Autowired
    Deadlines deadlines;

    @Autowired
    DateTexts dates;

    @Autowired
    List<TaskForm> forms;

    private RecordsFixture records;
    private CaseWalk walk;

    @BeforeEach
    void prepare() {
        records = new RecordsFixture(context);
        walk = new CaseWalk(context);
    }

    @Test
    void theLegalDatesOfTheDayOfReceiptAreSeenBeforeTheRequestIsLogged() {
        signIn.as(RecordsFixture.CLERK);
        NewRequestView view = newRequest();

        field(DatePicker.class, "Received on", view).setValue(deadlines.today().minusDays(3));

        String shown = textOf(view);
        assertThat(clocks.preview(deadlines.today().minusDays(3), RequestKind.ORDINARY)).isNotEmpty().extracting(LegalDate::due).allSatisfy(due -> assertThat(shown).contains(dates.date(due)));
    }

    @Test
    void earlierRequestsOfTheAddressAndRequestsWithTheSameWordsAreShownWhileOneTypes() {
        Requester requester = records.requester();
        RequestSummary earlier = requests.get(records.request(records.form(requester)));
        signIn.as(RecordsFixture.CLERK);
        NewRequestView view = newRequest();

        field(TextField.class, "E-mail", view).setValue(requester.email());
        assertThat(textOf(view)).contains(earlier.number());
        field(TextField.class, "E-mail", view).setValue("");
        field(TextArea.class, "Which records", view).setValue("permits for a playground with inspection reports");
        assertThat(textOf(view)).contains("Permits for playground");
    }

    @Test
    void allFaultsAreSaidAtOnceAndNothingTypedIsLost() {
        signIn.as(RecordsFixture.CLERK);
        NewRequestView view = newRequest();
        field(TextField.class, "E-mail", view).setValue("no address");
        field(TextField.class, "Name", view).setValue("Rita Asker");

        press("Log the request", view);

        assertThat(field(TextArea.class, "Which records", view).isInvalid()).isTrue();
        assertThat(field(TextField.class, "E-mail", view).isInvalid()).isTrue();
        assertThat(channel(view).isInvalid()).isTrue();
        assertThat(field(TextField.class, "Name", view).getValue()).isEqualTo("Rita Asker");
    }

    @Test
    void aCallIsTakenDownAsARequest() {
        String address = records.requester().email();
        signIn.as(RecordsFixture.CLERK);
        NewRequestView view = newRequest();
        channel(view).setValue(Channel.PHONE);
        field(TextArea.class, "Which records", view).setValue("The schedule of the night watch");
        field(TextField.class, "E-mail", view).setValue(address);

        press("Log the request", view);

        assertThat(requests.ofAddress(address)).singleElement().satisfies(request -> assertThat(request.channel()).isEqualTo(Channel.PHONE));
    }

    @Test
    @SuppressWarnings("unchecked")
    void intakeNamesTheAgenciesThatSearch() {
        UUID id = records.request();
        TaskRow task = claimed(RecordsFixture.CLERK, id, RequestProcess.FORM_ASSESS);
        AtomicReference<Object> handedIn = new AtomicReference<>();
        Component form = open(task, handedIn);

        find(RadioButtonGroup.class, form).all().stream().filter(group -> "What becomes of it?".equals(group.getLabel())).findFirst().orElseThrow().setValue(AssessmentWay.SEARCH);
        MultiSelectComboBox<AgencyView> searching = find(MultiSelectComboBox.class, form).single();
        AgencyView agency = searching.getListDataView().getItems().filter(one -> one.id().value().equals(records.agency().id())).findFirst().orElseThrow();
        searching.setValue(Set.of(agency));
        press("Record the assessment", form);

        assertThat(handedIn.get()).isInstanceOfSatisfying(AssessRequest.class, asked -> {
            assertThat(asked.way()).isEqualTo(AssessmentWay.SEARCH);
            assertThat(asked.searching()).containsExactly(records.agency().id());
            assertThat(asked.agency()).isEqualTo(records.agency().id());
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void aRecordHolderSeesWhatToSearchForAndNothingOfTheRequester() {
        UUID id = searched();
        String holder = records.agency().holder();
        TaskRow task = claimed(holder, id, RequestProcess.FORM_SEARCH);
        AtomicReference<Object> handedIn = new AtomicReference<>();
        Component form = open(task, handedIn);

        assertThat(textOf(form)).contains(requests.file(id).description()).contains("Look into the cellar").doesNotContain(requests.file(id).requester().displayName());
        find(RadioButtonGroup.class, form).single().setValue(SearchResult.NONE);
        find(BigDecimalField.class, form).single().setValue(new BigDecimal("0.50"));
        press("Record the answer", form);

        assertThat(handedIn.get()).isEqualTo(new AnswerSearch(SearchResult.NONE, new BigDecimal("0.50"), null, null));
    }

    @Test
    @SuppressWarnings("unchecked")
    void aReviewSaysWhatTheExemptionLogLacksForADenial() {
        UUID id = searched();
        walk.complete(records.agency().holder(), ref(id), RequestProcess.FORM_SEARCH, new AnswerSearch(SearchResult.FOUND, BigDecimal.ONE, 3, null));
        TaskRow task = claimed(records.agency().custodian(), id, RequestProcess.FORM_REVIEW);
        AtomicReference<Object> handedIn = new AtomicReference<>();
        Component form = open(task, handedIn);

        find(RadioButtonGroup.class, form).single().setValue(ReviewWay.DENY);
        assertThat(textOf(form)).contains("What the exemption log lacks for this").contains("Missing");
        find(RadioButtonGroup.class, form).single().setValue(ReviewWay.GRANT);
        press("Record the review", form);

        assertThat(handedIn.get()).isEqualTo(new ReviewRecords(ReviewWay.GRANT, null, Set.of(), null));
    }

    @Test
    void theApproverSeesTheProposalBeforeDeciding() {
        UUID id = searched();
        walk.complete(records.agency().holder(), ref(id), RequestProcess.FORM_SEARCH, new AnswerSearch(SearchResult.FOUND, BigDecimal.ONE, 3, "In the attic"));
        walk.complete(records.agency().custodian(), ref(id), RequestProcess.FORM_REVIEW, new ReviewRecords(ReviewWay.GRANT, "Nothing speaks against it", Set.of(), null));
        assertThat(requests.get(id).stage()).isEqualTo(RequestStage.APPROVE);
        TaskRow task = claimed(RecordsFixture.SUPERVISOR, id, RequestProcess.FORM_APPROVE);

        String shown = textOf(open(task, new AtomicReference<>()));

        assertThat(shown).contains("The proposal").contains("Granted").contains("Nothing speaks against it").contains("In the attic");
    }

    private UUID searched() {
        UUID id = records.request();
        walk.complete(
                RecordsFixture.CLERK,
                ref(id),
                RequestProcess.FORM_ASSESS,
                new AssessRequest(
                        AssessmentWay.SEARCH, Tier.PUBLIC, null, records.agency().id(), Set.of(records.agency().id()), "Look into the cellar", null));
        return id;
    }

    private TaskRow claimed(String username, UUID id, String formKey) {
        TaskRow task = walk.openTask(ref(id), formKey);
        signIn.as(username);
        desk.claim(task.id(), null);
        return task;
    }

    private Component open(TaskRow task, AtomicReference<Object> handedIn) {
        Component form = forms.stream()
                .filter(one -> one.formKey().equals(task.formKey()))
                .findFirst()
                .orElseThrow()
                .open(desk.open(task.id()), handedIn::set);
        UI.getCurrent().add(form);
        return form;
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Channel> channel(NewRequestView view) {
        return find(RadioButtonGroup.class, view).all().stream().filter(group -> "How it came in".equals(group.getLabel())).findFirst().orElseThrow();
    }

    private NewRequestView newRequest() {
        return navigate(NewRequestView.class);
    }

    private static CaseRef ref(UUID id) {
        return new CaseRef(RequestSummary.CASE_TYPE, id);
    }
}
