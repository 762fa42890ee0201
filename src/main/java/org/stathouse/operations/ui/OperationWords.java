package org.stathouse.operations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.operations.MigrationRow;
import org.stathouse.operations.MigrationState;
import org.stathouse.operations.MigrationView;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.worklist.CaseLink;

/** How the views of this module word states, cases and figures. */
final class OperationWords {

    private OperationWords() {}

    static String label(JobState state) {
        return switch (state) {
            case STOPPED -> "Stopped";
            case SUSPENDED -> "Suspended";
            case RUNNING -> "Running now";
            case FAILING -> "Tried again by itself";
            case SCHEDULED -> "Waits for its time";
            case DUE -> "Due";
        };
    }

    static StatusBadge badge(JobState state) {
        return new StatusBadge(tone(state), label(state));
    }

    private static Tone tone(JobState state) {
        return switch (state) {
            case STOPPED -> Tone.DANGER;
            case SUSPENDED, FAILING -> Tone.WARNING;
            case RUNNING, DUE -> Tone.PROGRESS;
            case SCHEDULED -> Tone.NEUTRAL;
        };
    }

    static StatusBadge suspension(boolean suspended) {
        return suspended ? new StatusBadge(Tone.WARNING, "Suspended") : new StatusBadge(Tone.GOOD, "Active");
    }

    static StatusBadge badge(MigrationState state) {
        return switch (state) {
            case WAITING -> new StatusBadge(Tone.NEUTRAL, "Waits for its turn");
            case RUNNING -> new StatusBadge(Tone.PROGRESS, "Under way");
            case FINISHED -> new StatusBadge(Tone.GOOD, "Finished");
            case STOPPED -> new StatusBadge(Tone.DANGER, "Stopped at a case that does not fit");
            case CANCELLED -> new StatusBadge(Tone.NEUTRAL, "Called off");
        };
    }

    static String label(MigrationRow.Result result) {
        return switch (result) {
            case WAITING -> "Not tried";
            case FITS -> "Fits";
            case MOVED -> "Moved";
            case REFUSED -> "Does not fit";
            case GONE -> "Ended or moved on before";
            case FAILED -> "Could not be tried";
        };
    }

    static StatusBadge badge(MigrationRow.Result result) {
        return new StatusBadge(
                switch (result) {
                    case WAITING, GONE -> Tone.NEUTRAL;
                    case FITS, MOVED -> Tone.GOOD;
                    case REFUSED, FAILED -> Tone.DANGER;
                },
                label(result));
    }

    static String title(MigrationView migration) {
        return (migration.dryRun() ? "Dry run: " : "Move: ") + migration.processName() + ", version " + migration.from() + " to " + migration.to();
    }

    /** The case by its number and title; only its type where the administrator may not read it. */
    static Component about(@Nullable CaseLink link, CaseRef subject) {
        return link == null ? new Span("A case that you may not read (" + subject.type() + ")") : new Anchor(link.path(), name(link));
    }

    static String name(@Nullable CaseLink link, CaseRef subject) {
        return link == null ? "a case of type " + subject.type() : link.number();
    }

    private static String name(CaseLink link) {
        return link.number() + " · " + link.title();
    }

    static String count(long count) {
        return String.format(Locale.US, "%,d", count);
    }

    static String cases(long count) {
        return count == 1 ? "1 case" : count(count) + " cases";
    }

    /** "Process, version 2". */
    static String version(String process, int version) {
        return process + ", version " + version;
    }
}
