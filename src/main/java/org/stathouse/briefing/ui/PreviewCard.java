package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import org.stathouse.shared.ui.SectionCard;

/** How a packet would read now, in a frame that runs nothing and leads nowhere. */
class PreviewCard extends Composite<Div> {

    private final IFrame frame = new IFrame();

    PreviewCard() {
        frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        frame.addClassName("packet-preview");
        frame.getElement().setAttribute("title", "Preview of the packet").setAttribute("tabindex", "0");
        getContent().add(new SectionCard("Preview", new Paragraph("As it reads now. The PDF tells as of the moment when it is made."), frame));
        getContent().setVisible(false);
    }

    /** Shows the page and moves the focus to it. */
    void show(String html) {
        frame.setSrcdoc(html);
        getContent().setVisible(true);
        frame.getElement().callJsFunction("focus");
        frame.getElement().callJsFunction("scrollIntoView");
    }

    void clear() {
        getContent().setVisible(false);
    }
}
