package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** Marks a request as a duplicate of another, found by its number. */
class DuplicateDialog extends FieldsDialog {

    /** @param step gets the id of the other request; none where the field was emptied */
    DuplicateDialog(Messages messages, RequestBook requests, RequestSummary request, Consumer<@Nullable UUID> step) {
        super(messages, "Mark " + request.number() + " as a duplicate", "Both are still answered, for each has its own clock. Both say that they belong together.");
        TextField number = Typing.line("Number of the first request", "Empty: it is no duplicate.");
        add("duplicateOf", number);
        confirmBy("Mark it", () -> step.accept(original(requests, Typing.value(number))));
    }

    private static @Nullable UUID original(RequestBook requests, @Nullable String number) {
        if (number == null) {
            return null;
        }
        return requests.byNumber(number)
                .map(RequestSummary::id)
                .orElseThrow(() -> new BusinessRuleViolation(Fault.at("duplicateOf", "mpia.request.unknown")));
    }
}
