package org.stathouse.briefing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.stathouse.briefing.PacketSummary;

/** The two ways to read a packet: as a PDF and on a tablet. Both are addresses of their own, so that they can be sent on. */
final class PacketLinks {

    private PacketLinks() {}

    /** The links of a packet that is ready. */
    static Div of(PacketSummary packet) {
        Div links = new Div(read(packet), download(packet));
        links.addClassName("packet-links");
        return links;
    }

    static Anchor download(PacketSummary packet) {
        return link(PacketAddresses.pdf(packet.id()), "PDF", "Download " + PacketWords.named(packet) + " as PDF", VaadinIcon.DOWNLOAD_ALT);
    }

    static Anchor read(PacketSummary packet) {
        return link(PacketAddresses.reading(packet.id()), "Read", "Read " + PacketWords.named(packet), VaadinIcon.OPEN_BOOK);
    }

    private static Anchor link(String path, String text, String says, VaadinIcon picture) {
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(path, icon, new Span(text));
        link.setAriaLabel(says);
        link.setRouterIgnore(true);
        link.addClassName("download-link");
        return link;
    }
}
