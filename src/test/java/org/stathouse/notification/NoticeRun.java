package org.stathouse.notification;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.testing.SignIn;

/** A person of a test's own, and notices to them as with a mail server. */
public final class NoticeRun {

    /** May be chosen freely, at once unless chosen otherwise. */
    public static final String FREE = "intake/returned";

    /** With which the person signs in. */
    public static final String PASSWORD = "a sentence to sign in with";

    /** Cannot be turned off. */
    public static final String LEGAL = "mpia/alarm";

    private final ApplicationContext context;
    private final String username = "pat" + UUID.randomUUID().toString().substring(0, 8);
    private final CaseRef about = new CaseRef("proposal", UUID.randomUUID());

    /** Makes the person and signs them in. */
    public NoticeRun(ApplicationContext context) {
        this.context = context;
        SignIn signIn = context.getBean(SignIn.class);
        signIn.as("admin", () -> {
            context.getBean(AccountAdministration.class)
                    .create(new NewAccount(username, "Pat Reed", address(), PASSWORD, Set.of()));
        });
        signIn.as(username);
    }

    public String username() {
        return username;
    }

    public String address() {
        return username + "@city.example";
    }

    /** What the notices are about. */
    public CaseRef about() {
        return about;
    }

    /** Writes a notice without a mail server. */
    public void write(String kind, String subject) {
        write(context.getBean(MailSettings.class), kind, subject);
    }

    void write(MailSettings server, String kind, String subject) {
        inTransaction(() -> notices(server).send(new Notice(
                kind, about + "/" + subject, about, username, subject, "intake/proposals/" + about.id(),
                Map.of("caseNumber", "P-2027-0001", "caseTitle", "Safer crossings", "reason", "No baseline.", "what", "Ten-day letter", "due", "today"))));
    }

    /** Writes notices, as with that mail server. */
    OutboxNotices notices(MailSettings server) {
        DeliveryRules rules = new DeliveryRules(
                server,
                context.getBean(NoticeSettings.class),
                context.getBean(NoticeChoices.class),
                context.getBean(ReturnedMail.class),
                context.getBean(WorkingCalendar.class),
                context.getBean(Deadlines.class));
        return new OutboxNotices(
                context.getBean(OutboxTable.class),
                context.getBean(MailTemplates.class),
                context.getBean(NoticeCatalog.class),
                rules,
                context.getBean(People.class),
                context,
                context.getBean(Clock.class),
                URI.create("https://stathouse.example"));
    }

    /** A server on the loopback address; none where the port is 0. */
    static MailSettings server(int port) {
        return new MailSettings(port == 0 ? "" : "127.0.0.1", port, "", "", "stathouse@city.example", "", false);
    }

    /** Nothing of other tests is on the queue any more. */
    void alone() {
        context.getBean(JdbcClient.class)
                .sql("update outbox_mail set state = 'FAILED', next_attempt_at = null where state in ('WAITING', 'NOT_SENT')")
                .update();
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(running -> work.run());
    }
}
