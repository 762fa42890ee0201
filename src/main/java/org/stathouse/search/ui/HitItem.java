package org.stathouse.search.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.identity.People;
import org.stathouse.search.Fragment;
import org.stathouse.search.SearchHit;
import org.stathouse.shared.DateTexts;

/** One thing that was found: what it is, a link to it, and where the words stand in it. Everything is text, nothing HTML. */
class HitItem extends ListItem {

    /** A word that was searched for. */
    @Tag("mark")
    static class Mark extends HtmlContainer {

        Mark(String text) {
            setText(text);
        }
    }

    HitItem(SearchHit hit, DateTexts dates, People people) {
        addClassName("search-hit");
        Anchor link = new Anchor();
        link.setHref(hit.path());
        link.add(new Span(hit.number() + (hit.number().isEmpty() ? "" : " · ")));
        put(link, hit.title());
        String author = hit.author() == null ? "" : " · " + people.nameOf(hit.author());
        Paragraph about = new Paragraph(hit.kind() + " · " + dates.date(hit.changedAt()) + author);
        about.addClassName("search-about");
        add(new H2(link), about);
        if (!hit.excerpt().isEmpty()) {
            Paragraph excerpt = new Paragraph();
            put(excerpt, hit.excerpt());
            add(excerpt);
        }
    }

    private static void put(HasComponents into, List<Fragment> pieces) {
        pieces.forEach(piece -> into.add(piece.hit() ? new Mark(piece.text()) : new Span(piece.text())));
    }
}
