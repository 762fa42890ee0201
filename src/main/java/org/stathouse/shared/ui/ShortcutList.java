package org.stathouse.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The list of the keys that act on the page as it is now, with the switch that turns single keys off in this browser. */
public class ShortcutList extends Dialog {

    ShortcutList(List<Shortcuts> pieces) {
        setHeaderTitle("Keyboard shortcuts");
        setWidth("36rem");
        setMaxWidth("100%");
        addClassName("shortcut-list");
        add(new Paragraph("Two keys with “then” between them are pressed after each other. No shortcut acts while you type in a field."));
        pieces.stream().filter(piece -> !piece.entries().isEmpty()).forEach(piece -> add(group(piece)));
        add(onOff());
        getFooter().add(new Button("Close", click -> close()));
    }

    /** Shows the list for the current browser tab. */
    public static void show() {
        new ShortcutList(Shortcuts.shown(UI.getCurrent())).open();
    }

    private static Div group(Shortcuts piece) {
        DescriptionList list = new DescriptionList();
        for (Shortcuts.Entry entry : piece.entries()) {
            list.add(new DescriptionList.Term(keys(entry.keys())), new DescriptionList.Description(entry.label()));
        }
        Div group = new Div(new H3(piece.title()), list);
        group.addClassName("shortcut-group");
        return group;
    }

    private static Span keys(String keys) {
        Span span = new Span();
        String[] each = keys.split(" ");
        for (int i = 0; i < each.length; i++) {
            if (i > 0) {
                span.add(" then ");
            }
            span.getElement().appendChild(new Element("kbd").setText(each[i]));
        }
        return span;
    }

    private static Checkbox onOff() {
        Checkbox on = new Checkbox("Single keys act as shortcuts in this browser", true);
        String registry = "customElements.get('key-shortcuts').on";
        on.getElement().executeJs("return " + registry).then(Boolean.class, on::setValue);
        on.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                on.getElement().executeJs(registry + " = $0", change.getValue());
            }
        });
        return on;
    }
}
