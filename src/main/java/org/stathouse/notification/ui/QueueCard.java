package org.stathouse.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.notification.MailQueue;
import org.stathouse.notification.OutboxFilter;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Tone;

/** How the queue of mails stands, with what an administrator may do to all of it: stop it, let it go on, send failed mails again. */
class QueueCard extends Composite<Div> {

    private final transient MailQueue queue;
    private final DateTexts dates;
    private final FaultSummary faults;
    private final transient Supplier<OutboxFilter> filter;
    private final Runnable changed;

    /** @param filter what the list below shows, which “send again” takes */
    QueueCard(MailQueue queue, DateTexts dates, Messages messages, Supplier<OutboxFilter> filter, Runnable changed) {
        this.queue = queue;
        this.dates = dates;
        this.faults = new FaultSummary(messages);
        this.filter = filter;
        this.changed = changed;
    }

    void show() {
        MailQueue.State state = queue.state();
        getContent().removeAll();
        Div buttons = new Div(state.pausedBy() == null ? pause() : resume(), retry());
        buttons.addClassName("queue-buttons");
        getContent().add(new SectionCard("The queue", new Paragraph(badge(state)), facts(state), faults, buttons));
    }

    private static StatusBadge badge(MailQueue.State state) {
        if (state.pausedBy() != null) {
            return new StatusBadge(Tone.WARNING, "Stopped by " + state.pausedBy());
        }
        if (!state.server()) {
            return new StatusBadge(Tone.NEUTRAL, "No mail server");
        }
        return state.due() == 0 ? new StatusBadge(Tone.GOOD, "Nothing is due") : new StatusBadge(Tone.PROGRESS, number(state.due()) + " due now");
    }

    private Facts facts(MailQueue.State state) {
        Facts facts = new Facts();
        state.counts().entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .forEach(count -> facts.with(MailItem.label(count.getKey()), number(count.getValue())));
        return facts.with("Due longest since", time(state.oldestDue()))
                .with("Last mail sent", time(state.lastSentAt()))
                .with("Stopped", time(state.pausedAt()));
    }

    private Button pause() {
        return new Button("Stop sending", click -> Confirmation.askBeforeRemoval(
                "Stop sending mails?",
                "No mail goes out, on any node, until somebody lets it. Notices are still written and shown in the product.",
                "Stop sending",
                () -> act(queue::pause, "No mail goes out any more.")));
    }

    private Button resume() {
        return new Button("Let mails go out again", click -> act(queue::resume, "Mails go out again."));
    }

    private Button retry() {
        return new Button("Send again what failed", click -> {
            OutboxFilter shown = filter.get();
            if (faults.attempt(() -> SuccessNotice.show(sentence(queue.retryAll(shown))))) {
                changed.run();
            }
        });
    }

    private void act(Runnable change, String said) {
        if (faults.attempt(change::run)) {
            SuccessNotice.show(said);
            changed.run();
        }
    }

    private static String sentence(MailQueue.Retried retried) {
        String again = retried.retried() == 1 ? "1 mail waits to be sent again." : retried.retried() + " mails wait to be sent again.";
        String without = retried.withoutAddress() == 0 ? "" : " " + retried.withoutAddress() + " have no address still.";
        return again + without + (retried.more() ? " There are more; press again for them." : "");
    }

    private static String number(int count) {
        return count >= MailQueue.MOST_COUNTED ? "%,d or more".formatted(MailQueue.MOST_COUNTED) : "%,d".formatted(count);
    }

    private @Nullable String time(@Nullable Instant at) {
        return at == null ? null : dates.dateTime(at);
    }
}
