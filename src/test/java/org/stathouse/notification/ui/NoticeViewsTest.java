package org.stathouse.notification.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stathouse.notification.NoticeRun.FREE;
import static org.stathouse.notification.NoticeRun.LEGAL;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.notification.DeliveryChoice;
import org.stathouse.notification.MailQueue;
import org.stathouse.notification.MyNotices;
import org.stathouse.notification.NoticeCatalog;
import org.stathouse.notification.NoticeHours;
import org.stathouse.notification.NoticeRun;
import org.stathouse.notification.NoticeSettings;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The inbox, its bell, the settings, and the queue. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.notification.ui")
class NoticeViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    MyNotices notices;

    @Autowired
    NoticeSettings settings;

    @Autowired
    NoticeCatalog catalog;

    @Autowired
    MailQueue queue;

    @Autowired
    InboxBell bell;

    private NoticeRun run;

    @BeforeEach
    void prepare() {
        run = new NoticeRun(context);
    }

    @Test
    void theInboxShowsWhatIsUnreadAndMarksIt() {
        run.write(FREE, "Your proposal came back");
        NoticesView view = navigate(NoticesView.class);
        assertThat(textOf(view)).contains("Unread", "Your proposal came back", "No baseline.");

        press("Mark as read", view);

        assertThat(notices.unread().count()).isZero();
        press("Mark as unread", view);
        assertThat(notices.unread().count()).isEqualTo(1);
    }

    @Test
    void theAddressHoldsTheFilter() {
        run.write(FREE, "A proposal");
        run.write(LEGAL, "A request");
        notices.mark(notices.page(new MyNotices.Filter(false, "Proposals"), null, 1).items().getFirst().id(), true);

        UI.getCurrent().navigate(NoticesView.class, QueryParameters.of("unread", "yes"));
        assertThat(textOf((Component) getCurrentView())).contains("A request").doesNotContain("A proposal");
        UI.getCurrent().navigate(NoticesView.class, QueryParameters.of("about", "Proposals"));
        assertThat(textOf((Component) getCurrentView())).contains("A proposal").doesNotContain("A request");
    }

    @Test
    void anEmptyInboxSaysWhatWillStandInIt() {
        assertThat(textOf(navigate(NoticesView.class))).contains("Nothing has been sent to you yet.");
    }

    @Test
    void theBellCountsAndSaysSoToScreenReaders() {
        run.write(FREE, "One");
        Anchor shown = (Anchor) bell.create();
        UI.getCurrent().add(shown);
        assertThat(shown.getElement().getAttribute("aria-label")).isEqualTo("Notices, 1 unread");

        notices.markAllRead();
        InboxBell.refresh();
        assertThat(shown.getElement().getAttribute("aria-label")).isEqualTo("Notices, none unread");
    }

    @Test
    void whatIsChosenIsKept() {
        NoticeSettingsView view = navigate(NoticeSettingsView.class);
        String title = catalog.find(FREE).orElseThrow().title();
        choice(view, title).setValue(DeliveryChoice.WEEKLY);
        press("Save", view);

        assertThat(settings.own().choices()).containsEntry(FREE, DeliveryChoice.WEEKLY);
        assertThat(choice(navigate(NoticeSettingsView.class), title).getValue()).isEqualTo(DeliveryChoice.WEEKLY);
        assertThat(textOf(view)).contains("Always at once: the law or a rule of the City wants it told");
    }

    @Test
    void aStaleTabSaysSoAndKeepsWhatWasChosen() {
        NoticeSettingsView view = navigate(NoticeSettingsView.class);
        settings.change(Map.of(FREE, DeliveryChoice.DAILY), NoticeHours.USUAL, settings.own().version());
        String title = catalog.find(FREE).orElseThrow().title();
        choice(view, title).setValue(DeliveryChoice.NEVER);

        press("Save", view);

        assertThat(textOf(view)).contains("These settings were changed meanwhile");
        assertThat(choice(view, title).getValue()).isEqualTo(DeliveryChoice.NEVER);
        assertThat(settings.own().choices()).containsEntry(FREE, DeliveryChoice.DAILY);
    }

    @Test
    void anAdministratorSeesTheQueueAndLetsItGoOn() {
        signIn.as("admin");
        queue.pause();
        OutboxView view = navigate(OutboxView.class);
        assertThat(textOf(view)).contains("The queue", "Stopped by");

        press("Let mails go out again", view);

        assertThat(queue.state().pausedBy()).isNull();
        assertThat(textOf(view)).contains("Stop sending");
    }

    @SuppressWarnings("unchecked")
    private Select<DeliveryChoice> choice(Component view, String title) {
        return find(Select.class, view).all().stream()
                .filter(select -> select.getAriaLabel().filter(title::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
