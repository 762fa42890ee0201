package org.stathouse.stat.memo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.memo.MemoKind;
import org.stathouse.stat.memo.WeeklyStatuses;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.Sessions;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.ViewTest;

/** The pages of memos and of the weekly status. */
@IntegrationTest
@ViewPackages(packages = "org.stathouse.stat")
class MemoViewsTest extends ViewTest {

    @Autowired
    SignIn signIn;

    @Autowired
    Sessions sessions;

    @Autowired
    WeeklyStatuses statuses;

    private StatFixture fixture;
    private StatItems items;
    private UUID stat;

    @BeforeEach
    void openAStat() {
        fixture = new StatFixture(context);
        items = new StatItems(context);
        stat = fixture.stat();
    }

    @Test
    void aPreMemoReadsAsItWouldGoOutNow() {
        UUID item = items.issued(stat, 30);
        UUID session = signIn.as("analyst", () -> sessions.plan(stat, new SessionForm(items.workingDay(20), LocalTime.of(10, 0))).id());
        signIn.as("analyst");

        SessionPaperView view = navigate(SessionPaperView.class, Map.of("id", session.toString(), "kind", MemoKind.PRE_MEMO.name()));

        assertThat(textOf(view)).contains("Pre-Memo", "It has not gone out yet.", items.page(item).item().number(), "○ White: not due");
    }

    @Test
    void analystsAddToTheWeeklyStatusAndSeeItInPlace() {
        signIn.as("analyst");
        WeeklyStatusPage page = navigate(WeeklyStatusPage.class, Map.of("id", stat.toString()));

        field(TextArea.class, "Emerging", page).setValue("Rats in the east");
        find(Button.class, page).withText("Save").single().click();

        assertThat(statuses.of(stat).emerging()).isEqualTo("Rats in the east");
        assertThat(textOf(page)).contains("Rats in the east", "Nothing is blocked.");
    }

    @Test
    void aChairReadsTheWeeklyStatusAndDoesNotSendIt() {
        signIn.as("statchair");

        WeeklyStatusPage page = navigate(WeeklyStatusPage.class, Map.of("id", stat.toString()));

        assertThat(find(Button.class, page).withText("Send now").exists()).isFalse();
    }
}
