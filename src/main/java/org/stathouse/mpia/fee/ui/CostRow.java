package org.stathouse.mpia.fee.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import org.stathouse.mpia.fee.ChargeKind;
import org.stathouse.mpia.fee.MakeEstimate;

/** One cost in an estimate. */
class CostRow extends Composite<Div> {

    private final ComboBox<ChargeKind> kind = new ComboBox<>("What", ChargeKind.POSTAGE, ChargeKind.MEDIA);
    private final BigDecimalField low = new BigDecimalField("Least, dollars");
    private final BigDecimalField high = new BigDecimalField("Most, dollars");

    CostRow(Runnable changed) {
        kind.setItemLabelGenerator(ChargeKind::label);
        kind.addValueChangeListener(change -> changed.run());
        low.addValueChangeListener(change -> changed.run());
        high.addValueChangeListener(change -> changed.run());
        getContent().addClassName("fields");
        getContent().add(kind, low, high);
    }

    MakeEstimate.Cost value() {
        return new MakeEstimate.Cost(kind.getValue(), low.getValue(), high.getValue());
    }
}
