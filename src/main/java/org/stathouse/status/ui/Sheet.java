package org.stathouse.status.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The rows under their headings; {@code frontend/report-sheet.js} is its browser side, which moves between cells by keyboard. */
@Tag("report-sheet")
class Sheet extends Component implements HasComponents {

    Sheet() {
        getElement().getClassList().add("sheet");
        Div head = new Div();
        head.addClassNames("sheet-cells", "sheet-columns");
        head.getElement().setAttribute("aria-hidden", "true");
        SheetCells.COLUMNS.values().forEach(heading -> head.add(new Span(heading)));
        add(head);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://frontend/report-sheet.js");
    }
}
