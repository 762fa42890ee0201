package org.stathouse.status.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.stathouse.identity.Person;

/** The rows under their headings; {@code frontend/report-sheet.js} is its browser side, which moves between cells by keyboard. */
@Tag("report-sheet")
class Sheet extends Component implements HasComponents {

    /** @param people whom a report can ask for something */
    Sheet(List<Person> people) {
        getElement().getClassList().add("sheet");
        Div head = new Div();
        head.addClassNames("sheet-cells", "sheet-columns");
        head.getElement().setAttribute("aria-hidden", "true");
        SheetCells.COLUMNS.values().forEach(heading -> head.add(new Span(heading)));
        Element names = new Element("datalist");
        names.setAttribute("id", SheetAsk.PEOPLE);
        people.forEach(person -> names.appendChild(
                new Element("option").setAttribute("value", person.username()).setAttribute("label", person.displayName())));
        getElement().appendChild(names);
        add(head);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://frontend/report-sheet.js");
    }
}
