package org.stathouse.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Titles every browser tab "View · Stathouse". */
@Component
class PageTitles implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private static final String PRODUCT = "Stathouse";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(created -> {
            UI ui = created.getUI();
            // The router sets the view's own title after its listeners have run, so this waits for the response.
            ui.addAfterNavigationListener(navigation -> ui.beforeClientResponse(ui, response -> complete(ui)));
        });
    }

    private static void complete(UI ui) {
        String title = ui.getInternals().getTitle();
        if (title == null || title.isBlank()) {
            ui.getPage().setTitle(PRODUCT);
        } else if (!title.endsWith(PRODUCT)) {
            ui.getPage().setTitle(title + " · " + PRODUCT);
        }
    }
}
