package org.stathouse.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.Mailbox;
import org.stathouse.notification.MailboxState;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;

/** How the mailbox fares that people write to: the last look, the last fault, what is stuck and what was taken. */
@Route("admin/mailbox")
@PageTitle("Mailbox")
@Menu(title = "Mailbox", order = 94, icon = "vaadin:inbox")
@RolesAllowed("ADMINISTRATOR")
class MailboxView extends Div implements BeforeEnterObserver {

    private final Mailbox mailbox;
    private final DateTexts dates;
    private final Div shown = new Div();

    MailboxView(Mailbox mailbox, DateTexts dates) {
        this.mailbox = mailbox;
        this.dates = dates;
        add(new PageHeader("Mailbox").withSubtitle("The mailbox that requests for records come to."), shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(mailbox.state());
    }

    private void show(MailboxState state) {
        shown.removeAll();
        if (state.server() == null) {
            shown.add(new EmptyState("No mailbox is set up.", "Set STATHOUSE_IMAP_HOST, STATHOUSE_IMAP_USER and STATHOUSE_IMAP_PASSWORD, and start again."));
        }
        shown.add(new SectionCard("State", new Paragraph(badge(state)), facts(state), look()));
        if (!state.stuck().isEmpty()) {
            shown.add(new SectionCard("Stuck mails: they stay in the mailbox and are tried again", table("Stuck mails", "Why", state.stuck())));
        }
        if (!state.taken().isEmpty()) {
            shown.add(new SectionCard("Taken last", table("Mails taken last", "What was done", state.taken())));
        }
    }

    private static StatusBadge badge(MailboxState state) {
        if (state.problem() != null) {
            return new StatusBadge(Tone.DANGER, "The last look failed");
        }
        if (!state.stuck().isEmpty()) {
            return new StatusBadge(Tone.WARNING, state.stuck().size() + " stuck");
        }
        return state.server() == null ? new StatusBadge(Tone.NEUTRAL, "Off") : new StatusBadge(Tone.GOOD, "Works");
    }

    private Facts facts(MailboxState state) {
        return new Facts()
                .with("Server", state.server())
                .with("Address", state.address())
                .with("Last look", time(state.lookedAt()))
                .with("Last look that went well", time(state.succeededAt()))
                .with("What went wrong", state.problem());
    }

    private Button look() {
        return new Button("Look now", click -> {
            mailbox.lookSoon();
            SuccessNotice.show("The mailbox will be looked into. Open this page again in a moment.");
        });
    }

    private FlowTable table(String caption, String last, List<MailboxState.Mail> mails) {
        FlowTable table = new FlowTable(caption).withColumn("Subject").withColumn("From").withColumn("Received").withFigures("Attempts").withColumn(last);
        for (MailboxState.Mail mail : mails) {
            String said = mail.problem() != null ? mail.problem() : mail.what();
            table.addRow(
                    new Span(mail.subject().isBlank() ? "(no subject)" : mail.subject()),
                    new Span(mail.sender()),
                    new Span(dates.dateTime(mail.receivedAt())),
                    new Span(String.valueOf(mail.attempts())),
                    new Span(said == null ? "–" : said));
        }
        return table;
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : dates.dateTime(at);
    }
}
