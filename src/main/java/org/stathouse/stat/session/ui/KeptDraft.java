package org.stathouse.stat.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.stat.session.GroundworkView;

/** Keeps what is typed into a step of preparation at every pause; a change from elsewhere is shown and nothing typed is lost. */
class KeptDraft<T extends Record> extends Composite<Div> {

    /** Keeps what is typed, refused with a {@link Conflict} if somebody else has changed it since that version. */
    interface Keeping<T> {
        GroundworkView keep(UUID session, long version, T typed);
    }

    private final UUID session;
    private final KeptFields<T> fields;
    private final Keeping<T> keeping;
    private final Supplier<GroundworkView> current;
    private final SaveStatus status;
    private final Messages messages;
    private final ConflictNotice conflict = new ConflictNotice();
    private T kept;
    private long version;
    private boolean stale;

    /**
     * @param current reads what is kept now
     * @param status says when it was kept last
     */
    <F extends Component & KeptFields<T>> KeptDraft(
            UUID session, F fields, Keeping<T> keeping, Supplier<GroundworkView> current, SaveStatus status, Messages messages) {
        this.session = session;
        this.fields = fields;
        this.keeping = keeping;
        this.current = current;
        this.status = status;
        this.messages = messages;
        this.kept = fields.value();
        getContent().addClassName("task-sheet-body");
        getContent().add(conflict, status, fields);
        load();
        fields.onChange(this::keep);
    }

    private void load() {
        // Marked stale while the fields are filled, so that filling them keeps nothing.
        stale = true;
        GroundworkView groundwork = current.get();
        fields.show(groundwork);
        kept = fields.value();
        version = groundwork.version();
        stale = false;
    }

    private void keep() {
        T typed = fields.value();
        if (stale || typed.equals(kept)) {
            return;
        }
        try {
            version = keeping.keep(session, version, typed).version();
            kept = typed;
            status.saved();
        } catch (BusinessRuleViolation broken) {
            status.notSaved(String.join(" ", messages.texts(broken.faults())));
        } catch (NotPermitted refused) {
            status.notSaved(messages.text(refused.fault()));
        } catch (Conflict | OptimisticLockingFailureException changed) {
            showConflict();
        }
    }

    private void showConflict() {
        stale = true;
        status.notSaved("it was changed elsewhere.");
        conflict.show(
                "Somebody else has changed this since you opened it here, so your last entries are not saved.", "", this::load);
    }
}
