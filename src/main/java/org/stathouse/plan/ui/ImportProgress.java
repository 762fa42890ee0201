package org.stathouse.plan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.stathouse.plan.PlanImport;
import org.stathouse.shared.csv.ImportReport;

/** Runs an import beside the page and shows how far it is; the page polls only while one runs. */
class ImportProgress extends Composite<Div> {

    private static final int POLL_MILLIS = 300;
    private static final int NO_POLLING = -1;

    private final ProgressBar bar = new ProgressBar();
    private final Span label = new Span();
    private final AtomicLong shown = new AtomicLong();
    private AtomicBoolean cancelled = new AtomicBoolean();

    ImportProgress() {
        label.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", "Progress of the import");
        Div head = new Div(label, new Button("Cancel", click -> cancel()));
        head.addClassName("import-progress-head");
        getContent().addClassName("import-progress");
        getContent().add(head, bar);
    }

    /** Stops what runs before its next rows; an import that is stopped leaves nothing behind. */
    void cancel() {
        cancelled.set(true);
    }

    /**
     * Runs work on its own thread as the signed-in person.
     *
     * @param done hears the outcome in the page
     * @param failed hears a refusal in the page; a cancellation is none
     */
    void run(
            UI ui, String what, Function<PlanImport.Progress, ImportReport> work, Consumer<ImportReport> done, Consumer<RuntimeException> failed) {
        cancel();
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        label.setText(what);
        bar.setIndeterminate(true);
        setVisible(true);
        ui.setPollInterval(POLL_MILLIS);
        Executor asPerson = new DelegatingSecurityContextExecutor(Thread.ofPlatform().daemon().name("import")::start);
        CompletableFuture.supplyAsync(() -> work.apply((rows, total) -> tell(ui, what, stop, rows, total)), asPerson)
                .whenComplete((report, failure) -> ui.access(() -> {
                    if (cancelled != stop) {
                        return;
                    }
                    ui.setPollInterval(NO_POLLING);
                    setVisible(false);
                    if (failure == null) {
                        done.accept(report);
                    } else if (cause(failure) instanceof RuntimeException refusal && !(refusal instanceof CancellationException)) {
                        failed.accept(refusal);
                    }
                }));
    }

    private void tell(UI ui, String what, AtomicBoolean stop, int rows, int total) {
        if (stop.get()) {
            throw new CancellationException(what);
        }
        long now = System.nanoTime();
        if (now - shown.get() > POLL_MILLIS * 1_000_000L || rows == total) {
            shown.set(now);
            ui.access(() -> {
                bar.setIndeterminate(total == 0 || rows == total);
                bar.setMax(Math.max(1, total));
                bar.setValue(rows);
                label.setText("%s: %,d of %,d rows".formatted(what, rows, total));
            });
        }
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
