package org.stathouse.shell.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import com.vaadin.flow.router.NotFoundException;

/** Shown for an address that no view has. */
@ParentLayout(MainLayout.class)
@PermitAll
class PageNotFound extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        explain("Nothing here", "There is no page at this address. It may have been moved, or the link may be incomplete.");
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
