package org.stathouse.worklist.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;
import org.stathouse.worklist.draft.SaveDraft;

/**
 * A form whose entries are kept on the server at every pause, and are there again when it is opened again. Only what differs from the form
 * as it opened is kept, so that what the case says meanwhile shows in all other fields. Where another window holds other entries, both
 * stay until the person chooses.
 */
public class KeptForm extends Composite<Div> {

    private final KeptPlace kept;
    private final DraftPlace place;
    private final FormDrafts drafts;
    private final Messages messages;
    private final SaveStatus status;
    private final DraftNotices notices;
    private final FormFields fields;
    private final Runnable reopen;
    private final Map<String, List<String>> opened;
    private Map<String, List<String>> typed = Map.of();
    private @Nullable FormDraft mine;
    private boolean filling;

    KeptForm(KeptPlace kept, Component form, FormDrafts drafts, Messages messages, SaveStatus status, DraftNotices notices, Runnable reopen) {
        this.kept = kept;
        this.place = kept.place();
        this.drafts = drafts;
        this.messages = messages;
        this.status = status;
        this.notices = notices;
        this.fields = new FormFields(form);
        this.reopen = reopen;
        this.opened = fields.read();
        getContent().addClassName("kept-form");
        getContent().add(notices, status, form);
        status.setVisible(!fields.isEmpty());
        restore();
        fields.watch(this::changed);
    }

    /** To be called once the form was handed in, where that does not complete a task: its entries are of no use any more. */
    public void handedIn() {
        // Leaving the page may bring a last change of a field, which must not bring the draft back.
        filling = true;
        forget();
    }

    /**
     * Like {@link #handedIn()}, for a form that stays open for the next of its kind.
     *
     * @param empty puts the fields as they opened
     */
    public void handedIn(Runnable empty) {
        handedIn();
        empty.run();
        mine = null;
        typed = Map.of();
        notices.clear();
        filling = false;
    }

    /** Deletes what was handed in or discarded; of a form for something new, another window’s entries are another thing and stay. */
    private void forget() {
        if (!place.entersNew()) {
            drafts.handedIn(place);
        } else if (mine != null) {
            discardQuietly(mine);
        }
    }

    private void restore() {
        List<FormDraft> found = drafts.at(place).stream().filter(draft -> !isSettled(draft)).toList();
        if (!found.isEmpty()) {
            FormDraft newest = found.getFirst();
            mine = newest;
            Map<String, List<String>> unfit = fill(newest.fields());
            typed = newest.fields();
            notices.showRestored(newest, named(unfit), this::discard);
            // When it was saved stands there already.
            status.setVisible(false);
            showOthers();
        }
    }

    /** Whether the form says by itself what was typed, because it was saved by other means; then the draft goes. */
    private boolean isSettled(FormDraft draft) {
        boolean settled = draft.fields().entrySet().stream().allMatch(entry -> Objects.equals(opened.get(entry.getKey()), entry.getValue()));
        if (settled) {
            discardQuietly(draft);
        }
        return settled;
    }

    /** Puts the form as it opened, with these entries. */
    private Map<String, List<String>> fill(Map<String, List<String>> entries) {
        filling = true;
        Map<String, List<String>> all = new LinkedHashMap<>(opened);
        all.putAll(entries);
        Map<String, List<String>> unfit = fields.write(all);
        unfit.keySet().retainAll(entries.keySet());
        filling = false;
        return unfit;
    }

    private Map<String, String> named(Map<String, List<String>> unfit) {
        Map<String, String> named = new LinkedHashMap<>();
        unfit.forEach((name, values) -> named.put(fields.label(name), String.join(", ", values)));
        return named;
    }

    private void changed() {
        // A form that was taken off the page belongs to nothing any more, even where its fields stand in another one.
        if (filling || !isAttached()) {
            return;
        }
        Map<String, List<String>> now = new LinkedHashMap<>(fields.read());
        now.entrySet().removeIf(entry -> Objects.equals(opened.get(entry.getKey()), entry.getValue()));
        if (now.equals(typed)) {
            return;
        }
        try {
            if (now.isEmpty()) {
                dropMine();
            } else {
                keep(now);
            }
            typed = now;
            status.setVisible(true);
            status.saved();
            showOthers();
        } catch (BusinessRuleViolation broken) {
            status.setVisible(true);
            status.notSaved(String.join(" ", messages.texts(broken.faults())));
        }
    }

    private void keep(Map<String, List<String>> now) {
        SaveDraft command = kept.with(now);
        FormDraft known = mine;
        if (known == null) {
            mine = drafts.begin(command);
            return;
        }
        try {
            mine = drafts.save(known.id(), known.version(), command);
        } catch (Conflict changedElsewhere) {
            // The other window’s entries stay as they are; from now on this one has a draft of its own beside them.
            mine = drafts.begin(command);
        }
    }

    /** Nothing differs from the form as it opened any more, so there is nothing to go on with. */
    private void dropMine() {
        if (mine != null) {
            discardQuietly(mine);
            mine = null;
        }
    }

    private void showOthers() {
        FormDraft known = mine;
        List<FormDraft> others = drafts.at(place).stream()
                .filter(draft -> known == null || !draft.id().equals(known.id()))
                .filter(draft -> !draft.fields().equals(typed))
                .toList();
        notices.showOthers(others, other -> new Difference(fields, opened, typed, other.fields()), this::keepMine, this::take);
    }

    private void keepMine(FormDraft other) {
        discardQuietly(other);
        showOthers();
    }

    private void take(FormDraft other) {
        dropMine();
        mine = other;
        fill(other.fields());
        typed = other.fields();
        showOthers();
    }

    /** Throws a draft away; one that was saved again meanwhile stays, and is shown. */
    private void discardQuietly(FormDraft draft) {
        try {
            drafts.discard(draft.id(), draft.version());
        } catch (Conflict | NotFound goneOrNewer) {
            status.setVisible(true);
            status.notSaved("the other window has changed meanwhile.");
        }
    }

    private void discard() {
        handedIn();
        reopen.run();
    }
}
