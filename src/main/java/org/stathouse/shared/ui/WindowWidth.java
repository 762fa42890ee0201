package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.shared.Registration;
import java.util.function.IntConsumer;

/** Tells a component how wide the window is, in CSS pixels. */
public final class WindowWidth {

    private WindowWidth() {}

    /**
     * Tells it whenever it is attached and whenever the width changes, until it is detached: the page would keep it, and its view, for good. A
     * width that the browser has not told yet is taken for a wide one.
     */
    public static void follow(Component component, IntConsumer fit) {
        component.addAttachListener(attach -> {
            Page page = attach.getUI().getPage();
            int width = page.getExtendedClientDetails().getWindowInnerWidth();
            fit.accept(width > 0 ? width : Integer.MAX_VALUE);
            Registration resizing = page.addBrowserWindowResizeListener(resize -> fit.accept(resize.getWidth()));
            component.addDetachListener(detach -> {
                resizing.remove();
                detach.unregisterListener();
            });
        });
    }
}
