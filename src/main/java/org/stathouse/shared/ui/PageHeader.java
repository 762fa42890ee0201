package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: its one level-1 heading, an optional sentence below it and the actions of the page. */
public class PageHeader extends Composite<Header> {

    private final H1 title = new H1();
    private final Div titles = new Div(title);
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    public PageHeader(String title) {
        setTitle(title);
        titles.addClassName("page-header-titles");
        subtitle.addClassName("page-header-subtitle");
        actions.addClassName("page-header-actions");
        getContent().addClassName("page-header");
        getContent().add(titles);
    }

    public void setTitle(String text) {
        title.setText(text);
    }

    /** Adds or changes the sentence below the title. */
    public PageHeader withSubtitle(String text) {
        subtitle.setText(text);
        titles.add(subtitle);
        return this;
    }

    /** Puts something small, such as a status badge, beside the title. */
    public PageHeader withMark(Component mark) {
        mark.addClassName("page-header-mark");
        titles.addComponentAtIndex(1, mark);
        return this;
    }

    /** Adds buttons and links that act on the whole page, the main one first. */
    public PageHeader withActions(Component... components) {
        actions.add(components);
        getContent().add(actions);
        return this;
    }
}
