package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Choice;
import org.stathouse.shared.ui.FieldsDialog;
import org.stathouse.shared.ui.Typing;

/** Judges anew how sensitive a request is. */
class TierDialog extends FieldsDialog {

    TierDialog(Messages messages, RequestSummary request, BiConsumer<@Nullable Tier, @Nullable String> step) {
        super(messages, "Change the tier of " + request.number(), "Sensitive requests are reviewed by Law, and other agencies’ staff do not see them.");
        RadioButtonGroup<Tier> tier = Choice.of("How sensitive is it?", RequestWords::tier, Tier.values());
        tier.setValue(request.tier());
        TextArea reason = Typing.text("Reason", "It is kept with the case.");
        Typing.require(reason);
        add("tier", tier);
        add("reason", reason);
        confirmBy("Change the tier", () -> step.accept(tier.getValue(), Typing.value(reason)));
    }
}
