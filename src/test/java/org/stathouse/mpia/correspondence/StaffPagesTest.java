package org.stathouse.mpia.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.MailReceiver;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.ViewTest;

/** The pages on which staff read and place what came in. */
@IntegrationTest
class StaffPagesTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    StaffDesk desk;

    @Autowired
    MailReceiver receiver;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @Test
    void theClerkWritesToTheRequesterOnTheRequestsPage() {
        UUID request = new RecordsFixture(context).request();
        signIn.as("clerk");
        UI.getCurrent().navigate(RequestSummary.pathOf(request));

        test(field(TextArea.class, "Message to the requester", UI.getCurrent())).setValue("Do you want drafts?");
        press("Send message", UI.getCurrent());

        assertThat(desk.read(request).lines().getLast().text()).isEqualTo("Do you want drafts?");
        assertThat(textOf(UI.getCurrent())).contains("To the requester", "Do you want drafts?");
    }

    @Test
    void theClerkSeesMailToPlaceWithTheReason() {
        String sender = "nobody" + UUID.randomUUID() + "@example.org";
        IncomingMail mail = new IncomingMail(
                "<" + UUID.randomUUID() + "@example.org>", List.of(), sender, null, List.of(), "[MPIA-1999-0002] mine", "Where is it?",
                clock.now(), false, null, List.of(), List.of(), false);
        currentActor.asSystem(() -> transaction.executeWithoutResult(running -> receiver.receive(mail)));
        UnplacedMailView kept = signIn.as("clerk", () -> context.getBean(UnplacedMails.class).list(UnplacedState.OPEN, null, 200)).items().stream()
                .filter(one -> one.sender().equals(sender))
                .findFirst()
                .orElseThrow();
        assertThat(kept.why()).isEqualTo(WhyUnplaced.UNKNOWN_NUMBER);

        signIn.as("clerk");
        UI.getCurrent().navigate("records-desk/mail");

        assertThat(textOf(UI.getCurrent())).contains("Mail to place", "Add to this request");
    }

    @Test
    void theYearlyReportAndTheMailboxHaveTheirPages() {
        signIn.as("records");
        UI.getCurrent().navigate("records-desk/report");
        assertThat(textOf(UI.getCurrent())).contains("Yearly report", "Ten-day letters due", "What it counts");

        signIn.as("admin");
        UI.getCurrent().navigate("admin/mailbox");
        assertThat(textOf(UI.getCurrent())).contains("No mailbox is set up.");
    }
}
