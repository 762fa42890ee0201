package org.stathouse.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** Makes links that download a file, drawn when it is asked for and in the session of the person who asks. */
public final class Downloads {

    private Downloads() {}

    /** @param content makes the file when the link is followed; the person's rights are checked there */
    public static Anchor link(String text, String fileName, String mediaType, Supplier<byte[]> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, mediaType, bytes.length);
        });
        Anchor anchor = new Anchor(handler, "");
        decorate(anchor, text);
        return anchor;
    }

    private static void decorate(Anchor anchor, String text) {
        Icon icon = VaadinIcon.DOWNLOAD_ALT.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        anchor.addClassName("download-link");
        anchor.add(icon, new Span(text));
    }
}
