package org.stathouse.status.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import org.stathouse.status.Rag;

/** The status key: what each color says (processes.md A.2). */
class StatusKey extends Composite<DescriptionList> {

    StatusKey() {
        getContent().addClassName("status-key");
        getContent().getElement().setAttribute("aria-label", "Status key");
        for (Rag rag : Rag.values()) {
            getContent().add(new DescriptionList.Term(Marks.of(rag)), new DescriptionList.Description(rag.meaning()));
        }
    }
}
