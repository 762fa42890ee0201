package org.stathouse.status.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The browser's own drop-down, for sheets of hundreds of cells: light, and one letter chooses. Its value is the key of an
 * option, empty where nothing is chosen.
 */
@Tag("select")
class CellSelect extends AbstractSinglePropertyField<CellSelect, String> implements Focusable<CellSelect> {

    private final Map<String, Element> options = new LinkedHashMap<>();

    /** @param labels the options' texts by their keys */
    CellSelect(String label, Map<String, String> labels) {
        super("value", "", false);
        setSynchronizedEvent("change");
        getElement().setAttribute("aria-label", label);
        option("", "–");
        labels.forEach(this::option);
    }

    @Override
    public void setValue(String value) {
        // The browser ignores a value that it gets before the options, so the option says it too.
        options.forEach((key, option) -> {
            if (key.equals(value)) {
                option.setAttribute("selected", true);
            } else {
                option.removeAttribute("selected");
            }
        });
        super.setValue(value);
    }

    private void option(String key, String text) {
        Element option = new Element("option");
        option.setAttribute("value", key);
        option.setText(text);
        options.put(key, option);
        getElement().appendChild(option);
    }
}
