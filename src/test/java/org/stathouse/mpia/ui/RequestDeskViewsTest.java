package org.stathouse.mpia.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.NotFound;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** Requests in the queues, on the deadline board and on their page. */
@IntegrationTest
@ViewPackages(packages = {"org.stathouse.mpia.ui", "org.stathouse.mpia.request.ui"})
class RequestDeskViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    RequestBook requests;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Deadlines deadlines;

    private RecordsFixture records;

    @BeforeEach
    void prepare() {
        records = new RecordsFixture(context);
    }

    @Test
    void aQueueShowsARequestWithItsNextLegalDateAndWhoWorksOnIt() {
        RequestSummary request = requests.get(records.request());
        signIn.as(RecordsFixture.CLERK);

        String shown = textOf(queue("queue=intake&q=" + request.number()));

        assertThat(shown).contains(request.subject()).contains("Acknowledgement, ").contains("tomorrow").contains("Assess request: not claimed yet").contains("To be worked on");
    }

    @Test
    void whatWaitsForSomebodyOutsideStandsApart() {
        UUID id = records.request();
        signIn.as(RecordsFixture.CLERK, () -> requests.waitsFor(id, WaitsFor.CLARIFICATION));
        signIn.as(RecordsFixture.CLERK);

        String shown = textOf(queue("queue=intake&q=" + requests.get(id).number()));

        assertThat(shown).contains("Nothing here can be worked on now.").contains("Waiting for somebody outside").contains("Waits for: " + WaitsFor.CLARIFICATION.label());
    }

    @Test
    void whatNothingFitsSaysSoAndOffersAll() {
        signIn.as(RecordsFixture.CLERK);
        QueueView view = queue("queue=search");

        field(TextField.class, "Number or words", view).setValue("no such words");

        assertThat(textOf(view)).contains("No request stands here that fits these filters.");
    }

    @Test
    void theAddressHoldsTheWholeFilter() {
        QueryParameters address = QueryParameters.fromString("queue=search&q=salt&tier=public&agency=00000000-0000-0000-0000-000000000001&stage=law&date=ten-day-letter");

        assertThat(DeskFilter.of(address).address().getParameters()).isEqualTo(address.getParameters());
    }

    @Test
    void aSensitiveRequestIsNotInTheQueueOfOtherAgencies() {
        UUID id = records.ofTier(Tier.RESTRICTED);
        signIn.as(records.otherAgency().custodian());

        assertThat(textOf(queue("q=" + requests.get(id).number()))).doesNotContain(requests.get(id).subject());
        assertThatThrownBy(() -> requests.require(RequestRight.SEE, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aLateTenDayLetterIsShoutedOnTheBoardAndOnThePage() {
        UUID id = records.receivedOn(workingDaysAgo(12));
        signIn.as(RecordsFixture.SUPERVISOR);

        String board = textOf(at(DeadlineBoardView.class, QueryParameters.fromString("date=ten-day-letter&agency=" + records.agency().id())));

        assertThat(board).contains("Ten-day letters that are late").contains(requests.get(id).subject()).contains("Counts as a denial");
        assertThat(textOf(page(id))).contains("No ten-day letter: this counts as a denial").contains("late");
    }

    @Test
    void thePageShowsTheRequesterToThoseAloneWhoMayReadTheFile() {
        UUID id = records.request();
        String name = requests.file(id).requester().displayName();

        signIn.as(RecordsFixture.CLERK);
        assertThat(textOf(page(id))).contains(name).contains("History").contains("Earlier requests and duplicates");
        signIn.as("admin");
        assertThat(textOf(page(id))).doesNotContain(name).doesNotContain("History");
    }

    @Test
    void theSupervisorSetsALitigationHoldWithAReason() {
        UUID id = records.request();
        signIn.as(RecordsFixture.SUPERVISOR);
        RequestPage page = page(id);

        press("Set litigation hold", page);
        Dialog dialog = find(Dialog.class).single();
        press("Set litigation hold", dialog);
        assertThat(field(TextArea.class, "Reason", dialog).isInvalid()).isTrue();
        field(TextArea.class, "Reason", dialog).setValue("A suit is expected");
        press("Set litigation hold", dialog);

        assertThat(requests.get(id).litigationHold()).isTrue();
        assertThat(textOf(page)).contains("Litigation hold").contains("A suit is expected");
    }

    @Test
    void whoMayNotSuperviseIsNotOfferedIt() {
        UUID id = records.request();
        signIn.as(RecordsFixture.CLERK);

        assertThat(requests.may(RequestRight.SUPERVISE, id)).isFalse();
        assertThat(textOf(page(id))).contains("Withdraw").doesNotContain("Correct receipt").doesNotContain("litigation hold");
    }

    @Test
    void aWithdrawnRequestIsClosedAndCanBeReopened() {
        UUID id = records.request();
        signIn.as(RecordsFixture.SUPERVISOR);
        RequestPage page = page(id);

        press("Withdraw", page);
        Dialog dialog = find(Dialog.class).single();
        field(TextArea.class, "Reason", dialog).setValue("The requester called");
        press("Withdraw", dialog);

        assertThat(textOf(page)).contains("Closed: Withdrawn").contains("The requester called").contains("Reopen");
    }

    private QueueView queue(String query) {
        return at(QueueView.class, QueryParameters.fromString(query));
    }

    private <V extends Component> V at(Class<V> view, QueryParameters query) {
        UI.getCurrent().navigate(view, query);
        return view.cast(getCurrentView());
    }

    private RequestPage page(UUID id) {
        return navigate(RequestPage.class, Map.of("id", id.toString()));
    }

    private LocalDate workingDaysAgo(int days) {
        return calendar.plusWorkingDays(deadlines.today(), -days);
    }
}
