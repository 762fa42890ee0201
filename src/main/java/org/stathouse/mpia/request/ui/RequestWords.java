package org.stathouse.mpia.request.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import org.stathouse.mpia.Tier;
import org.stathouse.plan.AgencyView;

/** How forms of requests name things, and the fields that several of them have. */
final class RequestWords {

    private RequestWords() {}

    /** A tier with what follows from it. */
    static String tier(Tier tier) {
        return tier.sensitive() ? tier.label() + ": Law reviews as well" : tier.label();
    }

    /** A choice of several agencies. */
    static MultiSelectComboBox<AgencyView> agencies(String label, List<AgencyView> agencies) {
        MultiSelectComboBox<AgencyView> box = new MultiSelectComboBox<>(label);
        box.setItems(agencies);
        box.setItemLabelGenerator(AgencyView::name);
        box.setRequiredIndicatorVisible(true);
        return box;
    }
}
