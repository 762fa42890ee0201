package org.stathouse.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;

/** A status in a word or two, with an icon and a color for its {@link Tone}. */
public class StatusBadge extends Composite<Span> {

    /** The same as part of the template of a grid's cell, whose browser builds it; {@link #inCell} has its values. */
    public static final String TEMPLATE = """
            <span class="status-badge ${item.badgeTone}"><vaadin-icon icon="${item.badgeIcon}" aria-hidden="true"></vaadin-icon><span>${item.badgeText}</span></span>""";

    public StatusBadge(Tone tone, String text) {
        Icon icon = tone.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassNames("status-badge", tone.cssName());
        getContent().add(icon, new Span(text));
    }

    /** Gives the cell of a grid the values of the {@link #TEMPLATE} in it. */
    public static <T> LitRenderer<T> inCell(LitRenderer<T> cell, ValueProvider<T, Tone> tone, ValueProvider<T, String> text) {
        return cell.withProperty("badgeTone", row -> tone.apply(row).cssName())
                .withProperty("badgeIcon", row -> tone.apply(row).iconName())
                .withProperty("badgeText", text);
    }
}
