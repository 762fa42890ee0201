package org.stathouse.shell.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What the error pages share: what happened, what one can do, and the way back to work. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void explain(String heading, String... sentences) {
        title = heading;
        removeAll();
        addClassName("error-page");
        add(new H1(heading));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        add(new Anchor("tasks", "Go to your tasks"));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
