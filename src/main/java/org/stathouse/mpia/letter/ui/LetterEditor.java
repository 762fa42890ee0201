package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.stathouse.mpia.letter.Addressee;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.LetterWriting;
import org.stathouse.mpia.letter.SendLetter;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.MissingList;
import org.stathouse.shared.ui.SaveStatus;

/**
 * The draft of a letter in its parts: kept at every pause in typing, shown as the page that will go out, and sent. A change from elsewhere
 * is shown and nothing typed is lost.
 */
class LetterEditor extends Composite<Div> {

    private final LetterDrafts drafts;
    private final Messages messages;
    private final SaveStatus status;
    private final FaultSummary faults;
    private final MissingList missing;
    private final ConflictNotice conflict = new ConflictNotice();
    private final Map<String, PartField> parts = new LinkedHashMap<>();
    private final @Nullable AddresseeFields addressee;
    private final Div preview = new Div();
    private LetterView shown;
    private boolean filling;
    private boolean stale;

    /** @param send sends the draft of that version; what it refuses is shown at the parts */
    LetterEditor(LetterView letter, LetterDrafts drafts, Messages messages, SaveStatus status, Consumer<SendLetter> send) {
        this.shown = letter;
        this.drafts = drafts;
        this.messages = messages;
        this.status = status;
        this.faults = new FaultSummary(messages);
        this.missing = new MissingList(messages, new Parts());
        this.addressee = letter.ownAddressee() ? new AddresseeFields(letter.to()) : null;
        getContent().addClassName("letter-editor");
        getContent().add(conflict, faults, status);
        getContent().add(addressee == null ? AddresseeFields.sentence(letter.to()) : addressee);
        letter.parts().forEach(this::addPart);
        if (addressee != null) {
            addressee.register(faults);
            addressee.onChange(this::keep);
        }
        getContent().add(missing, buttons(send), preview);
        missing.show(drafts.missing(letter.id()));
    }

    private void addPart(LetterView.Written written) {
        PartField field = PartField.of(written);
        field.field().addClassName("letter-part");
        field.field().addValueChangeListener(change -> keep());
        parts.put(written.part().name(), field);
        faults.withField(written.part().name(), field.validated());
        getContent().add(field.component());
    }

    private Div buttons(Consumer<SendLetter> send) {
        Button sending = new Button("Send", click -> confirm(send));
        sending.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button look = new Button("Show as it goes out", click -> showPreview());
        Div buttons = new Div(sending, look);
        buttons.addClassName("form-buttons");
        return buttons;
    }

    private void confirm(Consumer<SendLetter> send) {
        keep();
        if (stale) {
            return;
        }
        if (!drafts.missing(shown.id()).isEmpty()) {
            faults.show(drafts.missing(shown.id()));
            return;
        }
        Addressee to = shown.to();
        String how = to.email().isBlank() ? "It is made as a PDF, to be printed and posted to " : "It goes by mail to ";
        Confirmation.ask(
                "Send this letter?",
                how + to.name() + ". After that it cannot be changed, only corrected by another letter.",
                "Send",
                () -> faults.attempt(() -> send.accept(new SendLetter(shown.version()))));
    }

    private void keep() {
        Map<String, String> changed = changes();
        boolean otherAddressee = addressee != null && !addressee.value().equals(shown.to());
        if (filling || stale || (changed.isEmpty() && !otherAddressee)) {
            return;
        }
        try {
            shown = drafts.save(shown.id(), shown.version(), new LetterWriting(addressee == null ? null : addressee.value(), changed));
            status.saved();
            missing.show(drafts.missing(shown.id()));
            preview.removeAll();
        } catch (BusinessRuleViolation broken) {
            status.notSaved(String.join(" ", messages.texts(broken.faults())));
        } catch (NotPermitted refused) {
            status.notSaved(messages.text(refused.fault()));
        } catch (Conflict | OptimisticLockingFailureException changedElsewhere) {
            showConflict();
        }
    }

    private Map<String, String> changes() {
        Map<String, String> changed = new LinkedHashMap<>();
        for (LetterView.Written written : shown.parts()) {
            String typed = Objects.requireNonNull(parts.get(written.part().name())).text();
            if (!typed.equals(written.text().strip())) {
                changed.put(written.part().name(), typed);
            }
        }
        return changed;
    }

    private void showConflict() {
        stale = true;
        status.notSaved("it was changed elsewhere.");
        LetterView theirs = drafts.view(shown.id());
        String who = theirs.editedBy() == null ? "Somebody else" : theirs.editedBy();
        conflict.show(who + " has changed this letter since you opened it here, so your last entries are not saved.", difference(theirs), () -> load(theirs));
    }

    /** The parts that say something else now. */
    private String difference(LetterView theirs) {
        List<String> changed = theirs.parts().stream()
                .filter(part -> shown.parts().stream().noneMatch(part::equals))
                .map(part -> part.part().label() + ": " + part.text())
                .toList();
        return String.join(" · ", changed);
    }

    private void load(LetterView theirs) {
        filling = true;
        shown = theirs;
        theirs.parts().forEach(part -> Objects.requireNonNull(parts.get(part.part().name())).show(part.text()));
        Optional.ofNullable(addressee).ifPresent(fields -> fields.show(theirs.to()));
        filling = false;
        stale = false;
        missing.show(drafts.missing(theirs.id()));
    }

    private void showPreview() {
        keep();
        preview.removeAll();
        preview.add(page(drafts.preview(shown.id())));
    }

    /** The page in a frame that runs nothing and leads nowhere. */
    static IFrame page(String html) {
        IFrame frame = new IFrame();
        frame.setSrcdoc(html);
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.getElement().setAttribute("title", "The letter as it goes out");
        frame.addClassName("letter-preview");
        return frame;
    }

    private final class Parts implements MissingList.NamedFields {

        @Override
        public String label(@Nullable String field) {
            PartField part = field == null ? null : parts.get(field);
            return part == null ? "Address" : part.part().label();
        }

        @Override
        public int position(@Nullable String field) {
            int at = List.copyOf(parts.keySet()).indexOf(field);
            return at < 0 ? parts.size() : at;
        }

        @Override
        public void focus(@Nullable String field) {
            PartField part = field == null ? null : parts.get(field);
            if (part != null) {
                part.focus();
            }
        }
    }
}
